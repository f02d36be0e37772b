//! Where another database than the server's own is.

use std::convert::Infallible;
use std::str::FromStr;

/// A connection string such as `postgres://samson@/samson?host=/run/postgresql`. It can hold a password: silent in debug
/// output, and not looked at before it is used, so that no message about the command line repeats it.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl(String);

impl std::fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseUrl")
    }
}

impl FromStr for DatabaseUrl {
    type Err = Infallible;

    fn from_str(url: &str) -> Result<Self, Infallible> {
        Ok(Self(url.to_owned()))
    }
}

impl DatabaseUrl {
    /// The connection string itself.
    #[cfg(feature = "postgres")]
    pub(crate) fn secret(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_not_in_debug_output() {
        let url: DatabaseUrl = "postgres://samson:secret@localhost/samson".parse().unwrap();
        assert_eq!(format!("{url:?}"), "DatabaseUrl");
    }
}
