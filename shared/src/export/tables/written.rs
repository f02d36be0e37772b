//! What people wrote, and what they agreed on.

use super::{Row, text};
use crate::export::csv::Cell;
use crate::export::document::{Action, Export, Note, Round, SurveyRound, Written};
use crate::instrument::{MatrixCell, discussion};
use crate::text::Catalogue;

pub(super) fn notes(round: &Round, texts: &Catalogue) -> Vec<Row> {
    let place = |id: &str| round.place(id);
    let name = |id: &str| round.field_name(id);
    of_round(&round.title, (&round.written, &round.notes), (place, name), texts)
}

pub(super) fn survey_notes(round: &SurveyRound, texts: &Catalogue) -> Vec<Row> {
    let place = |id: &str| round.item_cells(id);
    let name = |id: &str| round.place_name(id);
    of_round(&round.title, (&round.written, &round.notes), (place, name), texts)
}

/// What was written by single people, then what was noted together. `place`: the cells of field and statement.
fn of_round(
    title: &str,
    (written, notes): (&[Written], &[Note]),
    (place, name): (impl Fn(&str) -> [Cell; 2], impl Fn(&str) -> Cell),
    texts: &Catalogue,
) -> Vec<Row> {
    let row = |[field, statement]: [Cell; 2], kind: &str, words: &str| {
        vec![text(title), field, statement, text(&texts.text(&format!("export-kind-{kind}"))), text(words)]
    };
    let written = written.iter().map(|one| row(place(&one.statement), &one.kind, &one.text));
    let noted = notes.iter().map(|note| {
        let field = note.field.as_ref().map_or(Cell::Empty, |id| name(id));
        row([field, Cell::Empty], "note", &note.text)
    });
    written.chain(noted).collect()
}

/// The name of a box of the action matrix.
fn matrix_box(cell: &str, texts: &Catalogue) -> Cell {
    let found = MatrixCell::named(cell).and_then(|cell| discussion().cell(cell)?.text.get(texts.language()));
    found.map_or(Cell::Empty, |words| text(&words.title))
}

pub(super) fn actions(export: &Export, texts: &Catalogue) -> Vec<Row> {
    let row = |action: &Action| {
        vec![
            export.round_title(&action.round),
            text(&action.what),
            text(&action.who),
            action.by.as_ref().map_or(Cell::Empty, |day| text(day)),
            text(&texts.text(&format!("action-status-{}", action.status))),
            text(&action.why),
            action.field.as_ref().map_or(Cell::Empty, |id| field(export, id)),
            action.statement.as_ref().map_or(Cell::Empty, |id| statement(export, id)),
            action.cell.as_ref().map_or(Cell::Empty, |cell| matrix_box(cell, texts)),
        ]
    };
    export.actions.iter().map(row).collect()
}

/// The name of a field, theme, factor or barrier. Where the round of an action is not here, it is that of any that has it:
/// the instrument is the same.
fn field(export: &Export, id: &str) -> Cell {
    let in_scorecards = export.rounds.iter().rev().map(|round| round.field_name(id));
    let in_surveys = export.surveys.iter().rev().map(|round| round.place_name(id));
    in_scorecards.chain(in_surveys).find(|cell| *cell != Cell::Empty).unwrap_or(Cell::Empty)
}

/// A statement or item in full, likewise.
fn statement(export: &Export, id: &str) -> Cell {
    let in_scorecards = export.rounds.iter().rev().map(|round| round.place(id));
    let in_surveys = export.surveys.iter().rev().map(|round| round.item_cells(id));
    let mut found = in_scorecards.chain(in_surveys).map(|[_, statement]| statement);
    found.find(|cell| *cell != Cell::Empty).unwrap_or(Cell::Empty)
}
