//! What the group says about itself, as a table: one answer a row.

use super::{Row, text};
use crate::export::csv::Cell;
use crate::export::document::{Export, ReflectionOf};
use crate::instrument::{Phase, discussion};
use crate::text::Catalogue;

pub(super) fn rows(export: &Export, texts: &Catalogue) -> Vec<Row> {
    export
        .reflections
        .iter()
        .flat_map(|said| of_round(said, &export.round_title(&said.round), texts))
        .collect()
}

fn of_round(said: &ReflectionOf, round: &Cell, texts: &Catalogue) -> Vec<Row> {
    let (asked, language) = (discussion(), texts.language());
    let row = |part: Option<&String>, about: Cell, answer: Cell| {
        vec![round.clone(), part.map_or(Cell::Empty, |part| text(part)), about, answer]
    };
    let overview = asked.overview.text.get(language).map(|words| &words.title);
    let continuum = asked.continuum.text.get(language).map(|words| &words.title);
    let circle = asked.circle.text.get(language).map(|words| &words.title);
    let evaluation = asked.evaluation.text.get(language).map(|words| &words.title);
    let cells = said.overview.iter().map(|cell| {
        row(overview, text(&format!("{}: {}", cell.column_name, cell.row_name)), text(&cell.text))
    });
    let placed = said.continuum.iter().map(|placed| {
        let whole = texts.text("together-whole");
        let name = if placed.name.is_empty() { &whole } else { &placed.name };
        row(continuum, text(name), Cell::Number(placed.value.into()))
    });
    let phase = said.phase.as_ref().map(|phase| {
        let found = Phase::named(phase).and_then(|phase| asked.circle.phase(phase)?.text.get(language));
        row(circle, Cell::Empty, found.map_or(Cell::Empty, |words| text(&words.name)))
    });
    let answers = said.evaluation.iter().flat_map(|answered| {
        answered.answers.iter().map(|answer| row(evaluation, text(&answered.text), text(answer)))
    });
    cells.chain(placed).chain(phase).chain(answers).collect()
}
