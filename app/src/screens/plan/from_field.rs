//! From a weak field of the profile to a goal in the plan, with one tap.

use super::linking::{Figure, figure_of, following};
use crate::route::Route;
use crate::screens::common::ProblemNotice;
use crate::state::{Problem, Reading, Samson};
use crate::ui::{Button, LinkButton};
use dioxus::prelude::*;
use samson_shared::ids::{CollaborationId, ColumnId, FieldId, RoundId};
use samson_shared::plan::{Cell, FieldPlace, Indicator, IndicatorLevel, PlanEdit, RoundFigure, Row, Step};

/// Makes a field, factor or barrier a goal, with an indicator that follows its figure from this round on; where there is one,
/// leads to it. Nothing for what has no figure.
#[component]
pub(in crate::screens) fn GoalFromField(round: RoundId, field: FieldId) -> Element {
    let samson = use_context::<Samson>();
    let mut problem = use_signal(|| None::<Problem>);
    let mut making = use_signal(|| false);
    let Ok((collaboration, record)) = samson.round(round) else { return rsx! {} };
    let Some(figure) = figure_of(samson, &field, record.is_survey()) else { return rsx! {} };
    let id = collaboration.id;
    if has_goal(samson, id, &figure) {
        let to = Route::PlanStep { collaboration: id, step: Step::Goals };
        return rsx! {
            LinkButton { label: samson.text("plan-goal-see"), to }
        };
    }
    let make = move |()| {
        if making.replace(true) {
            return;
        }
        let figure = figure.clone();
        spawn(async move {
            problem.set(write_goal(samson, id, round, &figure).await.err());
            making.set(false);
        });
    };
    rsx! {
        Button { label: samson.text("plan-goal-make"), on_press: make }
        if let Some(problem) = problem() {
            ProblemNotice { problem }
        }
    }
}

/// Whether an indicator in use follows the figure for a goal that stands.
fn has_goal(samson: Samson, id: CollaborationId, figure: &Figure) -> bool {
    let commons = samson.commons(id);
    let stands = |goal| commons.plan.row(goal).is_some_and(|row| !row.removed);
    let mut in_use = commons.plan.in_use();
    in_use.any(|one| one.link.as_ref() == Some(&figure.link) && one.goal.is_some_and(stands))
}

/// Writes the goal down, and then its indicator: what is kept is whole, whatever happens between them.
async fn write_goal(
    samson: Samson,
    id: CollaborationId,
    round: RoundId,
    figure: &Figure,
) -> Result<(), Problem> {
    let figures = Reading(samson).round_figures(id).await?;
    let Some(goal) = goal_row(samson, figure) else { return Ok(()) };
    let start = figures.iter().find(|one| one.round == round && one.link == figure.link);
    let indicator = following_from(samson.new_indicator(), figure, start);
    let indicator = Indicator { goal: Some(goal.id), ..indicator };
    samson.edit_plan(id, PlanEdit::AddRow(goal)).await?;
    samson.edit_plan(id, PlanEdit::AddIndicator(Box::new(indicator))).await
}

/// "Get better at: equality", as a new goal.
fn goal_row(samson: Samson, figure: &Figure) -> Option<Row> {
    let place = FieldPlace { step: Step::Goals, field: "goals".parse().ok()? };
    let column: ColumnId = "goal".parse().ok()?;
    let key = if figure.is_barrier { "plan-goal-less" } else { "plan-goal-better" };
    let goal = samson.text_with(key, &[("name", (&figure.name).into())]);
    let mut row = samson.new_row(place, [column.clone()]);
    row.cells.insert(column, Cell::Text(goal));
    Some(row)
}

/// An indicator that follows a figure, and starts where this round found it. How a group works together is something that
/// becomes different for those who take part: an outcome.
fn following_from(new: Indicator, figure: &Figure, start: Option<&RoundFigure>) -> Indicator {
    Indicator {
        level: Some(IndicatorLevel::Outcome),
        baseline_value: start.map(|start| start.value),
        baseline_date: start.map(|start| start.day),
        ..following(&new, figure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::ids::IndicatorId;
    use samson_shared::plan::Link;

    #[test]
    fn the_indicator_starts_where_the_round_found_it() {
        let figure = Figure {
            link: Link::thickness(),
            name: "Tykkelse".into(),
            unit: "av 100".into(),
            is_barrier: false,
        };
        let start = RoundFigure {
            round: RoundId::new([3; 16]),
            link: Link::thickness(),
            day: "2026-11-19".parse().unwrap(),
            value: "42".parse().unwrap(),
        };
        let one = following_from(Indicator::new(IndicatorId::new([1; 16]), 0), &figure, Some(&start));
        assert_eq!((one.baseline_value, one.baseline_date), (Some(start.value), Some(start.day)));
        assert_eq!((one.level, one.link), (Some(IndicatorLevel::Outcome), Some(Link::thickness())));
        let without = following_from(Indicator::new(IndicatorId::new([1; 16]), 0), &figure, None);
        assert_eq!(without.baseline_date, None);
    }
}
