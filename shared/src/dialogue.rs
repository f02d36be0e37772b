//! The conversation after the reveal: in which order, with which questions, about what. Source: `docs/scoring.md`,
//! "Talking about it".

mod next_step;
mod overview;
mod survey;

pub use next_step::{NextStep, Rounds, is_late, is_open, next_step};
pub use overview::{Subject, Suggestion, suggestions};
pub use survey::{at_place, difference_at, items_at, needs_talk, walk_survey};

use crate::ids::{FieldId, StatementId};
use crate::instrument::Instrument;
use crate::instrument::discussion::{Discussion, Question, When};
use crate::response::NoteKind;
use crate::scoring::{Comparison, Direction, GroupDifference, Place, Profile};

/// A field is weak below the middle of the scale.
const WEAK_BELOW: f64 = 5.0;
/// And where it is behind what it means to the group by a step of the answers or more.
const BEHIND_FROM: f64 = 2.5;
/// What these lack in binary fractions.
const TOLERANCE: f64 = 1e-9;

/// In which order to talk about the fields.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// The largest gap between weight and score first, equal ones as they were asked, those without a gap last.
    #[default]
    LargestGap,
    /// As they were asked.
    AsAsked,
}

/// The fields in the order to talk about them.
pub fn walk(profile: &Profile, order: Order) -> Vec<FieldId> {
    let mut fields: Vec<_> = profile.fields.iter().collect();
    if order == Order::LargestGap {
        let gap = |gap: Option<f64>| gap.unwrap_or(f64::NEG_INFINITY);
        fields.sort_by(|one, other| gap(other.gap).total_cmp(&gap(one.gap)));
    }
    fields.into_iter().map(|field| field.id.clone()).collect()
}

/// The questions about the profile as a whole; with one about what happened since, when the group measured before.
pub fn opening(discussion: &Discussion, measured_before: bool) -> Vec<&Question> {
    asked(discussion, |when| when == When::Always || measured_before && when == When::Repeat)
}

/// The questions that fit a field, beside its own: why it is weak, why groups differ, what happened since.
pub fn at_field<'a>(
    discussion: &'a Discussion,
    profile: &Profile,
    comparison: Option<&Comparison>,
    field: &FieldId,
) -> Vec<&'a Question> {
    let weak = is_weak(profile, field);
    let differs = differences_at(profile, field).next().is_some();
    let change = comparison.and_then(|comparison| comparison.fields.get(field));
    let moved = change.is_some_and(|change| change.direction() != Direction::AboutTheSame);
    asked(discussion, |when| match when {
        When::Low => weak,
        When::Gap => differs,
        When::Repeat => moved,
        When::Always | When::Action => false,
    })
}

/// The questions that lead to actions.
pub fn closing(discussion: &Discussion) -> Vec<&Question> {
    asked(discussion, |when| when == When::Action)
}

fn asked(discussion: &Discussion, fits: impl Fn(When) -> bool) -> Vec<&Question> {
    discussion.questions.iter().filter(|question| fits(question.when)).collect()
}

/// True for a field with a score below 5, or a gap of 2.5 or more.
pub fn is_weak(profile: &Profile, field: &FieldId) -> bool {
    profile.field(field).is_some_and(|figures| {
        figures.score.is_some_and(|score| score < WEAK_BELOW - TOLERANCE)
            || figures.gap.is_some_and(|gap| gap >= BEHIND_FROM - TOLERANCE)
    })
}

/// Where groups differ in a field or at its statements, largest first.
pub fn differences_at<'a>(
    profile: &'a Profile,
    field: &'a FieldId,
) -> impl Iterator<Item = &'a GroupDifference> {
    profile.differences.iter().filter(move |difference| match &difference.place {
        Place::Field(id) => id == field,
        Place::Statement(id) => id.as_str().split('.').next() == Some(field.as_str()),
    })
}

/// What people wrote at a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written<'a> {
    /// Where.
    pub statement: &'a StatementId,
    /// Suggestions what to do.
    pub ideas: Vec<&'a str>,
    /// Everything else.
    pub comments: Vec<&'a str>,
}

/// What people wrote at the statements of a field, in the order of the instrument; without those where nobody wrote.
pub fn written_at<'a>(
    instrument: &'a Instrument,
    profile: &'a Profile,
    field: &'a FieldId,
) -> Vec<Written<'a>> {
    let at = |statement: &'a StatementId| Written {
        statement,
        ideas: profile.notes_at(statement, NoteKind::Idea).collect(),
        comments: profile.notes_at(statement, NoteKind::Comment).collect(),
    };
    let all = instrument.statements_of(field).map(|statement| at(&statement.id));
    all.filter(|written| !written.ideas.is_empty() || !written.comments.is_empty()).collect()
}
