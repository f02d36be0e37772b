//! One step: what stands in its fields, or that nothing does yet.

use super::Planned;
use crate::press::block::{Block, Cell, Column, Table, Width};
use samson_shared::instrument::plan::{Column as Asked, ColumnKind, FieldKind, IndicatorPart, StepField};
use samson_shared::instrument::plan_guide;
use samson_shared::plan::{LIST_COLUMN, Row, Step};

impl Planned<'_> {
    /// A step under its number and question.
    pub(super) fn step(&self, step: Step) -> Vec<Block> {
        let guide = plan_guide().steps.iter().find(|one| one.id.as_str() == step.as_str());
        let Some((guide, text)) = guide.and_then(|one| Some((one, one.text.get(self.words.language())?)))
        else {
            return Vec::new();
        };
        let mut told = self.of_step(step, &guide.fields);
        let is_complete = self.plan.step_progress(step, self.today).is_complete();
        let state = match (told.is_empty(), is_complete) {
            (true, _) => Block::Small { text: self.words.text("report-plan-empty") },
            (_, true) => Block::Byline { text: self.words.text("report-plan-complete") },
            _ => Block::Byline { text: self.words.text("report-plan-incomplete") },
        };
        let title = format!("{} {}", step.number(), text.title);
        told.insert(0, Block::Section { title });
        told.insert(1, state);
        told
    }

    fn of_step(&self, step: Step, fields: &[StepField]) -> Vec<Block> {
        let mut told = if step == Step::TheoryOfChange { self.theory() } else { Vec::new() };
        for field in fields {
            told.extend(self.field(step, field));
        }
        told.extend(match step {
            Step::Indicators => self.chosen(),
            Step::Methods => self.ways(),
            Step::Targets => self.ends(IndicatorPart::TargetValue, |one| (one.target_value, one.target_date)),
            Step::Baseline => {
                self.ends(IndicatorPart::BaselineValue, |one| (one.baseline_value, one.baseline_date))
            }
            Step::Measure => self.courses(),
            _ => Vec::new(),
        });
        told
    }

    /// A field under its name; nothing for an empty one, and for what the theory of change or the indicators tell.
    fn field(&self, step: Step, field: &StepField) -> Vec<Block> {
        let id = field.id.as_str();
        let is_told_elsewhere = step == Step::TheoryOfChange && field.kind == FieldKind::Table;
        let told = match field.kind {
            _ if is_told_elsewhere => None,
            FieldKind::Indicators => None,
            FieldKind::Text => said(self.plan.text(step, id)).map(|text| Block::Text { text }),
            FieldKind::Number => {
                self.plan.amount(step, id).map(|number| Block::Text { text: self.words.amount(Some(number)) })
            }
            FieldKind::Date => self.plan.day(step, id).map(|day| Block::Text { text: self.words.day(day) }),
            FieldKind::List => self.list(step, id),
            FieldKind::Table => self.table(step, field),
        };
        let label = field.text.get(self.words.language()).map(|text| text.label.clone()).unwrap_or_default();
        told.map(|told| vec![Block::Subsection { title: label }, told]).unwrap_or_default()
    }

    fn list(&self, step: Step, field: &str) -> Option<Block> {
        let lines: Vec<&str> = self
            .plan
            .rows(step, field)
            .map(|row| row.text(LIST_COLUMN))
            .filter(|text| !text.trim().is_empty())
            .collect();
        (!lines.is_empty()).then(|| Block::Text { text: lines.join("\n") })
    }

    fn table(&self, step: Step, field: &StepField) -> Option<Block> {
        let language = self.words.language();
        let rows = self.plan.rows(step, field.id.as_str()).filter(|row| !row.is_blank());
        let rows: Vec<Vec<Cell>> =
            rows.map(|row| field.columns.iter().map(|column| self.cell(row, column)).collect()).collect();
        let column = |asked: &Asked| Column {
            title: asked.label.text(language).to_owned(),
            width: Width::Share(if asked.kind == ColumnKind::Text { 1.0 } else { 0.6 }),
        };
        let columns = field.columns.iter().map(column).collect();
        (!rows.is_empty()).then_some(Block::Table(Table { columns, rows }))
    }

    fn cell(&self, row: &Row, column: &Asked) -> Cell {
        let id = column.id.as_str();
        Cell::text(match column.kind {
            ColumnKind::Text => row.text(id).to_owned(),
            ColumnKind::Number => {
                row.amount(id).map(|number| self.words.amount(Some(number))).unwrap_or_default()
            }
            ColumnKind::Date => row.day(id).map(|day| self.words.day(day)).unwrap_or_default(),
        })
    }
}

/// A text that says something.
pub(super) fn said(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}
