//! What each side says, as far as the protection lets it show. Source: `docs/scoring.md`, "Groups and
//! protection".
//!
//! **Bag invariant, on the device**: no figure here, and no difference between a total and figures here, is
//! about fewer people than the threshold.

use super::mean::{Mean, count, mean};
use super::{RoundAnswers, Voice};
use crate::ids::{FieldId, Group, StatementId, ValueId};
use crate::instrument::{Instrument, Statement};
use crate::protection::Protection;
use crate::response::Level;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A side of the conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// A group that shows.
    Group(Group),
    /// Everybody whose group does not show, together.
    Others,
}

/// What one side says. A place that is missing is one the protection hides or nobody of the side answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SideFigures {
    /// Which side.
    pub side: Side,
    /// How many responses it has.
    pub responses: u32,
    /// How important each value is to it.
    pub weights: BTreeMap<ValueId, Mean>,
    /// Each field, 0..=10: the mean over its statements that show for this side.
    pub fields: BTreeMap<FieldId, f64>,
    /// Each statement.
    pub statements: BTreeMap<StatementId, Mean>,
}

/// The sides that show, groups first; empty when no group does. Each of them has at least the protection's
/// minimum.
pub(super) fn sides(
    instrument: &Instrument,
    answers: &RoundAnswers,
    responses: u32,
    protection: Protection,
) -> Vec<SideFigures> {
    let shown = shown_sides(instrument, answers, responses, protection);
    let splitter = Splitter { shown: shown.keys().copied().collect(), responses, protection };
    let weights = splitter.weights(instrument, answers);
    let statements = splitter.statements(instrument, answers);
    shown.into_iter().map(|(side, n)| figures(side, n, instrument, &weights, &statements)).collect()
}

/// The groups that show and, beside them, the others; with the number of responses of each.
pub(super) fn shown_sides(
    instrument: &Instrument,
    answers: &RoundAnswers,
    responses: u32,
    protection: Protection,
) -> BTreeMap<Side, u32> {
    if everybodys(instrument, answers).iter().any(|voices| count(voices.len()) > responses) {
        // Somebody speaks more than once, so no group is surely as large as it looks.
        return BTreeMap::new();
    }
    let mut counts = responses_by_group(instrument, answers);
    let known: u32 = counts.values().sum();
    let groups = protection.shown_groups(&counts, responses.saturating_sub(known));
    counts.retain(|group, _| groups.contains(group));
    let others = responses.saturating_sub(counts.values().sum());
    let mut sides: BTreeMap<Side, u32> =
        counts.into_iter().map(|(group, n)| (Side::Group(group), n)).collect();
    if !sides.is_empty() && others > 0 {
        sides.insert(Side::Others, others);
    }
    sides
}

/// How many responses each group has: the number of its voices at a place where everybody has one. Where places disagree
/// (somebody sent too few or too many), the smallest number counts, for it protects best.
fn responses_by_group(instrument: &Instrument, answers: &RoundAnswers) -> BTreeMap<Group, u32> {
    let everybodys = everybodys(instrument, answers);
    let of = |group: Group| {
        let counts = everybodys
            .iter()
            .map(|groups| count(groups.iter().filter(|voice| **voice == Some(group)).count()));
        counts.min().unwrap_or(0)
    };
    Group::ALL.into_iter().map(|group| (group, of(group))).filter(|(_, n)| *n > 0).collect()
}

/// The groups of the voices at each place where every response has exactly one: the values, which are never skipped; in an
/// instrument without any the statements, where a skip is a voice too.
fn everybodys(instrument: &Instrument, answers: &RoundAnswers) -> Vec<Vec<Option<Group>>> {
    if instrument.values.is_empty() {
        let voices = |statement: &Statement| groups(answers.answers.get(&statement.id));
        return instrument.statements.iter().map(voices).collect();
    }
    instrument.values.iter().map(|value| groups(answers.weights.get(&value.id))).collect()
}

fn groups<T>(voices: Option<&Vec<Voice<T>>>) -> Vec<Option<Group>> {
    voices.into_iter().flatten().map(|voice| voice.group).collect()
}

/// One figure of each side that shows.
pub(super) type BySide = BTreeMap<Side, Mean>;

/// Tells the sides apart where the protection allows.
pub(super) struct Splitter {
    /// Those that show at all.
    pub(super) shown: BTreeSet<Side>,
    /// How many answered.
    pub(super) responses: u32,
    /// As fixed before the first answer.
    pub(super) protection: Protection,
}

impl Splitter {
    fn weights<'a>(&self, instrument: &'a Instrument, answers: &RoundAnswers) -> Vec<(&'a ValueId, BySide)> {
        let voices = |id| answers.weights.get(id).map_or(&[][..], Vec::as_slice);
        let split = |id| (id, self.means(voices(id), |level| Some(level.score())));
        instrument.values.iter().map(|value| split(&value.id)).collect()
    }

    fn statements<'a>(
        &self,
        instrument: &'a Instrument,
        answers: &RoundAnswers,
    ) -> Vec<(&'a StatementId, BySide)> {
        let voices = |id| answers.answers.get(id).map_or(&[][..], Vec::as_slice);
        let split = |id| (id, self.means(voices(id), |answer| answer.level().map(Level::score)));
        instrument.statements.iter().map(|statement| split(&statement.id)).collect()
    }

    /// The sides' means that show. The rule for groups holds here again, among those who gave a number: a
    /// side shows when at least the minimum did, and not when what is left of the total would be of fewer.
    /// None shows where there are more voices than responses.
    pub(super) fn means<T: Copy>(&self, voices: &[Voice<T>], score: impl Fn(T) -> Option<f64>) -> BySide {
        if count(voices.len()) > self.responses {
            return BySide::new();
        }
        let mut scores: BTreeMap<Side, Vec<f64>> = BTreeMap::new();
        for voice in voices {
            scores.entry(self.side(voice.group)).or_default().extend(score(voice.said));
        }
        let counts = scores.iter().map(|(side, scores)| (*side, count(scores.len()))).collect();
        let shown = self.protection.shown_groups(&counts, 0);
        // Where no group shows, there are no others to set beside it: they are everybody.
        scores.retain(|side, _| shown.contains(side) && self.shown.contains(side));
        scores.into_iter().filter_map(|(side, scores)| Some((side, Mean::of(&scores)?))).collect()
    }

    fn side(&self, group: Option<Group>) -> Side {
        group.map(Side::Group).filter(|side| self.shown.contains(side)).unwrap_or(Side::Others)
    }
}

/// What one side says, from the figures of all sides.
pub(super) fn figures(
    side: Side,
    responses: u32,
    instrument: &Instrument,
    weights: &[(&ValueId, BySide)],
    statements: &[(&StatementId, BySide)],
) -> SideFigures {
    let statements = of_side(side, statements);
    let field = |id: &FieldId| {
        let shown = instrument.statements_of(id).filter_map(|statement| statements.get(&statement.id));
        Some((id.clone(), mean(shown.map(|mean| mean.score))?))
    };
    let fields = instrument.fields.iter().filter_map(|f| field(&f.id)).collect();
    SideFigures { side, responses, weights: of_side(side, weights), fields, statements }
}

fn of_side<Id: Ord + Clone>(side: Side, figures: &[(&Id, BySide)]) -> BTreeMap<Id, Mean> {
    figures.iter().filter_map(|(id, means)| Some(((*id).clone(), *means.get(&side)?))).collect()
}
