//! The indicators: what they are, how they are measured, and how they stand.
//!
//! Numbers of an impact are shown together with an argument only. Source: `shared/docs/plan.md`, "Levels".

use super::Planned;
use super::step::said;
use crate::press::block::{Block, Cell, Column, Millimetres, Table, Width};
use samson_shared::amount::Amount;
use samson_shared::day::Day;
use samson_shared::instrument::plan::{self, IndicatorPart};
use samson_shared::instrument::plan_guide;
use samson_shared::plan::{Claim, Indicator, IndicatorLevel, Measurement, State};

/// Width of the picture of a course, in millimetres.
const COURSE: f64 = 120.0;

impl Planned<'_> {
    /// Step 5: name, level and unit of those in use.
    pub(super) fn chosen(&self) -> Vec<Block> {
        let row = |one: &Indicator| {
            let text = self.named(one);
            let below = said(&one.argument).unwrap_or_default();
            vec![Cell::Text { text, below }, Cell::text(self.level(one.level)), Cell::text(&one.unit)]
        };
        let parts = [(IndicatorPart::Name, 1.6), (IndicatorPart::Level, 0.7), (IndicatorPart::Unit, 0.7)];
        self.of_all(&parts, row)
    }

    /// Step 6: where the numbers come from, how often, and who sees to it.
    pub(super) fn ways(&self) -> Vec<Block> {
        let guide = plan_guide();
        let language = self.words.language();
        let row = |one: &Indicator| {
            let method = one.method.and_then(|way| guide.method(plan::Method::named(way.as_str())?));
            let often =
                one.frequency.and_then(|often| guide.frequency(plan::Frequency::named(often.as_str())?));
            let method = method.map(|text| text.text(language).to_owned()).unwrap_or_default();
            vec![
                Cell::text(self.named(one)),
                Cell::Text { text: method, below: one.source.clone() },
                Cell::text(often.map(|text| text.text(language)).unwrap_or_default()),
                Cell::text(&one.responsible),
            ]
        };
        let has_a_way =
            |one: &Indicator| one.method.is_some() || one.frequency.is_some() || said(&one.source).is_some();
        if !self.plan.in_use().any(has_a_way) {
            return Vec::new();
        }
        let parts = [
            (IndicatorPart::Name, 1.2),
            (IndicatorPart::Method, 1.0),
            (IndicatorPart::Frequency, 0.7),
            (IndicatorPart::Responsible, 0.8),
        ];
        self.of_all(&parts, row)
    }

    /// Steps 7 and 8: this end of the way, of those that have it.
    pub(super) fn ends(
        &self,
        part: IndicatorPart,
        end: impl Fn(&Indicator) -> (Option<Amount>, Option<Day>),
    ) -> Vec<Block> {
        let has_it = |one: &&Indicator| end(one).0.is_some() && one.claim() != Claim::NeedsArgument;
        let row = |one: &Indicator| {
            let (value, day) = end(one);
            vec![Cell::text(self.named(one)), self.dated(value, day)]
        };
        let rows: Vec<Vec<Cell>> = self.plan.in_use().filter(has_it).map(row).collect();
        self.table_of(&[(IndicatorPart::Name, 1.6), (part, 0.8)], rows)
    }

    /// Step 9, and the numbers of steps 7 and 8 beside it: start, target, last number and state of all; then each by itself,
    /// those that were swapped too.
    pub(super) fn courses(&self) -> Vec<Block> {
        let rows: Vec<Vec<Cell>> = self.plan.in_use().map(|one| self.course_row(one)).collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let column = |title: String, share| Column { title, width: Width::Share(share) };
        let columns = vec![
            column(self.part(IndicatorPart::Name), 1.4),
            column(self.part(IndicatorPart::BaselineValue), 0.8),
            column(self.part(IndicatorPart::TargetValue), 0.8),
            column(self.words.text("export-last"), 0.8),
            column(self.words.text("export-state"), 0.8),
        ];
        let mut blocks = vec![Block::Table(Table { columns, rows })];
        blocks.extend(self.plan.in_use().flat_map(|one| self.by_itself(one)));
        blocks.extend(self.plan.replaced().flat_map(|one| self.by_itself(one)));
        blocks
    }

    fn course_row(&self, one: &Indicator) -> Vec<Cell> {
        let course = self.plan.course(one, self.today);
        if one.claim() == Claim::NeedsArgument {
            let hidden = || Cell::text(self.words.text("report-not-set"));
            let below = self.words.text("report-plan-needs-argument");
            return vec![Cell::Text { text: self.named(one), below }, hidden(), hidden(), hidden(), hidden()];
        }
        let next = course.next.map(|day| self.on("report-plan-next", day)).unwrap_or_default();
        let last = course.last;
        vec![
            Cell::Text { text: self.named(one), below: next },
            self.dated(one.baseline_value, one.baseline_date),
            self.dated(one.target_value, one.target_date),
            self.dated(last.map(|last| last.value), last.map(|last| last.day)),
            Cell::text(self.state(course.state)),
        ]
    }

    /// Everything that was measured of one, as a picture and as a table. Nothing without numbers that may be shown.
    fn by_itself(&self, one: &Indicator) -> Vec<Block> {
        let rows: Vec<Vec<Cell>> = one.standing().map(|measured| self.measured(measured)).collect();
        if rows.is_empty() || one.claim() == Claim::NeedsArgument {
            return Vec::new();
        }
        let words = plan_guide().measurement.get(self.words.language());
        let titles = words.map(|words| [&words.date, &words.value, &words.note].map(Clone::clone));
        let [date, value, note] = titles.unwrap_or_default();
        let column = |title: String, share| Column { title, width: Width::Share(share) };
        let columns = vec![column(date, 0.8), column(value, 0.8), column(note, 1.6)];
        let mut blocks = vec![Block::Subsection { title: self.named(one) }];
        blocks.extend(self.remarks(one).into_iter().map(|text| Block::Small { text }));
        let picture = self.courses.get(&one.id).cloned();
        blocks.extend(picture.map(|picture| Block::Figure { picture, width: Millimetres(COURSE) }));
        blocks.push(Block::Table(Table { columns, rows }));
        blocks
    }

    /// That another one took its place, and that the work may have contributed.
    fn remarks(&self, one: &Indicator) -> Vec<String> {
        let replaced = self.plan.is_replaced(one.id).then(|| self.words.text("report-plan-replaced"));
        let argued = (one.claim() == Claim::Argued)
            .then(|| self.words.text_with("report-plan-argued", &[("argument", (&one.argument).into())]));
        replaced.into_iter().chain(argued).collect()
    }

    fn measured(&self, measured: &Measurement) -> Vec<Cell> {
        let number = self.words.amount(measured.value);
        let number = if measured.value.is_some() { counted(&number, &measured.unit) } else { number };
        vec![Cell::text(self.words.day(measured.date)), Cell::text(number), Cell::text(&measured.note)]
    }

    fn dated(&self, value: Option<Amount>, day: Option<Day>) -> Cell {
        let below = day.map(|day| self.words.day(day)).unwrap_or_default();
        Cell::Text { text: self.words.amount(value), below }
    }

    fn on(&self, key: &str, day: Day) -> String {
        let day = self.words.day(day);
        self.words.text_with(key, &[("date", (&day).into())])
    }

    fn state(&self, state: State) -> String {
        self.words.text(&format!("plan-state-{}", state.as_str()))
    }

    /// Its name; that it has none yet.
    fn named(&self, one: &Indicator) -> String {
        said(&one.name).unwrap_or_else(|| self.words.text("report-not-set"))
    }

    fn level(&self, level: Option<IndicatorLevel>) -> String {
        let found = level.and_then(|level| plan_guide().level(plan::Level::named(level.as_str())?));
        let text = found.and_then(|found| found.text.get(self.words.language()));
        text.map(|text| text.name.clone()).unwrap_or_default()
    }

    /// What a part of an indicator is called above a column.
    pub(super) fn part(&self, part: IndicatorPart) -> String {
        let text = plan_guide().indicator_field(part).and_then(|field| field.text.get(self.words.language()));
        text.map(|text| text.heading().to_owned()).unwrap_or_default()
    }

    /// A table of all indicators in use, with these parts as columns.
    fn of_all(&self, parts: &[(IndicatorPart, f64)], row: impl Fn(&Indicator) -> Vec<Cell>) -> Vec<Block> {
        self.table_of(parts, self.plan.in_use().map(row).collect())
    }

    /// A table with these parts as columns; nothing without rows.
    fn table_of(&self, parts: &[(IndicatorPart, f64)], rows: Vec<Vec<Cell>>) -> Vec<Block> {
        let column = |(part, share): &(IndicatorPart, f64)| Column {
            title: self.part(*part),
            width: Width::Share(*share),
        };
        let columns = parts.iter().map(column).collect();
        if rows.is_empty() { Vec::new() } else { vec![Block::Table(Table { columns, rows })] }
    }
}

/// "12 persons".
fn counted(number: &str, unit: &str) -> String {
    if unit.trim().is_empty() { number.to_owned() } else { format!("{number} {unit}") }
}
