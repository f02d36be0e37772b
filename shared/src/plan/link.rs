//! Indicators that are figures of rounds.

use crate::ids::{FieldId, IdError};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A figure of every round with one instrument, for instance `scorecard/field/equality`: the instrument, what kind of figure
/// it is, and of which part. Two or three names with `/` between them; apps pass over figures they do not know.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Link(Box<str>);

/// A text that names no figure.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' names no figure: write it like scorecard/field/equality")]
pub struct NotALink(String);

impl Link {
    /// The score of a field of the scorecard, 0 to 10.
    pub fn field(field: &FieldId) -> Self {
        Self(format!("scorecard/field/{field}").into())
    }

    /// The thickness that the scorecard shows, 0 to 100.
    pub fn thickness() -> Self {
        Self("scorecard/thickness".into())
    }

    /// A factor of the partnership survey.
    ///
    /// # Errors
    /// [`NotALink`] when that is no name.
    pub fn factor(factor: &str) -> Result<Self, NotALink> {
        format!("partnership/factor/{factor}").parse()
    }

    /// A barrier of the partnership survey.
    ///
    /// # Errors
    /// [`NotALink`] when that is no name.
    pub fn barrier(barrier: &str) -> Result<Self, NotALink> {
        format!("partnership/barrier/{barrier}").parse()
    }

    /// As it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its names: instrument, kind of figure, and part if the kind has parts.
    pub fn names(&self) -> Vec<&str> {
        self.0.split('/').collect()
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Link {
    type Err = NotALink;

    fn from_str(text: &str) -> Result<Self, NotALink> {
        let names: Result<Vec<FieldId>, IdError> = text.split('/').map(str::parse).collect();
        let sound = names.is_ok_and(|names| (2..=3).contains(&names.len()));
        if sound { Ok(Self(text.into())) } else { Err(NotALink(text.to_owned())) }
    }
}

impl TryFrom<String> for Link {
    type Error = NotALink;
    fn try_from(text: String) -> Result<Self, NotALink> {
        text.parse()
    }
}

impl From<Link> for String {
    fn from(link: Link) -> Self {
        link.0.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_named_as_it_is_read() {
        let field = Link::field(&"equality".parse().unwrap());
        let factor = Link::factor("clear_roles").unwrap();
        for (link, text) in [
            (field, "scorecard/field/equality"),
            (Link::thickness(), "scorecard/thickness"),
            (factor, "partnership/factor/clear_roles"),
            (Link::barrier("search").unwrap(), "partnership/barrier/search"),
        ] {
            assert_eq!((link.as_str(), text.parse()), (text, Ok(link.clone())));
            assert_eq!(link.names().join("/"), text);
        }
        for wrong in ["", "scorecard", "scorecard/", "a/b/c/d", "Scorecard/thickness", "a//b", "../b"] {
            assert_eq!(wrong.parse::<Link>(), Err(NotALink(wrong.to_owned())));
        }
        assert!(Link::factor("clear/roles").is_err() && Link::barrier("").is_err());
    }
}
