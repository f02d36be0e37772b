//! The receipt code: what a participant reads aloud so that a facilitator can take their response out.

use crate::ids::{AuthorId, RoundId};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;

/// Hashed before the round and the author, so that nothing else has the same hash.
const CONTEXT: &[u8] = b"samson/1/receipt\0";
/// Digits and letters that are not mistaken for each other, read aloud or on paper (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many letters a code has: 40 bits.
const LENGTH: usize = 8;

/// The short name of one response: the first five bytes of a hash of its round and its author's key, written as eight
/// letters (`7QK2-M9XA`).
///
/// The author's phone and the server know the key; nobody else does, so nobody else can tell whose code it is. The
/// response may be replaced, the code stays. Among 500 responses two have the same code once in nine million rounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ReceiptCode(#[serde(with = "serde_bytes")] [u8; 5]);

/// A text that is no receipt code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a receipt code has eight letters and digits, such as 7QK2-M9XA")]
pub struct NoReceiptCode;

impl ReceiptCode {
    /// Wraps raw bytes.
    pub const fn new(bytes: [u8; 5]) -> Self {
        Self(bytes)
    }

    /// The code of what this author was acknowledged for in this round.
    pub fn of(round: RoundId, author: AuthorId) -> Self {
        let hash = Sha256::new().chain_update(CONTEXT).chain_update(round.as_bytes());
        let [a, b, c, d, e, ..] = <[u8; 32]>::from(hash.chain_update(author.as_bytes()).finalize());
        Self([a, b, c, d, e])
    }
}

impl fmt::Display for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bits = self.0.iter().fold(0, |bits: u64, byte| bits << 8 | u64::from(*byte));
        for position in 0..LENGTH {
            if position == LENGTH / 2 {
                f.write_str("-")?;
            }
            let letter = LETTERS[(bits >> (5 * (LENGTH - 1 - position)) & 31) as usize];
            write!(f, "{}", char::from(letter))?;
        }
        Ok(())
    }
}

/// Takes a code as people write it down: small letters, spaces or none, `O` for 0, `I` and `L` for 1.
impl FromStr for ReceiptCode {
    type Err = NoReceiptCode;

    fn from_str(text: &str) -> Result<Self, NoReceiptCode> {
        let letters: Vec<u8> = text.bytes().filter(|letter| !b" -".contains(letter)).collect();
        if letters.len() != LENGTH {
            return Err(NoReceiptCode);
        }
        let mut bits: u64 = 0;
        for letter in letters {
            bits = bits << 5 | value(letter).ok_or(NoReceiptCode)?;
        }
        let [_, _, _, a, b, c, d, e] = bits.to_be_bytes();
        Ok(Self([a, b, c, d, e]))
    }
}

/// What a letter stands for, 0..=31.
fn value(letter: u8) -> Option<u64> {
    let meant = match letter.to_ascii_uppercase() {
        b'O' => b'0',
        b'I' | b'L' => b'1',
        other => other,
    };
    LETTERS.iter().position(|known| *known == meant).map(|position| position as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROUND: RoundId = RoundId::new([2; 16]);
    const AUTHOR: AuthorId = AuthorId::new([3; 32]);

    #[test]
    fn a_code_is_what_another_program_makes_of_round_and_author() {
        // sha256(b"samson/1/receipt\0" + b"\x02" * 16 + b"\x03" * 32)[:5] in Crockford's base 32.
        assert_eq!(ReceiptCode::of(ROUND, AUTHOR).to_string(), "4VW1-5V5B");
    }

    #[test]
    fn a_code_belongs_to_one_author_in_one_round() {
        let code = ReceiptCode::of(ROUND, AUTHOR);
        assert_ne!(code, ReceiptCode::of(RoundId::new([4; 16]), AUTHOR));
        assert_ne!(code, ReceiptCode::of(ROUND, AuthorId::new([4; 32])));
    }

    #[test]
    fn a_code_is_understood_as_people_write_it_down() {
        let code = ReceiptCode::new([0x00, 0x44, 0x32, 0x14, 0xff]);
        assert_eq!(code.to_string(), "0123-457Z");
        for written in ["0123-457Z", "01234 57z", "oi23457z", "OL23-457Z", " 0123 457Z "] {
            assert_eq!(written.parse(), Ok(code), "{written}");
        }
        for wrong in ["", "0123-457", "0123-457ZZ", "0123-457U", "0123-457æ"] {
            assert_eq!(wrong.parse::<ReceiptCode>(), Err(NoReceiptCode), "{wrong}");
        }
    }
}
