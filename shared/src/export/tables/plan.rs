//! The tables of the impact plan. Headings and names are those of its form.

use super::{Row, figure, text};
use crate::export::csv::Cell;
use crate::export::document::{Export, PlanField, PlanIndicator, PlanStep};
use crate::instrument::plan::{Frequency, IndicatorPart, Level, Method};
use crate::instrument::{PlanGuide, plan_guide};
use crate::language::Language;
use crate::text::Catalogue;

/// Where the numbers of a row of steps stand.
const NUMBER: &str = "number";

/// What is written in the steps: one field or cell a row.
pub(super) fn steps(export: &Export) -> Vec<Row> {
    let steps = export.plan.iter().flat_map(|plan| &plan.steps);
    steps.flat_map(|step| step.fields.iter().flat_map(|field| of_field(step, field))).collect()
}

fn of_field(step: &PlanStep, field: &PlanField) -> Vec<Row> {
    let row = |number: Cell, column: Cell, content: Cell| {
        let step = [Cell::Number(step.number.into()), text(&step.title), text(&field.name)];
        step.into_iter().chain([number, column, content]).collect::<Row>()
    };
    let alone = field.content.iter().map(|said| row(Cell::Empty, Cell::Empty, content(&field.kind, said)));
    let numbered = (1_u32..).zip(&field.rows);
    let cells = numbered.flat_map(|(number, one)| {
        one.cells.iter().map(move |cell| {
            let column = if cell.name.is_empty() { Cell::Empty } else { text(&cell.name) };
            row(Cell::Number(number.into()), column, content(&cell.kind, &cell.content))
        })
    });
    alone.chain(cells).collect()
}

/// A number as one, everything else as a text.
fn content(kind: &str, said: &str) -> Cell {
    let number = said.parse().ok().filter(|_| kind == NUMBER);
    number.map_or_else(|| text(said), Cell::Number)
}

/// What stands above the columns of the indicators.
pub(super) fn indicator_headings(texts: &Catalogue) -> Vec<String> {
    use IndicatorPart::{
        Argument, BaselineDate, BaselineValue, Frequency, Level, Method, Name, Responsible, Source,
        TargetDate, TargetValue, Unit,
    };
    let first = [Name, Level, Unit, Argument, Method, Source, Frequency, Responsible];
    let numbers = [BaselineValue, BaselineDate, TargetValue, TargetDate];
    let parts = first.into_iter().chain(numbers).map(|part| label(part, texts.language()));
    let course = ["export-last", "export-last-date", "export-next-date", "export-state"];
    parts.chain(course.map(|key| texts.text(key))).collect()
}

/// What stands above the columns of the measurements.
pub(super) fn measurement_headings(texts: &Catalogue) -> Vec<String> {
    let words = plan_guide().measurement.get(texts.language());
    let [date, value, note] =
        words.map(|words| [&words.date, &words.value, &words.note].map(Clone::clone)).unwrap_or_default();
    let [name, unit] = [IndicatorPart::Name, IndicatorPart::Unit].map(|part| label(part, texts.language()));
    vec![name, date, value, unit, note, texts.text("export-round")]
}

fn label(part: IndicatorPart, language: Language) -> String {
    let text = plan_guide().indicator_field(part).and_then(|field| field.text.get(language));
    text.map(|text| text.heading().to_owned()).unwrap_or_default()
}

pub(super) fn indicators(export: &Export, texts: &Catalogue) -> Vec<Row> {
    let all = export.plan.iter().flat_map(|plan| &plan.indicators);
    all.map(|one| indicator(one, plan_guide(), texts)).collect()
}

fn indicator(one: &PlanIndicator, guide: &PlanGuide, texts: &Catalogue) -> Row {
    let language = texts.language();
    let level = one.level.as_deref().and_then(|name| guide.level(Level::named(name)?)?.text.get(language));
    let method = one.method.as_deref().and_then(|name| guide.method(Method::named(name)?));
    let frequency = one.frequency.as_deref().and_then(|name| guide.frequency(Frequency::named(name)?));
    let or_empty = |said: Option<&str>| said.filter(|said| !said.is_empty()).map_or(Cell::Empty, text);
    let day = |day: &Option<String>| or_empty(day.as_deref());
    let state = one.state.as_ref().map(|state| texts.text(&format!("plan-state-{state}")));
    vec![
        text(&one.name),
        or_empty(level.map(|words| words.name.as_str())),
        text(&one.unit),
        or_empty(Some(&one.argument)),
        or_empty(method.map(|words| words.text(language))),
        or_empty(Some(&one.source)),
        or_empty(frequency.map(|words| words.text(language))),
        or_empty(Some(&one.responsible)),
        figure(one.baseline),
        day(&one.baseline_date),
        figure(one.target),
        day(&one.target_date),
        figure(one.last),
        day(&one.last_date),
        day(&one.next_date),
        or_empty(state.as_deref()),
    ]
}

pub(super) fn measurements(export: &Export) -> Vec<Row> {
    let indicators = export.plan.iter().flat_map(|plan| &plan.indicators);
    let rows = indicators.flat_map(|one| {
        one.measurements.iter().map(move |measured| {
            let round = measured.round.as_ref().map_or(Cell::Empty, |round| export.round_title(round));
            let note = if measured.note.is_empty() { Cell::Empty } else { text(&measured.note) };
            vec![
                text(&one.name),
                text(&measured.date),
                figure(measured.value),
                text(&measured.unit),
                note,
                round,
            ]
        })
    });
    rows.collect()
}
