//! The theory of change as something that can be drawn: from what the group does to what shall last.

use super::{Indicator, IndicatorLevel, LIST_COLUMN, Plan, Row, Step, says};
use crate::ids::{IndicatorId, RowId};

/// What the group puts in, what it does, and what that shall lead to, each oldest first. Nothing stands in it that says
/// nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TheoryOfChange {
    /// What the group puts in. Not measured.
    pub inputs: Vec<Node<RowId>>,
    /// What it does.
    pub activities: Vec<Activity>,
    /// Chains beyond the number of activities.
    pub further: Vec<Chain>,
    /// What can be counted at once.
    pub outputs: Vec<Node<IndicatorId>>,
    /// What becomes different for the participants.
    pub outcomes: Vec<Node<IndicatorId>>,
    /// What lasts. Drawn as something the work may contribute to.
    pub impact: Vec<Node<IndicatorId>>,
    /// The goals that indicators can belong to.
    pub goals: Vec<Node<RowId>>,
    /// What must hold true.
    pub assumptions: Vec<Node<RowId>>,
}

/// A box of the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node<Id> {
    /// What it stands for.
    pub id: Id,
    /// What stands in it.
    pub text: String,
    /// The goal that it belongs to; only of indicators, and only when that goal stands.
    pub goal: Option<RowId>,
}

/// What the group does, for whom, and why it shall help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// Its row.
    pub row: RowId,
    /// What is done.
    pub what: String,
    /// Who does it.
    pub who: String,
    /// For whom.
    pub for_group: String,
    /// Why it shall help: the first activity has the first chain, the second one the second.
    pub chain: Option<Chain>,
}

/// If we do this, then that follows, because.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// Its row.
    pub row: RowId,
    /// What is done.
    pub if_we: String,
    /// What follows.
    pub then: String,
    /// Why.
    pub because: String,
}

impl TheoryOfChange {
    /// Whether there is nothing to draw.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Plan {
    /// The theory of change. Indicators are those in use; one without a level stands nowhere in it.
    pub fn theory_of_change(&self) -> TheoryOfChange {
        let step = Step::TheoryOfChange;
        let mut chains = self.rows(step, "chains").filter(|row| !row.is_blank()).map(chain);
        let activities = self.rows(step, "activities").filter(|row| says(row.text("activity")));
        let activities = activities.map(|row| activity(row, chains.next())).collect();
        TheoryOfChange {
            inputs: self.nodes(step, "inputs", LIST_COLUMN),
            activities,
            further: chains.collect(),
            outputs: self.at(IndicatorLevel::Output),
            outcomes: self.at(IndicatorLevel::Outcome),
            impact: self.at(IndicatorLevel::Impact),
            goals: self.nodes(Step::Goals, "goals", "goal"),
            assumptions: self.nodes(step, "assumptions", LIST_COLUMN),
        }
    }

    fn nodes(&self, step: Step, field: &str, column: &str) -> Vec<Node<RowId>> {
        let rows = self.rows(step, field).filter(|row| says(row.text(column)));
        rows.map(|row| Node { id: row.id, text: row.text(column).to_owned(), goal: None }).collect()
    }

    fn at(&self, level: IndicatorLevel) -> Vec<Node<IndicatorId>> {
        let stands = |goal: &RowId| self.row(*goal).is_some_and(|row| !row.removed);
        let node =
            |one: &Indicator| Node { id: one.id, text: one.name.clone(), goal: one.goal.filter(stands) };
        let named = self.in_use().filter(|one| one.level == Some(level) && says(&one.name));
        named.map(node).collect()
    }
}

fn activity(row: &Row, chain: Option<Chain>) -> Activity {
    let text = |column: &str| row.text(column).to_owned();
    Activity { row: row.id, what: text("activity"), who: text("who"), for_group: text("for_group"), chain }
}

fn chain(row: &Row) -> Chain {
    let text = |column: &str| row.text(column).to_owned();
    Chain { row: row.id, if_we: text("if_we"), then: text("then"), because: text("because") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::IndicatorId;
    use crate::plan::testing::{indicator, row};

    #[test]
    fn an_empty_plan_has_nothing_to_draw() {
        assert!(Plan::default().theory_of_change().is_empty());
    }

    #[test]
    fn each_activity_has_its_chain_and_those_left_over_are_kept() {
        let activity = |byte, what| row(byte, Step::TheoryOfChange, "activities", &[("activity", what)]);
        let chain = |byte, then| row(byte, Step::TheoryOfChange, "chains", &[("then", then)]);
        let blank = chain(9, " ");
        let plan = Plan {
            rows: vec![activity(1, "Kurs"), activity(2, ""), chain(3, "lærer de"), blank, chain(4, "tør de")],
            ..Plan::default()
        };
        let theory = plan.theory_of_change();
        assert_eq!(theory.activities.len(), 1, "an activity that says nothing is not drawn");
        assert_eq!(theory.activities[0].chain.as_ref().unwrap().then, "lærer de");
        assert_eq!(theory.further.iter().map(|chain| chain.then.as_str()).collect::<Vec<_>>(), ["tør de"]);
    }

    #[test]
    fn indicators_stand_at_their_level_and_point_to_goals_that_stand() {
        let goal = row(1, Step::Goals, "goals", &[("goal", "Flere i jobb")]);
        let at = |byte: u8, level, goal| Indicator {
            id: IndicatorId::new([byte; 16]),
            level,
            goal,
            ..indicator()
        };
        let outcome = Some(IndicatorLevel::Outcome);
        let mut plan = Plan {
            indicators: vec![
                at(1, Some(IndicatorLevel::Output), None),
                at(2, outcome, Some(goal.id)),
                at(3, None, None),
                Indicator { name: String::new(), ..at(4, outcome, None) },
                Indicator { removed: true, ..at(5, outcome, None) },
            ],
            rows: vec![goal.clone()],
            ..Plan::default()
        };
        let theory = plan.theory_of_change();
        assert_eq!((theory.outputs.len(), theory.outcomes.len(), theory.impact.len()), (1, 1, 0));
        assert_eq!((theory.outcomes[0].goal, theory.goals[0].text.as_str()), (Some(goal.id), "Flere i jobb"));
        plan.rows[0].removed = true;
        assert_eq!(plan.theory_of_change().outcomes[0].goal, None);
    }
}
