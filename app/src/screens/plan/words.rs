//! The plan in words: steps, levels, what stands where, and how an indicator stands.

use crate::state::Samson;
use crate::ui::{TagContent, Tone};
use samson_shared::amount::Amount;
use samson_shared::day::Day;
use samson_shared::instrument::plan::{
    IndicatorPart, IndicatorText, Level, LevelText, Rule, StepField, StepName, StepText,
};
use samson_shared::instrument::{PlanGuide, plan_guide};
use samson_shared::language::Language;
use samson_shared::number;
use samson_shared::plan::{Indicator, IndicatorField, IndicatorLevel, Role, State, Step};
use samson_shared::text::{Argument, Catalogue, long_date};
use std::rc::Rc;

/// Everything that puts the plan into words, in one language.
#[derive(Clone)]
pub(in crate::screens) struct PlanWords {
    pub(super) guide: &'static PlanGuide,
    texts: Rc<Catalogue>,
}

impl PlanWords {
    pub(in crate::screens) fn new(language: Language) -> Self {
        Self { guide: plan_guide(), texts: Catalogue::of(language) }
    }

    pub(in crate::screens) fn of(samson: Samson) -> Self {
        Self::new(samson.language())
    }

    pub(super) fn language(&self) -> Language {
        self.texts.language()
    }

    pub(super) fn text(&self, key: &str) -> String {
        self.texts.text(key)
    }

    pub(super) fn text_with(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.texts.text_with(key, arguments)
    }

    /// The title of the plan.
    pub(super) fn title(&self) -> String {
        self.guide.text.get(self.language()).map(|text| text.title.clone()).unwrap_or_default()
    }

    /// The words of a step.
    pub(super) fn step(&self, step: Step) -> Option<&'static StepText> {
        self.guide.step(StepName::named(step.as_str())?)?.text.get(self.language())
    }

    /// "2. What do we want to achieve?"
    pub(in crate::screens) fn numbered(&self, step: Step) -> String {
        let title = self.step(step).map(|text| text.title.clone()).unwrap_or_default();
        self.text_with("plan-numbered", &[("number", step.number().into()), ("title", (&title).into())])
    }

    /// The fields of a step.
    pub(super) fn fields(&self, step: Step) -> &'static [StepField] {
        let name = StepName::named(step.as_str());
        name.and_then(|name| self.guide.step(name)).map(|step| step.fields.as_slice()).unwrap_or_default()
    }

    /// What a field of a step is called.
    pub(super) fn field_label(&self, step: Step, field: &str) -> String {
        let found = self.fields(step).iter().find(|one| one.id.as_str() == field);
        let text = found.and_then(|field| field.text.get(self.language()));
        text.map_or_else(|| field.to_owned(), |text| text.label.clone())
    }

    /// What is filled in about an indicator.
    pub(super) fn part(&self, field: IndicatorField) -> Option<&'static IndicatorText> {
        let part = IndicatorPart::named(field.as_str())?;
        self.guide.indicator_field(part)?.text.get(self.language())
    }

    /// The words of a level.
    pub(super) fn level(&self, level: IndicatorLevel) -> Option<&'static LevelText> {
        self.guide.level(Level::named(level.as_str())?)?.text.get(self.language())
    }

    /// The words of the one thing that gets no number.
    pub(super) fn societal_value(&self) -> Option<&'static LevelText> {
        self.guide.level(Level::SocietalValue)?.text.get(self.language())
    }

    /// What the group keeps to.
    pub(super) fn rule(&self, rule: Rule) -> String {
        self.guide.rule(rule).map(|text| text.text(self.language()).to_owned()).unwrap_or_default()
    }

    /// "31 March 2027".
    pub(super) fn day(&self, day: Day) -> String {
        long_date(day.into(), &self.texts)
    }

    /// "12 people".
    pub(super) fn measured(&self, value: Amount, unit: &str) -> String {
        let value = number::amount(value, self.language());
        match unit.trim() {
            "" => value,
            unit => self.text_with("plan-value-unit", &[("value", (&value).into()), ("unit", unit.into())]),
        }
    }

    /// A number of an indicator. One that follows rounds has the decimal that their profile shows.
    pub(super) fn value(&self, indicator: &Indicator, value: Amount) -> String {
        let shown = number::decimal(value.as_f64(), self.language());
        if indicator.link.is_some() { shown } else { self.measured(value, &indicator.unit) }
    }

    /// What an indicator is called, also before it has a name.
    pub(super) fn name(&self, indicator: &Indicator) -> String {
        match indicator.name.trim() {
            "" => self.text("plan-unnamed"),
            name => name.to_owned(),
        }
    }

    /// How an indicator stands, and how that should feel.
    pub(super) fn state(&self, state: State) -> TagContent {
        let tone = match state {
            State::Reached | State::OnTrack => Tone::Good,
            State::Behind | State::Overdue => Tone::Warning,
            State::NoTarget | State::NoDirection | State::NoBaseline | State::NotStarted => Tone::Neutral,
        };
        TagContent { tone, words: self.text(&format!("plan-state-{}", state.as_str())) }
    }

    /// Who wrote, by role.
    pub(super) fn role(&self, role: Role) -> String {
        match role {
            Role::Facilitator => self.text("plan-role-facilitator"),
            Role::Group(group) => self.text(&format!("group-{}", group.as_str())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::ids::{Group, IndicatorId};

    #[test]
    fn every_step_level_state_and_role_has_words_in_every_language() {
        for language in Language::ALL {
            let words = PlanWords::new(language);
            assert!(!words.title().is_empty() && words.societal_value().is_some(), "{language}");
            for step in Step::ALL {
                assert!(
                    words.numbered(step).len() > 5 && !words.fields(step).is_empty(),
                    "{language} {step}"
                );
            }
            for level in IndicatorLevel::ALL {
                assert!(words.level(*level).is_some(), "{language} {level}");
            }
            for state in State::ALL {
                assert!(words.state(state).words.len() > 2, "{language} {state:?}");
            }
            assert!(!words.role(Role::Group(Group::Citizen)).is_empty(), "{language}");
        }
    }

    #[test]
    fn a_number_stands_with_its_unit_and_as_people_write_it() {
        let words = PlanWords::new(Language::Bokmal);
        let value = "-12345.5".parse().unwrap();
        assert_eq!(words.measured(value, " kroner "), "\u{2212}12\u{a0}345,5 kroner");
        let mut one = Indicator::new(IndicatorId::new([1; 16]), 0);
        assert_eq!(
            (words.value(&one, value), words.name(&one)),
            ("\u{2212}12\u{a0}345,5".into(), words.text("plan-unnamed"))
        );
        one.link = Some("scorecard/thickness".parse().unwrap());
        assert_eq!(words.value(&one, "6.714286".parse().unwrap()), "6,7");
    }
}
