//! The theory of change as tables: what is done and why it shall help, then what is looked for at each level.

use super::Planned;
use crate::press::block::{Block, Cell, Column, Table, Width};
use samson_shared::ids::{IndicatorId, RowId};
use samson_shared::instrument::plan::{IndicatorPart, Level, StepName};
use samson_shared::instrument::plan_guide;
use samson_shared::plan::{Activity, Chain, Node, TheoryOfChange};

impl Planned<'_> {
    /// Nothing as long as neither an activity nor an indicator at a level stands in it.
    pub(super) fn theory(&self) -> Vec<Block> {
        let theory = self.plan.theory_of_change();
        [self.activities(&theory), self.levels(&theory)].into_iter().flatten().collect()
    }

    /// If, then, because: one row for each activity, and chains that are left over below.
    fn activities(&self, theory: &TheoryOfChange) -> Option<Block> {
        let with = theory.activities.iter().map(|one| self.chain_row(Some(one), one.chain.as_ref()));
        let further = theory.further.iter().map(|chain| self.chain_row(None, Some(chain)));
        let rows: Vec<Vec<Cell>> = with.chain(further).collect();
        let columns =
            [("activities", "activity"), ("chains", "if_we"), ("chains", "then"), ("chains", "because")];
        let title = |field, column| self.column(StepName::TheoryOfChange, field, column);
        let column = |(field, column)| Column { title: title(field, column), width: Width::Share(1.0) };
        let columns = columns.into_iter().map(column).collect();
        (!rows.is_empty()).then_some(Block::Table(Table { columns, rows }))
    }

    fn chain_row(&self, activity: Option<&Activity>, chain: Option<&Chain>) -> Vec<Cell> {
        let first = activity.map(|one| {
            let people = [&one.who, &one.for_group].into_iter().filter(|text| !text.trim().is_empty());
            let below = people.cloned().collect::<Vec<_>>().join(" · ");
            Cell::Text { text: one.what.clone(), below }
        });
        let part = |of: fn(&Chain) -> &String| Cell::text(chain.map(of).cloned().unwrap_or_default());
        let chain = [part(|chain| &chain.if_we), part(|chain| &chain.then), part(|chain| &chain.because)];
        first.or_else(|| Some(Cell::text(""))).into_iter().chain(chain).collect()
    }

    /// What a column of a table in a step is called.
    fn column(&self, step: StepName, field: &str, column: &str) -> String {
        let step = plan_guide().step(step);
        let field = step.and_then(|step| step.fields.iter().find(|one| one.id.as_str() == field));
        let column = field.and_then(|field| field.columns.iter().find(|one| one.id.as_str() == column));
        column.map(|column| column.label.text(self.words.language()).to_owned()).unwrap_or_default()
    }

    /// What is looked for at each level, and the goal it belongs to. An impact is something the work may contribute to.
    fn levels(&self, theory: &TheoryOfChange) -> Option<Block> {
        let levels = [
            (Level::Output, &theory.outputs),
            (Level::Outcome, &theory.outcomes),
            (Level::Impact, &theory.impact),
        ];
        let rows = levels.into_iter().flat_map(|(level, nodes)| {
            nodes.iter().map(move |node| self.node_row(level, node, &theory.goals))
        });
        let rows: Vec<Vec<Cell>> = rows.collect();
        let column = |title: String, share| Column { title, width: Width::Share(share) };
        let columns = vec![
            column(self.part(IndicatorPart::Level), 0.6),
            column(self.part(IndicatorPart::Name), 1.2),
            column(self.column(StepName::Goals, "goals", "goal"), 1.0),
        ];
        (!rows.is_empty()).then_some(Block::Table(Table { columns, rows }))
    }

    fn node_row(&self, level: Level, node: &Node<IndicatorId>, goals: &[Node<RowId>]) -> Vec<Cell> {
        let goal = goals.iter().find(|goal| Some(goal.id) == node.goal).map(|goal| goal.text.clone());
        let text = plan_guide().level(level).and_then(|one| one.text.get(self.words.language()));
        let name = text.map(|text| text.name.clone()).unwrap_or_default();
        let text = node.text.clone();
        vec![Cell::text(name), Cell::text(text), Cell::text(goal.unwrap_or_default())]
    }
}
