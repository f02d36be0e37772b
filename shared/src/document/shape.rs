//! The bytes of a fragment, looked at before Automerge does: it trusts lengths and indices that anybody in the
//! collaboration can write, and takes gigabytes, or panics.
//!
//! Every fragment has the same bytes but for its one-time actor, its place, its key and its value (`docs/document-schema.md`).

use automerge::{ActorId, Change, ChangeHash};

/// How documents and changes begin; then four bytes of checksum.
const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
/// The kind of chunk that is a change, not deflated.
const CHANGE: u8 = 1;
/// Bytes of a one-time actor.
const ACTOR: usize = 16;
/// The columns of one operation without predecessors: map (actor and number), key, insert, action, value (kind and
/// bytes), predecessors.
const COLUMNS: [u8; 8] = [0x01, 0x02, 0x15, 0x34, 0x42, 0x56, 0x57, 0x70];
/// One map of the other actor there is, which made the root.
const MAP_OF_THE_ROOT: &[u8] = &[ONE, 0x01];

/// Before a single value of a column.
const ONE: u8 = 0x7f;

/// What the fragments of one round have in common.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    /// Before the actor: one change it stands on, the root.
    before: Vec<u8>,
    /// After the actor: first change of its author, first operation after the root's, no time, no message, one other
    /// actor.
    after: Vec<u8>,
}

impl Shape {
    /// Of fragments on top of this first change.
    pub(super) fn on(root: &Change, hash: ChangeHash) -> Self {
        let author: &ActorId = root.actor_id();
        let mut after = vec![1];
        after.extend(number(root.max_op() + 1));
        after.extend([0, 0, 1]);
        after.extend(number(author.to_bytes().len() as u64));
        after.extend_from_slice(author.to_bytes());
        Self { before: [&[1], &hash.0[..], &[ACTOR as u8]].concat(), after }
    }

    /// True when nothing in these bytes can lead Automerge astray: what is left to read are a number, a key and a value,
    /// each as long as it says.
    pub(super) fn fits(&self, bytes: &[u8]) -> bool {
        self.columns(bytes).is_some_and(|columns| lengths(columns).is_some())
    }

    fn columns<'a>(&self, bytes: &'a [u8]) -> Option<&'a [u8]> {
        let rest = bytes.strip_prefix(&MAGIC)?.get(4..)?.strip_prefix(&[CHANGE])?;
        let (length, rest) = read(rest)?;
        let rest = if length == rest.len() { rest } else { return None };
        let rest = rest.strip_prefix(self.before.as_slice())?.get(ACTOR..)?;
        rest.strip_prefix(self.after.as_slice())
    }
}

/// The length of each column, when they are those of one answer and fill the bytes exactly.
fn lengths(bytes: &[u8]) -> Option<[usize; COLUMNS.len()]> {
    let mut rest = bytes.strip_prefix(&[COLUMNS.len() as u8])?;
    let mut lengths = [0; COLUMNS.len()];
    for (column, length) in COLUMNS.iter().zip(&mut lengths) {
        (*length, rest) = read(rest.strip_prefix(&[*column])?)?;
    }
    let whole = lengths.iter().try_fold(0_usize, |sum, length| sum.checked_add(*length))? == rest.len();
    let (map, key) = (rest.get(..lengths[0])?, rest.get(lengths[0].checked_add(lengths[1])?..)?);
    let key = key.get(..lengths[2])?;
    let is_one_answer = map == MAP_OF_THE_ROOT && is_one_text(key);
    (whole && is_one_answer).then_some(lengths)
}

/// A column of one text that is as long as it says.
fn is_one_text(column: &[u8]) -> bool {
    column.strip_prefix(&[ONE]).and_then(read).is_some_and(|(length, text)| length == text.len())
}

/// A number in the variable-length form of documents, at most 28 bits, and what stands behind it.
fn read(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let last = bytes.iter().take(4).position(|byte| *byte < 0x80)?;
    let (number, rest) = bytes.split_at_checked(last + 1)?;
    Some((number.iter().rev().fold(0, |value, byte| value << 7 | usize::from(byte & 0x7f)), rest))
}

fn number(mut value: u64) -> Vec<u8> {
    let mut written = Vec::new();
    while value >= 0x80 {
        written.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    written.push(value as u8);
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_it_was_written() {
        for value in [0, 1, 127, 128, 300, 65_536, (1 << 28) - 1] {
            assert_eq!(read(&number(value)), Some((value as usize, &[][..])));
        }
        assert_eq!(read(&number(1 << 28)), None, "nothing here is that long");
        assert_eq!(read(&[0x80]), None);
    }

    #[test]
    fn columns_that_promise_more_or_less_than_there_is_do_not_fit() {
        let heads = [8, 1, 2, 2, 0, 0x15, 14, 0x34, 0, 0x42, 0, 0x56, 0, 0x57, 0, 0x70, 0];
        let columns = [&heads[..], &[0x7f, 1, 0x7f, 12], b"twelve bytes"].concat();
        assert!(lengths(&columns).is_some());
        assert!(lengths(&columns[..columns.len() - 1]).is_none());
        assert!(lengths(&[&columns[..], &[0]].concat()).is_none());
        for (place, byte) in [(18, 2), (20, 13), (6, 13)] {
            let mut other = columns.clone();
            other[place] = byte;
            assert!(lengths(&other).is_none(), "{place}");
        }
    }
}
