//! One code's worth of a transfer, as text that takes least room in a code: letters, digits and a few signs.

use super::{MOST_BYTES, TransferCode};
use raptorq::ObjectTransmissionInformation;

/// What every frame begins with, so that one of ours is told from a menu or a ticket before anything else.
pub(super) const MARK: &str = "SAMSON:";
/// The version of everything that follows the mark.
const VERSION: u8 = 1;
/// Bytes of content in a frame. With what stands around it, 745 letters: a code of version 15 with the least correction.
pub(super) const SYMBOL: usize = 480;
/// Letters behind the mark: base45 makes three of two bytes.
pub(super) const FRAME_LETTERS: usize = (HEADER + SYMBOL) / 2 * 3;
/// Version, code, length and number.
const HEADER: usize = 12;

/// Why a text that a camera read was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// No code of this app's.
    #[error("this is not a code of Samson's hand-over")]
    Foreign,
    /// Made by a newer version of the app.
    #[error("this code was made by a newer version of Samson")]
    Newer,
    /// Misread, or what was put together is not what was sent: it begins anew.
    #[error("this code is damaged")]
    Damaged,
}

/// One code's worth of a transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Frame {
    /// Of what it is a part.
    pub(super) transfer: TransferCode,
    /// Bytes of the whole, 1..=[`MOST_BYTES`].
    pub(super) length: usize,
    /// Which symbol, below 2^24.
    pub(super) number: u32,
    /// The symbol: [`SYMBOL`] bytes.
    pub(super) symbol: Vec<u8>,
}

impl Frame {
    pub(super) fn write(&self) -> String {
        let mut bytes = vec![VERSION];
        bytes.extend_from_slice(&self.transfer.0);
        bytes.extend_from_slice(&(self.length as u32).to_be_bytes()[1..]);
        bytes.extend_from_slice(&self.number.to_be_bytes()[1..]);
        bytes.extend_from_slice(&self.symbol);
        format!("{MARK}{}", base45::encode(&bytes))
    }

    pub(super) fn read(text: &str) -> Result<Self, NotTaken> {
        let letters = text.strip_prefix(MARK).ok_or(NotTaken::Foreign)?;
        let bytes = base45::decode(letters).map_err(|_| NotTaken::Damaged)?;
        match bytes.first() {
            Some(&VERSION) => {}
            Some(version) if *version > VERSION => return Err(NotTaken::Newer),
            _ => return Err(NotTaken::Damaged),
        }
        let (header, symbol) = bytes.split_first_chunk::<HEADER>().ok_or(NotTaken::Damaged)?;
        let [_, a, b, c, d, e, length @ .., n, m, l] = *header;
        let [high, middle, low] = length;
        let frame = Self {
            transfer: TransferCode([a, b, c, d, e]),
            length: u32::from_be_bytes([0, high, middle, low]) as usize,
            number: u32::from_be_bytes([0, n, m, l]),
            symbol: symbol.to_vec(),
        };
        let fits = (1..=MOST_BYTES).contains(&frame.length) && frame.symbol.len() == SYMBOL;
        if fits { Ok(frame) } else { Err(NotTaken::Damaged) }
    }
}

/// How a whole of so many bytes, 1..=[`MOST_BYTES`], is cut: one block, symbols in one piece.
pub(super) fn cut(length: usize) -> ObjectTransmissionInformation {
    ObjectTransmissionInformation::new(length as u64, SYMBOL as u16, 1, 1, 8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn frame() -> Frame {
        let transfer = TransferCode([1, 2, 3, 4, 5]);
        Frame { transfer, length: 13_000, number: 70_000, symbol: vec![7; SYMBOL] }
    }

    #[test]
    fn a_frame_reads_as_it_was_written_and_fits_into_a_code_of_version_15() {
        let text = frame().write();
        assert_eq!(Frame::read(&text), Ok(frame()));
        assert_eq!(text.len(), 745);
        let is_alphanumeric =
            |letter: u8| matches!(letter, b'0'..=b'9' | b'A'..=b'Z') || b" $%*+-./:".contains(&letter);
        assert!(text.bytes().all(is_alphanumeric), "{text}");
    }

    #[test]
    fn the_header_is_version_code_length_and_number() {
        let bytes = base45::decode(&frame().write()[MARK.len()..]).unwrap();
        assert_eq!(bytes[..HEADER], [1, 1, 2, 3, 4, 5, 0, 0x32, 0xc8, 1, 0x11, 0x70]);
    }

    #[test]
    fn what_is_not_ours_newer_or_damaged_is_told_apart() {
        let with_version = |version| {
            let mut bytes = base45::decode(&frame().write()[MARK.len()..]).unwrap();
            bytes[0] = version;
            format!("{MARK}{}", base45::encode(&bytes))
        };
        for (text, reason) in [
            ("https://samson.example/j#AbC", NotTaken::Foreign),
            ("", NotTaken::Foreign),
            ("samson:00", NotTaken::Foreign),
            (&with_version(2), NotTaken::Newer),
            (&with_version(0), NotTaken::Damaged),
            (MARK, NotTaken::Damaged),
            ("SAMSON:æ", NotTaken::Damaged),
            (&frame().write()[..400], NotTaken::Damaged),
            (&Frame { length: 0, ..frame() }.write(), NotTaken::Damaged),
            (&Frame { length: MOST_BYTES + 1, ..frame() }.write(), NotTaken::Damaged),
            (&Frame { symbol: vec![7; SYMBOL + 1], ..frame() }.write(), NotTaken::Damaged),
        ] {
            assert_eq!(Frame::read(text), Err(reason), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "(SAMSON:)?\\PC{0,800}") {
            let _ = Frame::read(&text);
        }
    }
}
