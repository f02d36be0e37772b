//! What the tabs of one browser tell each other.

use samson_shared::ids::RoundId;
use std::fmt;
use std::str::FromStr;

/// A message to all other tabs of this browser. None of them carries an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TabMessage {
    /// "I am opening this round": whoever has it open already says [`TabMessage::Here`].
    Hello {
        /// The round being opened.
        round: RoundId,
    },
    /// "I have this round open."
    Here {
        /// The round that is open.
        round: RoundId,
    },
    /// "What is stored about this round has changed": read it again.
    Changed {
        /// The round that changed.
        round: RoundId,
    },
}

impl fmt::Display for TabMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hello { round } => write!(f, "hello {round}"),
            Self::Here { round } => write!(f, "here {round}"),
            Self::Changed { round } => write!(f, "changed {round}"),
        }
    }
}

/// Something else, or a message of another version of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotUnderstood;

impl FromStr for TabMessage {
    type Err = NotUnderstood;

    fn from_str(text: &str) -> Result<Self, NotUnderstood> {
        let (kind, round) = text.split_once(' ').ok_or(NotUnderstood)?;
        let round = round.parse().map_err(|_| NotUnderstood)?;
        match kind {
            "hello" => Ok(Self::Hello { round }),
            "here" => Ok(Self::Here { round }),
            "changed" => Ok(Self::Changed { round }),
            _ => Err(NotUnderstood),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_arrives_as_it_was_sent() {
        let round = RoundId::new([7; 16]);
        for message in
            [TabMessage::Hello { round }, TabMessage::Here { round }, TabMessage::Changed { round }]
        {
            assert_eq!(message.to_string().parse(), Ok(message));
        }
    }

    #[test]
    fn what_is_no_message_is_not_understood() {
        for text in ["", "hello", "hello you", "bye 07070707070707070707070707070707"] {
            assert_eq!(text.parse::<TabMessage>(), Err(NotUnderstood), "{text:?}");
        }
    }
}
