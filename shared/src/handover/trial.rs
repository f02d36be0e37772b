//! A code that holds nothing, so that a camera can be tried before it matters.

use super::frame::{FRAME_LETTERS, MARK};

/// What follows the mark. Read as a frame, its version would be 224: an app that knows no test code takes it for newer.
const TEST: &str = "TEST";

/// What a test code says: as many letters as the codes of a transfer have, so that it is as hard to read.
pub fn test_code() -> String {
    format!("{MARK}{TEST:.<FRAME_LETTERS$}")
}

/// Whether a text that a camera read is such a code.
pub(super) fn is_test_code(text: &str) -> bool {
    text == test_code()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handover::{Heard, NotTaken, Receiver, Sender};

    #[test]
    fn a_test_code_is_as_long_as_a_code_of_a_transfer() {
        assert_eq!(test_code().len(), Sender::new(b"answers").unwrap().frame(0).len());
    }

    #[test]
    fn a_receiver_tells_a_test_code_from_everything_else_as_often_as_it_is_seen() {
        let mut receiver = Receiver::default();
        for _ in 0..2 {
            assert_eq!(receiver.hear(&test_code()), Ok(Heard::Test));
        }
        assert_eq!(receiver.hear("SAMSON:TESTAMENT"), Err(NotTaken::Newer));
        assert_eq!(receiver.hear("TEST"), Err(NotTaken::Foreign));
    }

    #[test]
    fn no_code_of_a_transfer_is_a_test_code() {
        for content in 0..=u8::MAX {
            assert!(!is_test_code(&Sender::new(&[content; 40]).unwrap().frame(u32::from(content))));
        }
    }
}
