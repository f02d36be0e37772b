//! What a profile shows, small enough to be carried from a display to a camera: the counts and means that passed the
//! protection, and what people wrote. Nobody's answers are in it, and what follows from the figures is worked out again.
//!
//! **Summary invariant**: it holds nothing that the profile does not show to everybody, and the profile that is made of it is the
//! profile that it was made of, to the bit. The fields are in `docs/sync-protocol.md`, "A profile by code".

mod of_scorecard;
mod of_survey;

use super::group::BySide;
use super::{Mean, Side};
use crate::codec;
use crate::ids::InstrumentId;
use crate::instrument::Instrument;
use crate::protection::Protection;
use crate::response::Note;
use serde::{Deserialize, Serialize};

/// The version of the fields.
const VERSION: u8 = 1;
/// The highest mean of anything that is asked.
const HIGHEST: f64 = 100.0;

/// A profile's figures, in the order of its instrument.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    version: u8,
    /// What was asked.
    pub instrument: InstrumentId,
    /// In which version.
    pub instrument_version: u32,
    /// How many answered.
    pub responses: u32,
    /// How many were expected.
    pub headcount: u32,
    /// How many of the responses were on paper.
    pub on_paper: u32,
    sides: Vec<(Side, u32)>,
    values: Vec<Weighed>,
    statements: Vec<Answered>,
    notes: Vec<Note>,
}

/// A mean and how many it is of; none where the protection hides it or nobody answered.
type Part = Option<(f64, u32)>;

/// A value. `sides` has one entry for each of the summary's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Weighed {
    mean: Part,
    sides: Vec<Part>,
}

/// A statement or an item. `counts`: how often each answer was given, as far as answers are counted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Answered {
    n: u32,
    skipped: u32,
    mean: Option<f64>,
    counts: Vec<u32>,
    sides: Vec<Part>,
}

/// Why bytes are no summary that can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoSummary {
    /// Something is missing in it or makes no sense, or it shows more than the protection of the round lets it.
    #[error("these figures make no profile")]
    Damaged,
    /// Made by a newer version of the app.
    #[error("these figures were written by a newer version of Samson")]
    Newer,
}

/// What every version has.
#[derive(Deserialize)]
struct AnyVersion {
    version: u8,
}

impl Summary {
    /// As it is sealed: CBOR.
    pub fn to_bytes(&self) -> Vec<u8> {
        codec::encode(self)
    }

    /// Reads what [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`NoSummary`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NoSummary> {
        let AnyVersion { version } = codec::decode(bytes).map_err(|_| NoSummary::Damaged)?;
        match version {
            VERSION => codec::decode(bytes).map_err(|_| NoSummary::Damaged),
            0 => Err(NoSummary::Damaged),
            _ => Err(NoSummary::Newer),
        }
    }

    /// Whether this can be a profile of these questions under this protection. The protection is looked at again here, as after
    /// a reveal: no side shows that is smaller than what everybody accepted.
    ///
    /// # Errors
    /// [`NoSummary`].
    pub fn check(&self, instrument: &Instrument, protection: Protection) -> Result<(), NoSummary> {
        if (&self.instrument, self.instrument_version) != (&instrument.id, instrument.version) {
            return Err(NoSummary::Newer);
        }
        let is_whole = (self.values.len(), self.statements.len())
            == (instrument.values.len(), instrument.statements.len());
        let minimum = protection.group_minimum();
        let is_sound = is_whole
            && self.responses >= protection.profile_minimum()
            && self.sides.iter().all(|(_, responses)| *responses >= minimum)
            && self.values.iter().all(|value| self.is_sound(value.mean, &value.sides, minimum))
            && self.statements.iter().all(|one| {
                let counted: u64 = one.counts.iter().copied().map(u64::from).sum();
                counted <= u64::from(one.n)
                    && self.is_sound(one.mean.map(|mean| (mean, 1)), &one.sides, minimum)
            });
        if is_sound { Ok(()) } else { Err(NoSummary::Damaged) }
    }

    fn is_sound(&self, whole: Part, sides: &[Part], minimum: u32) -> bool {
        let is_mean = |part: &Part| part.is_none_or(|(mean, n)| n > 0 && (0.0..=HIGHEST).contains(&mean));
        let shows = |part: &Part| part.is_none_or(|(_, n)| n >= minimum);
        is_mean(&whole)
            && sides.len() == self.sides.len()
            && sides.iter().all(|part| is_mean(part) && shows(part))
    }

    /// One figure of each side, as it stands here.
    fn parts(&self, by_side: &BySide) -> Vec<Part> {
        self.sides.iter().map(|(side, _)| by_side.get(side).map(part)).collect()
    }

    /// One figure of each side, as profiles have it.
    fn by_side(&self, parts: &[Part]) -> BySide {
        let known = self.sides.iter().zip(parts);
        known.filter_map(|((side, _), part)| Some((*side, mean(*part)?))).collect()
    }

    /// What people wrote about things that were asked.
    fn notes_about(&self, instrument: &Instrument) -> Vec<Note> {
        let is_asked = |note: &&Note| instrument.statements.iter().any(|one| one.id == note.statement);
        self.notes.iter().filter(is_asked).cloned().collect()
    }
}

const fn part(mean: &Mean) -> (f64, u32) {
    (mean.score, mean.n)
}

fn mean(part: Part) -> Option<Mean> {
    part.map(|(score, n)| Mean { score, n })
}

/// Exactly so many counts; what is missing was never given.
fn counts<const N: usize>(counts: &[u32]) -> [u32; N] {
    std::array::from_fn(|place| counts.get(place).copied().unwrap_or_default())
}
