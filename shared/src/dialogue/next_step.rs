//! What would be natural to do next, for a group that has worked together for a while. Source: `docs/scoring.md`,
//! "What comes next".

use crate::day::Day;
use crate::document::{Action, Commons, Status};
use crate::ids::RoundId;
use crate::plan::{DueOf, Step};

/// After so many months a group has changed enough to be asked again.
const MONTHS_BETWEEN_ROUNDS: u32 = 6;

/// One thing to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// This round is open: it is answered, or waited for.
    Round(RoundId),
    /// The last profile is there, and nothing was agreed yet.
    Talk(RoundId),
    /// So many actions should have been done before today.
    LateActions(usize),
    /// Something of the plan is due today or before.
    Due(DueOf),
    /// The last round lies long enough back.
    AskAgain,
    /// This step of the plan is the first that is not complete.
    Plan(Step),
    /// Everything has its course.
    Rest,
}

/// What is known of a collaboration's rounds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rounds {
    /// The newest that is not revealed yet.
    pub open: Option<RoundId>,
    /// The last that was revealed, and when.
    pub revealed: Option<(RoundId, Day)>,
}

/// What would be natural to do next: what others wait for first, then what is late, then what goes on.
pub fn next_step(rounds: Rounds, commons: &Commons, today: Day) -> NextStep {
    if let Some(open) = rounds.open {
        return NextStep::Round(open);
    }
    if let Some((last, _)) = rounds.revealed
        && commons.actions.iter().all(|action| action.round != last)
    {
        return NextStep::Talk(last);
    }
    let late = commons.actions.iter().filter(|action| is_late(action, today)).count();
    if late > 0 {
        return NextStep::LateActions(late);
    }
    if let Some(due) = commons.plan.due().into_iter().find(|due| due.day <= today) {
        return NextStep::Due(due.what);
    }
    let again = rounds.revealed.and_then(|(_, day)| day.plus_months(MONTHS_BETWEEN_ROUNDS));
    if again.is_some_and(|day| day <= today) {
        return NextStep::AskAgain;
    }
    let progress = commons.plan.progress(today);
    progress.next().map_or(NextStep::Rest, |step| NextStep::Plan(step.step))
}

/// Whether an action that is still to be done should have been done before today.
pub fn is_late(action: &Action, today: Day) -> bool {
    is_open(action) && action.by.is_some_and(|day| day < today)
}

/// Whether an action is neither done nor dropped.
pub fn is_open(action: &Action) -> bool {
    matches!(action.status, Status::Open | Status::GoingOn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::ActionId;

    const FIRST: RoundId = RoundId::new([1; 16]);
    const SECOND: RoundId = RoundId::new([2; 16]);

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn revealed(when: &str) -> Rounds {
        Rounds { open: None, revealed: Some((FIRST, day(when))) }
    }

    fn agreed(status: Status, by: Option<&str>) -> Commons {
        let action = Action {
            id: ActionId::new([3; 16]),
            what: "Felles kaffe".into(),
            who: String::new(),
            why: String::new(),
            by: by.map(day),
            status,
            cell: None,
            round: FIRST,
            field: None,
            statement: None,
            created: 0,
        };
        Commons { actions: vec![action], ..Commons::default() }
    }

    #[test]
    fn what_others_wait_for_comes_first() {
        let rounds = Rounds { open: Some(SECOND), ..revealed("2026-01-01") };
        let late = agreed(Status::Open, Some("2026-02-01"));
        assert_eq!(next_step(rounds, &late, day("2026-11-28")), NextStep::Round(SECOND));
    }

    #[test]
    fn a_profile_nobody_has_drawn_anything_from_is_talked_about() {
        let talk = next_step(revealed("2026-11-01"), &Commons::default(), day("2026-11-28"));
        assert_eq!(talk, NextStep::Talk(FIRST));
    }

    #[test]
    fn an_action_is_late_from_the_day_after_and_only_while_it_is_to_be_done() {
        let today = day("2026-11-28");
        let step = |status, by| next_step(revealed("2026-11-01"), &agreed(status, Some(by)), today);
        assert_eq!(step(Status::Open, "2026-11-27"), NextStep::LateActions(1));
        assert_eq!(step(Status::GoingOn, "2026-11-27"), NextStep::LateActions(1));
        for (status, by) in
            [(Status::Open, "2026-11-28"), (Status::Done, "2026-11-27"), (Status::Dropped, "2026-11-27")]
        {
            assert_eq!(step(status, by), NextStep::Plan(Step::ALL[0]), "{status:?} {by}");
        }
    }

    #[test]
    fn after_half_a_year_the_group_asks_itself_again() {
        let done = agreed(Status::Done, None);
        let step = |today| next_step(revealed("2026-05-28"), &done, day(today));
        assert_eq!(step("2026-11-27"), NextStep::Plan(Step::ALL[0]));
        assert_eq!(step("2026-11-28"), NextStep::AskAgain);
    }

    #[test]
    fn where_nothing_was_asked_yet_the_plan_begins() {
        let first = next_step(Rounds::default(), &Commons::default(), day("2026-11-28"));
        assert_eq!(first, NextStep::Plan(Step::ALL[0]));
    }
}
