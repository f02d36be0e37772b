//! The plan in the commons: how it is written down, and how two phones that write apart come to the same.
//!
//! Its map holds flat keys only, so that no two phones make the same map: a text begins the same everywhere, as notes do;
//! a row, an indicator or a measurement is a map that one phone made under a random id. Nothing is ever deleted.

mod fields;
mod keys;
mod log;
mod read;
mod record;
mod row;
mod write;

pub(super) use read::read;

use super::{CommonsDocument, CommonsError};
use crate::ids::{IndicatorId, MeasurementId, RowId};
use crate::plan::{Mark, PlanEdit};
use rand_core::CryptoRng;

/// The map of the root.
const PLAN: &str = "plan";

/// Why an edit of the plan is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// There is no such row here.
    #[error("there is no such row in the plan")]
    NoSuchRow(RowId),
    /// There is no such indicator here.
    #[error("there is no such indicator in the plan")]
    NoSuchIndicator(IndicatorId),
    /// There is no such measurement here.
    #[error("there is no such measurement in the plan")]
    NoSuchMeasurement(MeasurementId),
    /// A text for a cell that holds a number, date or choice, or the other way round.
    #[error("a text is no number, date or choice")]
    AnotherKind,
    /// A measurement that a round brings, and nobody can write down.
    #[error("this measurement comes from a round")]
    OfARound,
}

impl From<PlanError> for CommonsError {
    fn from(error: PlanError) -> Self {
        Self::Plan(error)
    }
}

impl CommonsDocument {
    /// Changes one thing about the plan, and notes in its history who did, by role. What others changed meanwhile stays.
    ///
    /// # Errors
    /// [`CommonsError::TooLong`], also of two texts together, and [`CommonsError::Plan`]; then nothing was changed.
    pub fn edit_plan(
        &mut self,
        edit: &PlanEdit,
        mark: &Mark,
        rng: &mut impl CryptoRng,
    ) -> Result<(), CommonsError> {
        self.edit(PLAN, rng, |document, map| {
            let changed = write::apply(document, map, edit)?;
            if changed { log::note(document, map, edit, mark) } else { Ok(()) }
        })
    }
}

#[cfg(test)]
mod tests;
