//! What came out of the partnership survey. Source: `docs/scoring.md`, "Partnership survey".

mod comparison;
mod differences;
mod items;
mod measures;
mod standing_out;

pub use comparison::{SurveyChange, SurveyMeasurement};
pub use differences::SurveyDifference;
pub use items::{Distribution, ItemFigures};
pub use measures::{BarrierFigures, FactorFigures, Measure, barrier_band, factor_band};
pub use standing_out::SurveyStandsOut;

use super::group::{Splitter, shown_sides};
use super::mean::mean;
use super::notes::notes;
use super::{RoundAnswers, Side, TooFew};
use crate::ids::{FieldId, InstrumentId, StatementId};
use crate::instrument::{Instrument, Survey};
use crate::protection::Protection;
use crate::response::{Note, NoteKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a group says about its partnership, in the survey's order. The same bits on every device.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SurveyProfile {
    /// What was asked: the survey, or it without some of its parts.
    pub instrument: InstrumentId,
    /// In which version.
    pub version: u32,
    /// How many answered.
    pub responses: u32,
    /// How many were expected.
    pub headcount: u32,
    /// Each item that was asked.
    pub items: Vec<ItemFigures>,
    /// Each factor that items were asked about.
    pub factors: Vec<FactorFigures>,
    /// Each barrier that items were asked about.
    pub barriers: Vec<BarrierFigures>,
    /// The sides that show and how many responses each has, groups first; empty when none does.
    pub sides: BTreeMap<Side, u32>,
    /// Where two sides are far apart, furthest first.
    pub differences: Vec<SurveyDifference>,
    /// What to begin with.
    pub stands_out: Vec<SurveyStandsOut>,
    /// What people wrote, by item, kind and text: nothing of who wrote it, when or in which order.
    pub notes: Vec<Note>,
}

impl SurveyProfile {
    /// Computes the result of a round with this many responses out of `headcount` expected ones. `instrument` is the survey
    /// with the parts that were asked.
    ///
    /// # Errors
    /// [`TooFew`] responses for the protection of this round.
    pub fn of(
        survey: &Survey,
        instrument: &Instrument,
        answers: &RoundAnswers,
        (responses, headcount): (u32, u32),
        protection: Protection,
    ) -> Result<Self, TooFew> {
        let minimum = protection.profile_minimum();
        if responses < minimum {
            return Err(TooFew { minimum, responses });
        }
        let sides = shown_sides(instrument, answers, responses, protection);
        let splitter = Splitter { shown: sides.keys().copied().collect(), responses, protection };
        let figures = |statement| {
            let statement: &crate::instrument::Statement = statement;
            ItemFigures::of(statement, survey.item(&statement.id), answers, &splitter)
        };
        let items: Vec<ItemFigures> = instrument.statements.iter().map(figures).collect();
        let notes = notes(instrument, answers);
        Ok(Self::assemble(survey, instrument, (responses, headcount), items, sides, notes))
    }

    /// What follows from the figures of items.
    pub(super) fn assemble(
        survey: &Survey,
        instrument: &Instrument,
        (responses, headcount): (u32, u32),
        items: Vec<ItemFigures>,
        sides: BTreeMap<Side, u32>,
        notes: Vec<Note>,
    ) -> Self {
        let (factors, barriers) = (measures::factors(survey, &items), measures::barriers(survey, &items));
        let differences = differences::differences(survey, &items, &factors, &barriers);
        Self {
            instrument: instrument.id.clone(),
            version: instrument.version,
            responses,
            headcount,
            stands_out: standing_out::stands_out(&items, &factors, &barriers, &differences),
            notes,
            items,
            factors,
            barriers,
            sides,
            differences,
        }
    }

    /// The figures of an item.
    pub fn item(&self, id: &StatementId) -> Option<&ItemFigures> {
        self.items.iter().find(|figures| figures.id == *id)
    }

    /// The figures of a factor.
    pub fn factor(&self, id: &FieldId) -> Option<&FactorFigures> {
        self.factors.iter().find(|figures| figures.id == *id)
    }

    /// The figures of a barrier.
    pub fn barrier(&self, id: &FieldId) -> Option<&BarrierFigures> {
        self.barriers.iter().find(|figures| figures.id == *id)
    }

    /// What people wrote at an item.
    pub fn notes_at<'a>(&'a self, item: &'a StatementId, kind: NoteKind) -> impl Iterator<Item = &'a str> {
        let here = self.notes.iter().filter(move |note| note.statement == *item && note.kind == kind);
        here.map(|note| note.text.as_str())
    }

    /// How thick the answers to these items say the partnership is, from 0 (thin) to 100 (thick): the mean over those that
    /// have answers. In five steps the good end is thick; of options the first is, and the last is thin.
    pub fn thickness_of<'a>(&self, items: impl IntoIterator<Item = &'a StatementId>) -> Option<f64> {
        mean(items.into_iter().filter_map(|id| thickness(self.item(id)?)))
    }
}

fn thickness(figures: &ItemFigures) -> Option<f64> {
    match &figures.distribution {
        Distribution::Levels(_) => figures.score.map(|score| (score - 1.0) * 25.0),
        Distribution::Choices(counts) => {
            let last = counts.len().checked_sub(1).filter(|last| *last > 0)? as f64;
            let places = counts.iter().zip(0_u32..).flat_map(|(count, place)| {
                std::iter::repeat_n(100.0 * (1.0 - f64::from(place) / last), *count as usize)
            });
            mean(places)
        }
        Distribution::Quarters(_) | Distribution::Texts => None,
    }
}
