//! The tables of the scorecard.

use super::{Row, count, figure, group_name, text};
use crate::export::csv::Cell;
use crate::export::document::{self, Round};
use crate::text::Catalogue;

impl Round {
    pub(super) fn field_name(&self, id: &str) -> Cell {
        self.fields.iter().find(|field| field.id == id).map_or(Cell::Empty, |field| text(&field.name))
    }

    /// The cells of field and statement.
    pub(super) fn place(&self, statement: &str) -> [Cell; 2] {
        let found = self.statements.iter().find(|one| one.id == statement);
        found.map_or([Cell::Empty, Cell::Empty], |found| [self.field_name(&found.field), text(&found.text)])
    }
}

pub(super) fn about(round: &Round) -> Row {
    let mut row = vec![text(&round.title), text(&round.opened)];
    row.extend([round.responses, round.headcount, round.on_paper].map(count));
    row.push(figure(round.thickness));
    row
}

pub(super) fn fields(round: &Round) -> Vec<Row> {
    let row = |field: &document::Field| {
        vec![
            text(&round.title),
            text(&field.name),
            figure(field.score),
            figure(field.weight),
            figure(field.gap),
        ]
    };
    round.fields.iter().map(row).collect()
}

pub(super) fn statements(round: &Round) -> Vec<Row> {
    let row = |one: &document::Statement| {
        let mut row = vec![text(&round.title), round.field_name(&one.field), text(&one.text)];
        row.extend([one.score, one.weight, one.gap].map(figure));
        row.extend([one.answered, one.skipped].into_iter().chain(one.distribution).map(count));
        row.push(figure(one.consensus));
        row
    };
    round.statements.iter().map(row).collect()
}

pub(super) fn values(round: &Round) -> Vec<Row> {
    let row = |value: &document::Value| {
        vec![
            text(&round.title),
            text(&value.name),
            figure(value.practice),
            figure(value.weight),
            figure(value.gap),
        ]
    };
    round.values.iter().map(row).collect()
}

pub(super) fn groups(round: &Round, texts: &Catalogue) -> Vec<Row> {
    let of_group = |group: &document::GroupFigures| {
        let name = group_name(&group.group, texts);
        let row = |place: [Cell; 2], score: f64| {
            let [field, statement] = place;
            vec![
                text(&round.title),
                text(&name),
                count(group.responses),
                field,
                statement,
                Cell::Number(score),
            ]
        };
        let fields = group.fields.iter().map(|(id, score)| row([round.field_name(id), Cell::Empty], *score));
        let statements = group.statements.iter().map(|(id, score)| row(round.place(id), *score));
        fields.chain(statements).collect::<Vec<Row>>()
    };
    round.groups.iter().flat_map(of_group).collect()
}
