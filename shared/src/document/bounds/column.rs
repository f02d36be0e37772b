//! What one column comes to, counted run by run.

use super::LARGEST;
use super::reader::Reader;

/// What the rows of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// How many rows of another column belong to one of this.
    Group,
    /// The index of an actor.
    Actor,
    Integer,
    /// How much more than the row before.
    Delta,
    Boolean,
    Text,
    /// Type and length of a value, which stands in a column of values.
    ValueLength,
    Values,
}

impl Kind {
    fn of(specification: u64) -> Self {
        match specification & 0b111 {
            0 => Self::Group,
            1 => Self::Actor,
            2 => Self::Integer,
            3 => Self::Delta,
            4 => Self::Boolean,
            5 => Self::Text,
            6 => Self::ValueLength,
            _ => Self::Values,
        }
    }
}

/// Counts a column, and stops where it comes to too much.
pub(super) struct Counter {
    kind: Kind,
    /// How many actors there are.
    actors: u64,
    /// How many rows are not too many.
    most: u64,
    rows: u64,
    /// Of rows that count other rows.
    others: u64,
    /// The row before, where rows are differences.
    last: i64,
    bytes: u64,
}

impl Counter {
    /// `most`: how many rows are not too many.
    pub(super) fn new(specification: u64, actors: u64, most: u64) -> Self {
        Self { kind: Kind::of(specification), actors, most, rows: 0, others: 0, last: 0, bytes: 0 }
    }

    /// What the texts and values of all rows come to.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Counts the whole column. None when it is too much, or breaks off.
    pub(super) fn count(&mut self, bytes: &[u8]) -> Option<()> {
        let mut reader = Reader::new(bytes);
        while self.kind != Kind::Values && !reader.is_empty() {
            match self.kind {
                Kind::Boolean => self.add_rows(reader.unsigned()?)?,
                _ => self.segment(&mut reader)?,
            }
        }
        Some(())
    }

    /// A run of one value, single values one after the other, or a run of nothing.
    fn segment(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        match reader.signed()? {
            0 => self.add_rows(reader.unsigned()?),
            run if run > 0 => self.run(run.unsigned_abs(), reader),
            singles => {
                for _ in 0..singles.unsigned_abs() {
                    self.run(1, reader)?;
                }
                Some(())
            }
        }
    }

    fn run(&mut self, times: u64, reader: &mut Reader<'_>) -> Option<()> {
        self.add_rows(times)?;
        if self.kind == Kind::Delta {
            // The rows in between lie in between.
            let difference = reader.signed()?.checked_mul(i64::try_from(times).ok()?)?;
            self.last = self.last.checked_add(difference)?;
            return (self.last.unsigned_abs() <= LARGEST).then_some(());
        }
        let value = reader.unsigned()?;
        match self.kind {
            Kind::Group => {
                self.others = self.others.checked_add(value.checked_mul(times)?)?;
                (self.others <= self.most).then_some(())
            }
            Kind::Actor => (value < self.actors).then_some(()),
            Kind::Text => reader.take(value).and_then(|text| self.add_bytes(text.len() as u64, times)),
            Kind::ValueLength => self.add_bytes(value >> 4, times),
            _ => (value <= LARGEST).then_some(()),
        }
    }

    fn add_rows(&mut self, rows: u64) -> Option<()> {
        self.rows = self.rows.checked_add(rows)?;
        (self.rows <= self.most).then_some(())
    }

    fn add_bytes(&mut self, bytes: u64, times: u64) -> Option<()> {
        self.bytes = self.bytes.checked_add(bytes.checked_mul(times)?)?;
        Some(())
    }
}
