//! A file as one line of text: for ways of sharing that let only files through that people can look at.
//!
//! ```text
//! samson-file:1:<the file, base64url without padding>:<first 4 bytes of its SHA-256, as 8 hexadecimal digits>
//! ```
//!
//! What wraps lines or adds a byte order mark on the way does no harm.

use base64ct::{Base64UrlUnpadded, Encoding};
use sha2::{Digest, Sha256};

const MARK: &[u8] = b"samson-file:";
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
const VERSION: &str = "1";

/// Why a text is not the file that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Cut off or changed on the way.
    #[error("this text is damaged")]
    Damaged,
    /// Written by a newer version of the app.
    #[error("this text was written by a newer version of Samson")]
    Newer,
}

/// The line for these bytes, with its end.
pub fn write(bytes: &[u8]) -> String {
    let letters = Base64UrlUnpadded::encode_string(bytes);
    format!("samson-file:{VERSION}:{letters}:{}\n", checksum(bytes))
}

/// What is in a file: that of the line which [`write()`] made, or the file itself when it is anything else.
///
/// # Errors
/// [`Unreadable`]: it begins as such a line does, and does not go on like one.
pub fn read(file: Vec<u8>) -> Result<Vec<u8>, Unreadable> {
    let start = file.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&file).trim_ascii_start();
    let Some(line) = start.strip_prefix(MARK) else { return Ok(file) };
    let line: Vec<u8> = line.iter().copied().filter(|letter| !letter.is_ascii_whitespace()).collect();
    let line = String::from_utf8(line).map_err(|_| Unreadable::Damaged)?;
    let (version, rest) = line.split_once(':').ok_or(Unreadable::Damaged)?;
    if version != VERSION {
        let is_number = version.parse::<u32>().is_ok_and(|number| number > 1);
        return Err(if is_number { Unreadable::Newer } else { Unreadable::Damaged });
    }
    let (letters, told) = rest.split_once(':').ok_or(Unreadable::Damaged)?;
    let bytes = Base64UrlUnpadded::decode_vec(letters).map_err(|_| Unreadable::Damaged)?;
    if checksum(&bytes) == told { Ok(bytes) } else { Err(Unreadable::Damaged) }
}

fn checksum(bytes: &[u8]) -> String {
    let [a, b, c, d, ..] = <[u8; 32]>::from(Sha256::digest(bytes));
    format!("{:08x}", u32::from_be_bytes([a, b, c, d]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FILE: &[u8] = b"\x00a file\xff";

    #[test]
    fn the_line_is_mark_version_letters_and_checksum() {
        assert_eq!(write(b""), "samson-file:1::e3b0c442\n");
        assert_eq!(write(b"abc"), "samson-file:1:YWJj:ba7816bf\n");
    }

    #[test]
    fn a_file_that_is_no_such_line_is_itself() {
        for file in [FILE, b"", b"samson-backup\n\x01", b"%PDF-1.7", b"  two lines\r\n"] {
            assert_eq!(read(file.to_vec()), Ok(file.to_vec()));
        }
    }

    #[test]
    fn wrapped_lines_and_a_byte_order_mark_do_no_harm() {
        let wrapped = write(&[7; 200]).replace("Bwc", "B\r\n wc");
        for text in [wrapped.clone(), format!("\u{feff}{wrapped}"), format!("\n\n{wrapped}\n")] {
            assert_eq!(read(text.into_bytes()), Ok(vec![7; 200]));
        }
    }

    #[test]
    fn what_is_cut_changed_or_newer_is_told_apart() {
        let line = write(FILE);
        let newer = line.replace(":1:", ":2:");
        assert_eq!(read(newer.into_bytes()), Err(Unreadable::Newer));
        for text in [
            "samson-file:".to_owned(),
            "samson-file:x:YWJj:ba7816bf".to_owned(),
            "samson-file:1:YWJj".to_owned(),
            "samson-file:1:YWJj:ba7816be".to_owned(),
            "samson-file:1:YW!j:ba7816bf".to_owned(),
            format!("{line}{line}"),
            line[..line.len() - 3].to_owned(),
        ] {
            assert_eq!(read(text.clone().into_bytes()), Err(Unreadable::Damaged), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_file_reads_as_it_was_written(file: Vec<u8>) {
            prop_assert_eq!(read(write(&file).into_bytes()), Ok(file));
        }

        #[test]
        fn any_bytes_are_read_or_refused(rest: Vec<u8>) {
            let _ = read([MARK, &rest].concat());
        }
    }
}
