//! Two rounds side by side. Source: `docs/scoring.md`, "Comparing rounds".

mod series;
mod small;

pub use series::{FieldSeries, Series};

use super::{Mean, Profile, Side};
use crate::ids::{FieldId, StatementId, ValueId};
use crate::protection::Protection;
use serde::{Deserialize, Serialize};
use small::Told;
use std::collections::BTreeMap;

/// From where a difference is more than "about the same", on 0..=10.
const TOLD_FROM: f64 = 0.5;

/// What 0.5 on paper may lack in binary fractions.
const TOLERANCE: f64 = 1e-9;

/// A round to compare: its profile and how it protects people.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measurement<'a> {
    /// What was found.
    pub profile: &'a Profile,
    /// As fixed before the first answer.
    pub protection: Protection,
}

/// A difference in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Higher than before by a twentieth of the scale or more.
    Stronger,
    /// Lower than before by as much.
    Weaker,
    /// In between.
    AboutTheSame,
}

/// A figure then and now.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// In the earlier round.
    pub earlier: f64,
    /// In the current one.
    pub current: f64,
    /// How far apart two figures can be: 10 for scores, 100 for thickness.
    highest: f64,
}

impl Change {
    /// Of two figures that can be so far apart; `None` unless both are known.
    pub(in crate::scoring) fn of(earlier: Option<f64>, current: Option<f64>, highest: f64) -> Option<Self> {
        Some(Self { earlier: earlier?, current: current?, highest })
    }

    fn of_score(earlier: Option<f64>, current: Option<f64>) -> Option<Self> {
        Self::of(earlier, current, 10.0)
    }

    /// Current minus earlier.
    pub fn difference(&self) -> f64 {
        self.current - self.earlier
    }

    /// How far it moved, as a share of its scale: 0 to 1. Figures of different scales can be sorted by it.
    pub fn share(&self) -> f64 {
        self.difference().abs() / self.highest
    }

    /// The difference in a word.
    pub fn direction(&self) -> Direction {
        let told = TOLD_FROM * self.highest / 10.0 - TOLERANCE;
        match self.difference() {
            difference if difference >= told => Direction::Stronger,
            difference if difference <= -told => Direction::Weaker,
            _ => Direction::AboutTheSame,
        }
    }
}

/// What changed about a value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct ValueChange {
    /// How important it is. Withheld with the statements.
    pub weight: Option<Change>,
    /// How much of it happens.
    pub practice: Option<Change>,
}

/// What changed for one side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SideChange {
    /// Which side: a group that shows in both rounds. The others are not the same people.
    pub side: Side,
    /// Each field that shows in both rounds.
    pub fields: BTreeMap<FieldId, Change>,
    /// Each statement that shows in both rounds.
    pub statements: BTreeMap<StatementId, Change>,
    /// True when its statements are withheld.
    pub withheld: bool,
}

/// What changed from one round to a later one. A place that is missing is in one of the two only, or has no figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// Each field.
    pub fields: BTreeMap<FieldId, Change>,
    /// Each statement.
    pub statements: BTreeMap<StatementId, Change>,
    /// Each value.
    pub values: BTreeMap<ValueId, ValueChange>,
    /// On 0..=100.
    pub thickness: Option<Change>,
    /// The sides that show in both rounds.
    pub sides: Vec<SideChange>,
    /// True when statements and weights are withheld: so few people more or fewer answered that the change would be about
    /// them.
    pub withheld: bool,
}

/// Two rounds that asked different things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("only rounds with the same instrument can be compared")]
pub struct OtherInstrument;

impl Comparison {
    /// Compares two rounds; of two versions of an instrument what is in both.
    ///
    /// # Errors
    /// [`OtherInstrument`].
    pub fn of(earlier: Measurement<'_>, current: Measurement<'_>) -> Result<Self, OtherInstrument> {
        let (then, now) = (earlier.profile, current.profile);
        if then.instrument != now.instrument {
            return Err(OtherInstrument);
        }
        let told = Told::of(earlier, current);
        let thickness = Change::of(then.thickness, now.thickness, 100.0);
        Ok(Self {
            fields: fields(then, now, &told),
            statements: statements(then, now, &told),
            values: values(then, now, &told),
            thickness: thickness.filter(|_| told.across_fields),
            sides: sides(then, now, &told),
            withheld: !told.total,
        })
    }

    /// The statements that are stronger or weaker, the largest change first, equal ones in the order of their ids.
    pub fn moved_statements(&self) -> Vec<(&StatementId, &Change)> {
        let is_told = |change: &Change| change.direction() != Direction::AboutTheSame;
        let mut moved: Vec<_> = self.statements.iter().filter(|(_, change)| is_told(change)).collect();
        moved.sort_by(|(_, one), (_, other)| other.difference().abs().total_cmp(&one.difference().abs()));
        moved
    }
}

fn fields(then: &Profile, now: &Profile, told: &Told) -> BTreeMap<FieldId, Change> {
    let several = |profile: &Profile, id: &FieldId| {
        small::is_of_several(profile.statements.iter().filter(|s| s.score.is_some()).map(|s| &s.id), id)
    };
    let change = |id: &FieldId| Change::of_score(then.field(id)?.score, now.field(id)?.score);
    let of_field = |id: &FieldId| {
        let shows = told.total || (several(then, id) && several(now, id));
        Some((id.clone(), change(id).filter(|_| shows)?))
    };
    now.fields.iter().filter_map(|field| of_field(&field.id)).collect()
}

fn statements(then: &Profile, now: &Profile, told: &Told) -> BTreeMap<StatementId, Change> {
    let change = |id: &StatementId| Change::of_score(then.statement(id)?.score, now.statement(id)?.score);
    let all = now.statements.iter().filter(|_| told.total);
    all.filter_map(|statement| Some((statement.id.clone(), change(&statement.id)?))).collect()
}

fn values(then: &Profile, now: &Profile, told: &Told) -> BTreeMap<ValueId, ValueChange> {
    let change = |id: &ValueId| {
        let (then, now) = (then.value(id)?, now.value(id)?);
        Some(ValueChange {
            weight: Change::of_score(then.weight, now.weight).filter(|_| told.total),
            practice: Change::of_score(then.practice, now.practice).filter(|_| told.across_fields),
        })
    };
    now.values.iter().filter_map(|value| Some((value.id.clone(), change(&value.id)?))).collect()
}

fn sides(then: &Profile, now: &Profile, told: &Told) -> Vec<SideChange> {
    let pairs = now.sides.iter().filter(|side| side.side != Side::Others).filter_map(|now| {
        let then = then.sides.iter().find(|then| then.side == now.side)?;
        Some((then, now))
    });
    pairs
        .map(|(then, now)| {
            let is_told = told.sides.contains(&now.side);
            let shows = |id: &FieldId| {
                is_told
                    || small::is_of_several(then.statements.keys(), id)
                        && small::is_of_several(now.statements.keys(), id)
            };
            let score = |mean: Option<&Mean>| mean.map(|mean| mean.score);
            let field = |(id, current): (&FieldId, &f64)| {
                let change = Change::of_score(then.fields.get(id).copied(), Some(*current))?;
                shows(id).then(|| (id.clone(), change))
            };
            let statement = |(id, current): (&StatementId, &Mean)| {
                let change = Change::of_score(score(then.statements.get(id)), score(Some(current)))?;
                is_told.then(|| (id.clone(), change))
            };
            SideChange {
                side: now.side,
                fields: now.fields.iter().filter_map(field).collect(),
                statements: now.statements.iter().filter_map(statement).collect(),
                withheld: !is_told,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn direction(earlier: f64, current: f64, highest: f64) -> Direction {
        Change { earlier, current, highest }.direction()
    }

    #[test]
    fn half_a_point_is_told_and_less_is_about_the_same() {
        for (earlier, current, word) in [
            (5.0, 5.5, Direction::Stronger),
            (5.5, 5.0, Direction::Weaker),
            (5.0, 5.49, Direction::AboutTheSame),
            (5.49, 5.0, Direction::AboutTheSame),
            (7.2, 7.7, Direction::Stronger),
            (5.0, 5.0, Direction::AboutTheSame),
        ] {
            assert_eq!(direction(earlier, current, 10.0), word, "{earlier} {current}");
        }
    }

    #[test]
    fn thickness_has_ten_times_the_scale_and_the_rule_with_it() {
        assert_eq!(direction(50.0, 54.9, 100.0), Direction::AboutTheSame);
        assert_eq!(direction(50.0, 55.0, 100.0), Direction::Stronger);
    }
}
