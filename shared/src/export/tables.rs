//! The tables of an export, for spreadsheets. Every row says which round it is of, so that rounds can be put side by side.

use super::csv::{Cell, table};
use super::document::{Export, Round};
use crate::instrument::{MatrixCell, discussion};
use crate::text::Catalogue;

/// One table of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Table {
    /// The rounds: how many answered, and how.
    Rounds,
    /// The fields of every round.
    Fields,
    /// The statements of every round, with how many gave each answer.
    Statements,
    /// The values of every round.
    Values,
    /// The fields and statements of every round as the groups that show see them.
    Groups,
    /// Ideas, comments, and what was noted.
    Notes,
    /// What was agreed.
    Actions,
}

type Row = Vec<Cell>;

impl Table {
    /// Every table, in the order it is offered.
    pub const ALL: [Self; 7] = [
        Self::Rounds,
        Self::Fields,
        Self::Statements,
        Self::Values,
        Self::Groups,
        Self::Notes,
        Self::Actions,
    ];

    /// Stable name: for texts and file names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rounds => "rounds",
            Self::Fields => "fields",
            Self::Statements => "statements",
            Self::Values => "values",
            Self::Groups => "groups",
            Self::Notes => "notes",
            Self::Actions => "actions",
        }
    }

    /// The table as CSV, with a row of headings in the language of these texts.
    pub fn csv(self, export: &Export, texts: &Catalogue) -> String {
        let headings = self.headings().iter().map(|key| text(&texts.text(&format!("export-{key}"))));
        let mut rows = vec![headings.collect::<Row>()];
        match self {
            Self::Actions => rows.extend(actions(export, texts)),
            _ => rows.extend(export.rounds.iter().flat_map(|round| self.of_round(round, texts))),
        }
        table(&rows)
    }

    const fn headings(self) -> &'static [&'static str] {
        match self {
            Self::Rounds => &["round", "opened", "responses", "headcount", "on-paper", "thickness"],
            Self::Fields => &["round", "field", "score", "weight", "gap"],
            Self::Statements => &[
                "round",
                "field",
                "statement",
                "score",
                "weight",
                "gap",
                "answered",
                "skipped",
                "answers-1",
                "answers-2",
                "answers-3",
                "answers-4",
                "answers-5",
                "consensus",
            ],
            Self::Values => &["round", "value", "practice", "weight", "gap"],
            Self::Groups => &["round", "group", "responses", "field", "statement", "score"],
            Self::Notes => &["round", "field", "statement", "kind", "text"],
            Self::Actions => &["round", "what", "who", "by", "status", "why", "field", "statement", "box"],
        }
    }

    fn of_round(self, round: &Round, texts: &Catalogue) -> Vec<Row> {
        match self {
            Self::Rounds => vec![about(round)],
            Self::Fields => fields(round),
            Self::Statements => statements(round),
            Self::Values => values(round),
            Self::Groups => groups(round, texts),
            Self::Notes => notes(round, texts),
            Self::Actions => Vec::new(),
        }
    }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn figure(figure: Option<f64>) -> Cell {
    figure.map_or(Cell::Empty, Cell::Number)
}

fn count(count: u32) -> Cell {
    Cell::Number(count.into())
}

impl Round {
    fn field_name(&self, id: &str) -> Cell {
        self.fields.iter().find(|field| field.id == id).map_or(Cell::Empty, |field| text(&field.name))
    }

    /// The cells of field and statement.
    fn place(&self, statement: &str) -> [Cell; 2] {
        let found = self.statements.iter().find(|one| one.id == statement);
        found.map_or([Cell::Empty, Cell::Empty], |found| [self.field_name(&found.field), text(&found.text)])
    }
}

fn about(round: &Round) -> Row {
    let mut row = vec![text(&round.title), text(&round.opened)];
    row.extend([round.responses, round.headcount, round.on_paper].map(count));
    row.push(figure(round.thickness));
    row
}

fn fields(round: &Round) -> Vec<Row> {
    let row = |field: &super::Field| {
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

fn statements(round: &Round) -> Vec<Row> {
    let row = |one: &super::Statement| {
        let mut row = vec![text(&round.title), round.field_name(&one.field), text(&one.text)];
        row.extend([one.score, one.weight, one.gap].map(figure));
        row.extend([one.answered, one.skipped].into_iter().chain(one.distribution).map(count));
        row.push(figure(one.consensus));
        row
    };
    round.statements.iter().map(row).collect()
}

fn values(round: &Round) -> Vec<Row> {
    let row = |value: &super::Value| {
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

fn groups(round: &Round, texts: &Catalogue) -> Vec<Row> {
    let of_group = |group: &super::GroupFigures| {
        let key = if group.group == "others" {
            "profile-side-others".to_owned()
        } else {
            format!("group-{}", group.group)
        };
        let name = texts.text(&key);
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

fn notes(round: &Round, texts: &Catalogue) -> Vec<Row> {
    let row = |[field, statement]: [Cell; 2], kind: &str, words: &str| {
        vec![
            text(&round.title),
            field,
            statement,
            text(&texts.text(&format!("export-kind-{kind}"))),
            text(words),
        ]
    };
    let written = round.written.iter().map(|one| row(round.place(&one.statement), &one.kind, &one.text));
    let noted = round.notes.iter().map(|note| {
        let field = note.field.as_ref().map_or(Cell::Empty, |id| round.field_name(id));
        row([field, Cell::Empty], "note", &note.text)
    });
    written.chain(noted).collect()
}

/// The name of a box of the action matrix.
fn matrix_box(cell: &str, texts: &Catalogue) -> Cell {
    let found = MatrixCell::named(cell).and_then(|cell| discussion().cell(cell)?.text.get(texts.language()));
    found.map_or(Cell::Empty, |words| text(&words.title))
}

fn actions(export: &Export, texts: &Catalogue) -> Vec<Row> {
    let row = |action: &super::Action| {
        let round = export.rounds.iter().find(|round| round.id == action.round);
        // Where a round is not here, names are those of any that is: the instrument is the same.
        let names = round.or(export.rounds.last());
        let field = names.zip(action.field.as_ref()).map_or(Cell::Empty, |(round, id)| round.field_name(id));
        let statement = names.zip(action.statement.as_ref());
        let [_, statement] = statement.map_or([Cell::Empty, Cell::Empty], |(round, id)| round.place(id));
        vec![
            round.map_or(Cell::Empty, |round| text(&round.title)),
            text(&action.what),
            text(&action.who),
            action.by.as_ref().map_or(Cell::Empty, |day| text(day)),
            text(&texts.text(&format!("action-status-{}", action.status))),
            text(&action.why),
            field,
            statement,
            action.cell.as_ref().map_or(Cell::Empty, |cell| matrix_box(cell, texts)),
        ]
    };
    export.actions.iter().map(row).collect()
}
