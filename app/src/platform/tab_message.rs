//! What the tabs of one browser tell each other.

use samson_shared::ids::RoundId;
use serde::{Deserialize, Serialize};

/// A message to all other tabs of this browser. None of them carries an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::codec;

    #[test]
    fn a_message_arrives_as_it_was_sent() {
        let round = RoundId::new([7; 16]);
        for message in
            [TabMessage::Hello { round }, TabMessage::Here { round }, TabMessage::Changed { round }]
        {
            assert_eq!(codec::decode(&codec::encode(&message)), Ok(message));
        }
    }
}
