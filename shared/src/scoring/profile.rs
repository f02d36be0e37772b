//! The profile: everything computed from a round's responses.

use super::difference::{GroupDifference, differences};
use super::field::thickness;
use super::group::{SideFigures, sides};
use super::notes::notes;
use super::stands_out::{StandsOut, stands_out};
use super::value::{Weights, weights};
use super::{FieldFigures, RoundAnswers, StatementFigures, ValueFigures};
use crate::ids::{FieldId, InstrumentId, StatementId, ValueId};
use crate::instrument::Instrument;
use crate::protection::Protection;
use crate::response::{Note, NoteKind};
use serde::{Deserialize, Serialize};

/// What a group's answers say, in the instrument's order. The same bits on every device, whatever order the
/// answers came in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// What was asked.
    pub instrument: InstrumentId,
    /// In which version.
    pub version: u32,
    /// How many answered.
    pub responses: u32,
    /// How many were expected.
    pub headcount: u32,
    /// Each value.
    pub values: Vec<ValueFigures>,
    /// Each field.
    pub fields: Vec<FieldFigures>,
    /// Each statement.
    pub statements: Vec<StatementFigures>,
    /// 0 (thin, co-creation) to 100 (thick, co-production).
    pub thickness: Option<f64>,
    /// The sides that show, groups first; empty when none does.
    pub sides: Vec<SideFigures>,
    /// Where two sides differ by 1.5 or more, largest first.
    pub differences: Vec<GroupDifference>,
    /// Strengths, gaps, disagreement, blind spots, group differences: each at most three.
    pub stands_out: Vec<StandsOut>,
    /// Ideas and comments by statement, kind and text: nothing of who wrote them, when or in which order.
    pub notes: Vec<Note>,
}

/// So few responses that a profile would show single people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a profile needs {minimum} responses, and there are {responses}")]
pub struct TooFew {
    /// How many it needs.
    pub minimum: u32,
    /// How many there are.
    pub responses: u32,
}

impl Profile {
    /// Computes the profile of a round with this many responses out of `headcount` expected ones.
    ///
    /// What was said about things the instrument does not have counts for nothing: anybody can send it.
    ///
    /// # Errors
    /// [`TooFew`] responses for the protection of this round.
    pub fn of(
        instrument: &Instrument,
        answers: &RoundAnswers,
        responses: u32,
        headcount: u32,
        protection: Protection,
    ) -> Result<Self, TooFew> {
        let minimum = protection.profile_minimum();
        if responses < minimum {
            return Err(TooFew { minimum, responses });
        }
        let weights = weights(instrument, answers);
        let statements: Vec<StatementFigures> =
            instrument.statements.iter().map(|s| StatementFigures::of(s, answers, &weights)).collect();
        let sides = sides(instrument, answers, responses, protection);
        let notes = notes(instrument, answers);
        Ok(Self::assemble(instrument, (responses, headcount), &weights, statements, sides, notes))
    }

    /// What follows from the figures of values, statements and sides.
    pub(super) fn assemble(
        instrument: &Instrument,
        (responses, headcount): (u32, u32),
        weights: &Weights,
        statements: Vec<StatementFigures>,
        sides: Vec<SideFigures>,
        notes: Vec<Note>,
    ) -> Self {
        let fields: Vec<FieldFigures> = instrument
            .fields
            .iter()
            .map(|field| FieldFigures::of(&field.id, instrument, &statements))
            .collect();
        let value = |id: &ValueId| ValueFigures::of(id, instrument, weights, &statements);
        let differences = differences(instrument, &sides);
        Self {
            instrument: instrument.id.clone(),
            version: instrument.version,
            responses,
            headcount,
            values: instrument.values.iter().map(|v| value(&v.id)).collect(),
            thickness: thickness(instrument, &statements),
            stands_out: stands_out(instrument, &fields, &statements, &differences),
            notes,
            fields,
            statements,
            sides,
            differences,
        }
    }

    /// The figures of a value.
    pub fn value(&self, id: &ValueId) -> Option<&ValueFigures> {
        self.values.iter().find(|figures| figures.id == *id)
    }

    /// The figures of a field.
    pub fn field(&self, id: &FieldId) -> Option<&FieldFigures> {
        self.fields.iter().find(|figures| figures.id == *id)
    }

    /// The figures of a statement.
    pub fn statement(&self, id: &StatementId) -> Option<&StatementFigures> {
        self.statements.iter().find(|figures| figures.id == *id)
    }

    /// The ideas or comments at a statement.
    pub fn notes_at<'a>(
        &'a self,
        statement: &'a StatementId,
        kind: NoteKind,
    ) -> impl Iterator<Item = &'a str> {
        let here = self.notes.iter().filter(move |note| note.statement == *statement && note.kind == kind);
        here.map(|note| note.text.as_str())
    }
}
