//! Identifiers: newtypes that are checked once, at the edge, and never again.

use base16ct::lower as hex;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Why a text is not an identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// The text is not lower-case hexadecimal of the expected length.
    #[error("expected {expected} bytes as lower-case hexadecimal")]
    Hex {
        /// How many bytes the identifier has.
        expected: usize,
    },
    /// The text is not a name of an instrument's part.
    #[error("'{0}' is not a valid name: use letters a-z, digits, '_' and at most one '.'")]
    Name(String),
}

macro_rules! byte_id {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(#[serde(with = "serde_bytes")] [u8; $len]);

        impl $name {
            /// Wraps raw bytes.
            pub const fn new(bytes: [u8; $len]) -> Self {
                Self(bytes)
            }
            /// The raw bytes.
            pub const fn as_bytes(&self) -> &[u8; $len] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex::encode_string(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), hex::encode_string(&self.0[..4]))
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                let bytes = hex::decode_vec(text).ok();
                bytes.and_then(|b| b.try_into().ok()).map(Self).ok_or(IdError::Hex { expected: $len })
            }
        }
    };
}

byte_id!(
    /// A collaboration: the group and its work. Random, 16 bytes.
    CollaborationId, 16
);
byte_id!(
    /// One measurement at one time with one instrument. Random, 16 bytes.
    RoundId, 16
);
byte_id!(
    /// Who wrote a slot: an Ed25519 public key, 32 bytes.
    AuthorId, 32
);
byte_id!(
    /// An action that the group agreed on. Random, 16 bytes.
    ActionId, 16
);
byte_id!(
    /// A paper form that somebody entered. Random, 16 bytes: nothing leads from it to the response.
    PaperId, 16
);

byte_id!(
    /// A row of a list or table of the impact plan. Random, 16 bytes.
    RowId, 16
);
byte_id!(
    /// An indicator of the impact plan. Random, 16 bytes.
    IndicatorId, 16
);
byte_id!(
    /// A measurement of an indicator that somebody wrote down. Random, 16 bytes.
    MeasurementId, 16
);

macro_rules! name_id {
    ($(#[$doc:meta])* $name:ident, dot = $dot:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Box<str>);

        impl $name {
            /// The identifier as written in the instrument file.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                let plain = |part: &str| {
                    !part.is_empty()
                        && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
                };
                let valid = text.len() <= 40
                    && match text.split_once('.') {
                        Some((before, after)) => $dot && plain(before) && plain(after),
                        None => plain(text),
                    };
                if valid { Ok(Self(text.into())) } else { Err(IdError::Name(text.to_owned())) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0.into()
            }
        }
    };
}

name_id!(
    /// A value that the group weights, for instance `openness`.
    ValueId, dot = false
);
name_id!(
    /// A field of action, for instance `equality`.
    FieldId, dot = false
);
name_id!(
    /// A statement, for instance `equality.4`.
    StatementId, dot = true
);
name_id!(
    /// An instrument, for instance `scorecard`.
    InstrumentId, dot = false
);
name_id!(
    /// One of the options of a question, for instance `weekly`.
    OptionId, dot = false
);
name_id!(
    /// A question of the evaluation, for instance `process_role`.
    EvaluationId, dot = false
);
name_id!(
    /// Something to choose at a question of the evaluation, for instance `initiator`.
    EvaluationOptionId, dot = false
);
name_id!(
    /// A field of a step of the impact plan, for instance `own_voice`.
    PlanFieldId, dot = false
);
name_id!(
    /// A column of a table of the impact plan, for instance `needs`.
    ColumnId, dot = false
);

/// The side a participant belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// The municipality.
    Municipality,
    /// The social enterprise.
    Enterprise,
    /// A volunteer.
    Volunteer,
    /// A citizen the work is for, a user.
    Citizen,
    /// Anybody else.
    Other,
}

impl Group {
    /// Every group, in the order it is offered on screen.
    pub const ALL: [Self; 5] =
        [Self::Municipality, Self::Enterprise, Self::Volunteer, Self::Citizen, Self::Other];

    /// Stable name: for texts, labels and storage.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::Enterprise => "enterprise",
            Self::Volunteer => "volunteer",
            Self::Citizen => "citizen",
            Self::Other => "other",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.as_str() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_survives_being_written_and_read() {
        let id = CollaborationId::new([0xab; 16]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!("equality.4".parse::<StatementId>().unwrap().as_str(), "equality.4");
    }

    #[test]
    fn what_is_not_an_identifier_is_refused_at_the_edge() {
        assert_eq!("abc".parse::<RoundId>(), Err(IdError::Hex { expected: 16 }));
        assert_eq!("AB".repeat(16).parse::<RoundId>(), Err(IdError::Hex { expected: 16 }));
        for bad in ["", "Equality", "a.b.c", ".1", "a.", "a b"] {
            assert!(bad.parse::<StatementId>().is_err(), "{bad:?}");
        }
        assert!("equality.4".parse::<FieldId>().is_err());
    }
}
