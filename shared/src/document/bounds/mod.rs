//! The bytes of a whole document, looked at before Automerge does: a few of them can promise more rows than any phone
//! has memory for, and Automerge believes them.
//!
//! A document is one chunk: actors, heads, the columns of its changes and those of its operations. A column is a list of
//! runs and may be deflated. Nothing is checked here but how much it all comes to, and that no number is near the end of
//! its type; whether it makes sense is for Automerge to say.

mod column;
mod reader;

use column::Counter;
use flate2::read::DeflateDecoder;
use reader::Reader;
use std::borrow::Cow;
use std::io::Read;

/// The most rows of one column. A round of 500 people with a hundred answers each has a quarter of it.
const ROWS: u64 = 200_000;
/// The most rows of one column of a document that somebody writes on in: others write at the same time, and what they wrote
/// together has to be readable, too.
const ROOM: u64 = ROWS / 4 * 3;
/// The most bytes that all columns come to, inflated and with every text as often as it stands there.
const BYTES: u64 = 32 * 1024 * 1024;
/// The largest number: of an operation, a change, a second since 1970.
const LARGEST: u64 = i32::MAX as u64;

/// How documents begin; then four bytes of checksum.
const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
/// The kind of chunk that is a document.
const DOCUMENT: u8 = 0;
/// Bytes of a hash.
const HASH: u64 = 32;
/// In the specification of a column: it is deflated.
const DEFLATED: u64 = 0b1000;

/// True when these bytes are one document that comes to no more than a phone can hold.
pub(super) fn holds(bytes: &[u8]) -> bool {
    is_within(bytes, ROWS)
}

/// True when somebody may write on in a document of these bytes.
pub(super) fn has_room(bytes: &[u8]) -> bool {
    is_within(bytes, ROOM)
}

fn is_within(bytes: &[u8], rows: u64) -> bool {
    Document::read(bytes).is_some_and(|document| document.fits(rows).is_some())
}

/// A document, not read further than to its columns.
struct Document<'a> {
    actors: u64,
    columns: Vec<Column<'a>>,
}

/// A column as it stands there.
#[derive(Clone)]
struct Column<'a> {
    /// Number, type and whether it is deflated.
    specification: u64,
    bytes: &'a [u8],
}

impl<'a> Document<'a> {
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut reader = Reader::new(bytes.strip_prefix(&MAGIC)?.get(4..)?.strip_prefix(&[DOCUMENT])?);
        let length = reader.unsigned()?;
        let mut reader = Reader::new(reader.take(length).filter(|_| reader.is_empty())?);
        let actors = reader.unsigned()?;
        for _ in 0..actors {
            let length = reader.unsigned()?;
            reader.take(length)?;
        }
        let heads = reader.unsigned()?;
        reader.take(heads.checked_mul(HASH)?)?;
        let mut described = described(&mut reader)?;
        described.extend(self::described(&mut reader)?);
        let read = |(specification, length)| Some(Column { specification, bytes: reader.take(length)? });
        let columns = described.into_iter().map(read).collect::<Option<_>>()?;
        Some(Self { actors, columns })
    }

    fn fits(&self, rows: u64) -> Option<()> {
        let mut bytes = BYTES;
        for column in &self.columns {
            let inflated = column.inflated(bytes)?;
            bytes = bytes.checked_sub(inflated.len() as u64)?;
            let mut counter = Counter::new(column.specification, self.actors, rows);
            counter.count(&inflated)?;
            bytes = bytes.checked_sub(counter.bytes())?;
        }
        Some(())
    }
}

impl Column<'_> {
    /// The column as it is read, when that is not more than so many bytes.
    fn inflated(&self, at_most: u64) -> Option<Cow<'_, [u8]>> {
        if self.specification & DEFLATED == 0 {
            return Some(Cow::Borrowed(self.bytes));
        }
        let mut inflated = Vec::new();
        DeflateDecoder::new(self.bytes).take(at_most + 1).read_to_end(&mut inflated).ok()?;
        (inflated.len() as u64 <= at_most).then_some(Cow::Owned(inflated))
    }
}

/// The specification and the length of each column of one kind.
fn described(reader: &mut Reader<'_>) -> Option<Vec<(u64, u64)>> {
    let mut columns = Vec::new();
    for _ in 0..reader.unsigned()? {
        columns.push((reader.unsigned()?, reader.unsigned()?));
    }
    Some(columns)
}

#[cfg(test)]
mod tests;
