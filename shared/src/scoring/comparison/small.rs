//! A few people more or fewer: their answers are what differs. Source: `docs/scoring.md`, "A few people more or fewer".

use super::Measurement;
use crate::ids::{FieldId, StatementId};
use crate::protection::Protection;
use crate::scoring::{Profile, Side};
use std::collections::{BTreeMap, BTreeSet};

/// This many people more or fewer, or less, are few.
const FEW: i64 = 2;

/// Whose changes are told statement by statement.
pub(super) struct Told {
    /// Those of everybody together.
    pub(super) total: bool,
    /// Those of figures whose statements lie in several fields, and overlap.
    pub(super) across_fields: bool,
    /// Those of these sides.
    pub(super) sides: BTreeSet<Side>,
}

impl Told {
    /// Everybody, unless they are a few more or fewer; and as many sides as leave no way to subtract what is told from what
    /// is told and have the change of a few left.
    pub(super) fn of(earlier: Measurement<'_>, current: Measurement<'_>) -> Self {
        let is_open = |round: Measurement<'_>| round.protection == Protection::OpenConversation;
        let more = |then: u32, now: u32| i64::from(now) - i64::from(then);
        let (then, now) = (earlier.profile, current.profile);
        let sides: BTreeMap<Side, i64> = now
            .sides
            .iter()
            .filter(|side| side.side != Side::Others)
            .filter_map(|now| {
                let then = then.sides.iter().find(|then| then.side == now.side)?;
                Some((now.side, more(then.responses, now.responses)))
            })
            .collect();
        if is_open(earlier) && is_open(current) {
            return Self { total: true, across_fields: true, sides: sides.into_keys().collect() };
        }
        let difference = more(then.responses, now.responses);
        let total = !is_few(difference);
        let is_complete =
            |profile: &Profile| profile.statements.iter().all(|figures| figures.score.is_some());
        let across_fields = total || (is_complete(then) && is_complete(now));
        Self { total, across_fields, sides: told_sides(sides, total.then_some(difference)) }
    }
}

/// True for a figure of a field that is a mean of more than one statement's: from one alone, the statement's follows.
pub(super) fn is_of_several<'a>(shown: impl Iterator<Item = &'a StatementId>, field: &FieldId) -> bool {
    let own = |id: &&StatementId| id.as_str().split('.').next() == Some(field.as_str());
    shown.filter(own).nth(1).is_some()
}

fn is_few(difference: i64) -> bool {
    (1..=FEW).contains(&difference.abs())
}

/// Hides the last side as long as something follows about few.
fn told_sides(mut sides: BTreeMap<Side, i64>, total: Option<i64>) -> BTreeSet<Side> {
    sides.retain(|_, difference| !is_few(*difference));
    while few_follow(&sides.values().copied().collect::<Vec<_>>(), total) {
        sides.pop_last();
    }
    sides.into_keys().collect()
}

/// True when some sides together, or everybody without them, are a few more or fewer.
fn few_follow(sides: &[i64], total: Option<i64>) -> bool {
    (1_u32..1 << sides.len()).any(|chosen| {
        let together: i64 =
            (0..sides.len()).filter(|side| chosen >> side & 1 == 1).map(|side| sides[side]).sum();
        is_few(together) || total.is_some_and(|total| is_few(total - together))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Group::{Citizen, Enterprise, Municipality};

    fn told(differences: &[i64], total: Option<i64>) -> usize {
        let sides =
            [Municipality, Enterprise, Citizen].map(Side::Group).into_iter().zip(differences.iter().copied());
        told_sides(sides.collect(), total).len()
    }

    #[test]
    fn a_side_of_a_few_more_or_fewer_is_not_told() {
        assert_eq!(told(&[0, 3], None), 2);
        assert_eq!(told(&[1, 3], None), 1);
        assert_eq!(told(&[-2, -3], None), 1);
    }

    #[test]
    fn nor_is_one_that_leaves_a_few_of_everybody() {
        // Three more in all, four of them here: everybody else is one fewer.
        assert_eq!(told(&[4], Some(3)), 0);
        assert_eq!(told(&[4], Some(4)), 1);
        assert_eq!(told(&[4], None), 1);
    }

    #[test]
    fn nor_are_two_that_are_a_few_more_together() {
        assert_eq!(told(&[4, -3], None), 1);
        assert_eq!(told(&[4, -4], None), 2);
    }
}
