//! What each step needs.

use super::Missing;
use crate::day::Day;
use crate::ids::IndicatorId;
use crate::plan::{Indicator, IndicatorField, IndicatorLevel, Plan, Row, State, Step, says};

impl Plan {
    /// What a step still needs, in the order in which it is filled.
    pub(super) fn missing(&self, step: Step, today: Day) -> Vec<Missing> {
        match step {
            Step::Problem => self.fields(step, &["problem", "affected"], &["sources"]),
            Step::Goals => self.goals(),
            Step::TargetGroup => self.target_group(),
            Step::TheoryOfChange => self.chains(),
            Step::Indicators => self.indicators_chosen(),
            Step::Methods => self.about(&[
                IndicatorField::Method,
                IndicatorField::Source,
                IndicatorField::Frequency,
                IndicatorField::Responsible,
            ]),
            Step::Targets => self.about(&[IndicatorField::TargetValue, IndicatorField::TargetDate]),
            Step::Baseline => self.baselines(),
            Step::Measure => self.measured(today),
            Step::Evaluate => self.evaluated(),
        }
    }

    /// The fields of text that are empty, then the lists without a row.
    fn fields(&self, step: Step, texts: &[&'static str], lists: &[&'static str]) -> Vec<Missing> {
        let empty =
            texts.iter().filter(|field| !says(self.text(step, field))).map(|field| Missing::Field(field));
        let bare = lists.iter().filter(|list| self.rows(step, list).all(Row::is_blank));
        empty.chain(bare.map(|list| Missing::Row(list))).collect()
    }

    fn goals(&self) -> Vec<Missing> {
        let mut missing = self.fields(Step::Goals, &["vision"], &["goals"]);
        let dated = |row: &&Row| says(row.text("goal")) && row.day("by").is_some();
        match self.rows(Step::Goals, "goals").filter(dated).count() {
            0 if !missing.contains(&Missing::Row("goals")) => missing.push(Missing::DatedGoal),
            many if many > Missing::MOST_GOALS => missing.push(Missing::FewerGoals(many)),
            _ => {}
        }
        missing
    }

    fn target_group(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        let described = |row: &Row| says(row.text("needs")) && says(row.text("strengths"));
        if !self.rows(Step::TargetGroup, "groups").any(described) {
            missing.push(Missing::GroupWithNeedsAndStrengths);
        }
        missing.extend(self.fields(Step::TargetGroup, &["own_voice"], &[]));
        missing
    }

    /// Nothing ties a chain to its activity but that there is one for each.
    fn chains(&self) -> Vec<Missing> {
        let activities = self.rows(Step::TheoryOfChange, "activities");
        let activities = activities.filter(|row| says(row.text("activity"))).count();
        let is_full = |row: &&Row| ["if_we", "then", "because"].iter().all(|part| says(row.text(part)));
        let full = self.rows(Step::TheoryOfChange, "chains").filter(is_full).count();
        match (activities, activities.saturating_sub(full)) {
            (0, _) => vec![Missing::Row("activities")],
            (_, 0) => Vec::new(),
            (_, lacking) => vec![Missing::Chains(lacking)],
        }
    }

    fn indicators_chosen(&self) -> Vec<Missing> {
        let needed = [IndicatorLevel::Output, IndicatorLevel::Outcome];
        let absent = needed.into_iter().filter(|level| self.in_use().all(|one| one.level != Some(*level)));
        let mut missing: Vec<Missing> = absent.map(Missing::AtLevel).collect();
        missing.extend(self.lacking(&[
            IndicatorField::Name,
            IndicatorField::Level,
            IndicatorField::Unit,
            IndicatorField::Argument,
        ]));
        missing
    }

    fn baselines(&self) -> Vec<Missing> {
        let mut missing = self.about(&[IndicatorField::BaselineValue, IndicatorField::BaselineDate]);
        let is_late = |one: &&Indicator| {
            let first = one.standing().find(|measurement| measurement.value.is_some());
            first.zip(one.baseline_date).is_some_and(|(first, start)| start > first.date)
        };
        let late: Vec<_> = self.in_use().filter(is_late).map(|one| one.id).collect();
        if !late.is_empty() {
            missing.push(Missing::EarlierBaseline(late));
        }
        missing
    }

    fn measured(&self, today: Day) -> Vec<Missing> {
        let mut missing = self.about(&[IndicatorField::Measurements]);
        let overdue = |one: &&Indicator| self.course(one, today).state == State::Overdue;
        let overdue: Vec<_> = self.in_use().filter(overdue).map(|one| one.id).collect();
        if !overdue.is_empty() {
            missing.push(Missing::Overdue(overdue));
        }
        missing
    }

    fn evaluated(&self) -> Vec<Missing> {
        let step = Step::Evaluate;
        let mut missing = Vec::new();
        if self.day(step, "evaluation_date").is_none() {
            missing.push(Missing::Field("evaluation_date"));
        }
        missing.extend(self.fields(step, &["findings"], &[]));
        let is_taken = |row: &Row| says(row.text("what")) && says(row.text("who")) && row.day("by").is_some();
        if !self.rows(step, "decisions").any(is_taken) {
            missing.push(Missing::Decision);
        }
        missing
    }

    /// What indicators lack; that there is one comes first.
    fn about(&self, fields: &[IndicatorField]) -> Vec<Missing> {
        if self.in_use().next().is_none() { vec![Missing::Indicator] } else { self.lacking(fields) }
    }

    fn lacking(&self, fields: &[IndicatorField]) -> Vec<Missing> {
        let lack = |field: &IndicatorField| {
            let indicators: Vec<IndicatorId> =
                self.in_use().filter(|one| lacks(one, *field)).map(|one| one.id).collect();
            (!indicators.is_empty()).then_some(Missing::About { field: *field, indicators })
        };
        fields.iter().filter_map(lack).collect()
    }
}

/// Whether something that an indicator needs is not filled in. How a figure of rounds is got needs no saying.
fn lacks(indicator: &Indicator, field: IndicatorField) -> bool {
    let by_hand = indicator.link.is_none();
    match field {
        IndicatorField::Name => !says(&indicator.name),
        IndicatorField::Level => indicator.level.is_none(),
        IndicatorField::Unit => !says(&indicator.unit),
        IndicatorField::Argument => {
            indicator.level == Some(IndicatorLevel::Impact) && !says(&indicator.argument)
        }
        IndicatorField::Method => by_hand && indicator.method.is_none(),
        IndicatorField::Source => by_hand && !says(&indicator.source),
        IndicatorField::Frequency => by_hand && indicator.frequency.is_none(),
        IndicatorField::Responsible => by_hand && !says(&indicator.responsible),
        IndicatorField::TargetValue => indicator.target_value.is_none(),
        IndicatorField::TargetDate => indicator.target_date.is_none(),
        IndicatorField::BaselineValue => indicator.baseline_value.is_none(),
        IndicatorField::BaselineDate => indicator.baseline_date.is_none(),
        IndicatorField::Measurements => !indicator.has_started(),
    }
}

/// Whether anything that is filled in at this step is.
pub(super) fn has_begun(indicator: &Indicator, step: Step) -> bool {
    match step {
        Step::Indicators => true,
        Step::Methods => {
            indicator.method.is_some()
                || indicator.frequency.is_some()
                || says(&indicator.source)
                || says(&indicator.responsible)
        }
        Step::Targets => indicator.target_value.is_some() || indicator.target_date.is_some(),
        Step::Baseline => indicator.baseline_value.is_some() || indicator.baseline_date.is_some(),
        Step::Measure => indicator.standing().next().is_some(),
        _ => false,
    }
}
