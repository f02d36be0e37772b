//! From the impact plan to an export.

use crate::amount::Amount;
use crate::day::Day;
use crate::export::document::{
    Export, PlanCell, PlanField, PlanIndicator, PlanMeasurement, PlanOf, PlanRow, PlanStep,
};
use crate::ids::FieldId;
use crate::instrument::PlanGuide;
use crate::instrument::plan::{FieldKind, StepField};
use crate::language::Language;
use crate::plan::{Claim, FieldPlace, Indicator, LIST_COLUMN, Measurement, Origin, Plan, Row, Step};

impl Export {
    /// Adds the plan as it stands today, with the measurements that rounds bring in it already; nothing when nothing stands
    /// in it.
    pub fn add_plan(&mut self, plan: &Plan, guide: &PlanGuide, today: Day, language: Language) {
        let told = Told { plan, guide, today, language };
        let steps: Vec<PlanStep> = Step::ALL.into_iter().filter_map(|step| told.step(step)).collect();
        let indicators: Vec<PlanIndicator> =
            plan.indicators.iter().filter(|one| !one.removed).map(|one| told.indicator(one)).collect();
        let is_empty = plan.is_blank();
        self.plan = (!is_empty).then_some(PlanOf { steps, indicators });
    }
}

struct Told<'a> {
    plan: &'a Plan,
    guide: &'a PlanGuide,
    today: Day,
    language: Language,
}

impl Told<'_> {
    fn step(&self, step: Step) -> Option<PlanStep> {
        let asked = self.guide.steps.iter().find(|one| one.id.as_str() == step.as_str())?;
        Some(PlanStep {
            id: step.as_str().to_owned(),
            number: step.number(),
            title: asked.text.get(self.language)?.title.clone(),
            complete: self.plan.step_progress(step, self.today).is_complete(),
            fields: asked.fields.iter().filter_map(|field| self.field(step, field)).collect(),
        })
    }

    /// A field in which something stands. What it shows of indicators is told with them.
    fn field(&self, step: Step, field: &StepField) -> Option<PlanField> {
        let (content, rows) = match field.kind {
            FieldKind::Indicators => return None,
            FieldKind::List | FieldKind::Table => (None, self.rows(step, field)),
            FieldKind::Text => (said(self.plan.text(step, field.id.as_str())), Vec::new()),
            FieldKind::Number | FieldKind::Date => (self.value(step, &field.id), Vec::new()),
        };
        (content.is_some() || !rows.is_empty()).then(|| PlanField {
            id: field.id.to_string(),
            name: field.text.get(self.language).map(|text| text.label.clone()).unwrap_or_default(),
            kind: field.kind.as_str().to_owned(),
            content,
            rows,
        })
    }

    fn value(&self, step: Step, field: &FieldId) -> Option<String> {
        let place = FieldPlace { step, field: field.as_str().parse().ok()? };
        self.plan.values.get(&place).map(ToString::to_string)
    }

    fn rows(&self, step: Step, field: &StepField) -> Vec<PlanRow> {
        let row = |row: &Row| PlanRow { id: row.id.to_string(), cells: self.cells(row, field) };
        let rows = self.plan.rows(step, field.id.as_str()).map(row);
        rows.filter(|row| !row.cells.is_empty()).collect()
    }

    fn cells(&self, row: &Row, field: &StepField) -> Vec<PlanCell> {
        let cell = |column: &str, name: &str, kind: &str| {
            Some(PlanCell {
                column: column.to_owned(),
                name: name.to_owned(),
                kind: kind.to_owned(),
                content: row.content(column)?,
            })
        };
        if field.kind == FieldKind::List {
            return cell(LIST_COLUMN, "", FieldKind::Text.as_str()).into_iter().collect();
        }
        let columns = field.columns.iter();
        columns
            .filter_map(|column| {
                cell(column.id.as_str(), column.label.text(self.language), column.kind.as_str())
            })
            .collect()
    }

    fn indicator(&self, one: &Indicator) -> PlanIndicator {
        let is_replaced = self.plan.is_replaced(one.id);
        let course = self.plan.course(one, self.today);
        let number = |number: Option<Amount>| number.map(Amount::as_f64);
        let date = |day: Option<Day>| day.map(|day| day.to_string());
        PlanIndicator {
            id: one.id.to_string(),
            name: one.name.clone(),
            level: one.level.map(|level| level.to_string()),
            unit: one.unit.clone(),
            claim: claim(one.claim()).to_owned(),
            argument: one.argument.clone(),
            method: one.method.map(|method| method.to_string()),
            source: one.source.clone(),
            frequency: one.frequency.map(|frequency| frequency.to_string()),
            responsible: one.responsible.clone(),
            goal: one.goal.map(|goal| goal.to_string()),
            link: one.link.as_ref().map(ToString::to_string),
            replaces: one.replaces.map(|other| other.to_string()),
            replaced: is_replaced,
            baseline: number(one.baseline_value),
            baseline_date: date(one.baseline_date),
            target: number(one.target_value),
            target_date: date(one.target_date),
            last: number(course.last.map(|last| last.value)),
            last_date: date(course.last.map(|last| last.day)),
            next_date: date(course.next).filter(|_| !is_replaced),
            state: (!is_replaced).then(|| course.state.as_str().to_owned()),
            measurements: one.standing().map(measurement).collect(),
        }
    }
}

fn said(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}

const fn claim(claim: Claim) -> &'static str {
    match claim {
        Claim::Measured => "measured",
        Claim::Argued => "argued",
        Claim::NeedsArgument => "needs_argument",
    }
}

fn measurement(one: &Measurement) -> PlanMeasurement {
    PlanMeasurement {
        date: one.date.to_string(),
        value: one.value.map(Amount::as_f64),
        unit: one.unit.clone(),
        note: one.note.clone(),
        round: match one.origin {
            Origin::Round(round) => Some(round.to_string()),
            Origin::Hand(_) => None,
        },
    }
}
