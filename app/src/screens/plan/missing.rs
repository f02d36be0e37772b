//! What a step still needs, and what looks odd about an indicator: as sentences.

use super::words::PlanWords;
use samson_shared::ids::IndicatorId;
use samson_shared::plan::{Doubt, Missing, Plan, Step, StepProgress};

/// How far a step is, in a word or two.
pub(super) fn progress_words(words: &PlanWords, progress: &StepProgress) -> String {
    words.text(match (progress.is_complete(), progress.begun) {
        (true, _) => "plan-step-complete",
        (false, true) => "plan-step-begun",
        (false, false) => "plan-step-empty",
    })
}

/// What a step lacks, a sentence for each.
pub(super) fn missing_words(words: &PlanWords, plan: &Plan, step: Step, missing: &Missing) -> String {
    let label = |field: &str| words.field_label(step, field);
    let named = |key: &str, label: &str| words.text_with(key, &[("label", label.into())]);
    match missing {
        Missing::Field(field) => named("plan-missing-field", &label(field)),
        Missing::Row(field) => named("plan-missing-row", &label(field)),
        Missing::DatedGoal => words.text("plan-missing-dated-goal"),
        Missing::FewerGoals(count) => {
            let most = Missing::MOST_GOALS;
            words.text_with("plan-missing-fewer-goals", &[("count", (*count).into()), ("most", most.into())])
        }
        Missing::GroupWithNeedsAndStrengths => words.text("plan-missing-group"),
        Missing::Chains(count) => words.text_with("plan-missing-chains", &[("count", (*count).into())]),
        Missing::Indicator => words.text("plan-missing-indicator"),
        Missing::AtLevel(level) => {
            let name = words.level(*level).map(|text| text.name.clone()).unwrap_or_default();
            named("plan-missing-level", &name)
        }
        Missing::About { field, indicators } => {
            let label = words.part(*field).map(|text| text.label.clone()).unwrap_or_default();
            let names = names(words, plan, indicators);
            words.text_with("plan-missing-about", &[("label", (&label).into()), ("names", (&names).into())])
        }
        Missing::EarlierBaseline(indicators) => {
            let names = names(words, plan, indicators);
            words.text_with("plan-missing-earlier-start", &[("names", (&names).into())])
        }
        Missing::Overdue(indicators) => {
            let names = names(words, plan, indicators);
            words.text_with("plan-missing-overdue", &[("names", (&names).into())])
        }
        Missing::Decision => words.text("plan-missing-decision"),
    }
}

fn names(words: &PlanWords, plan: &Plan, indicators: &[IndicatorId]) -> String {
    let found = indicators.iter().filter_map(|id| plan.indicator(*id));
    words.language().list(found.map(|indicator| words.name(indicator)))
}

/// What looks odd, in a sentence.
pub(super) fn doubt_words(words: &PlanWords, doubt: &Doubt) -> String {
    match doubt {
        Doubt::TargetNotAfterBaseline => words.text("plan-doubt-dates"),
        Doubt::TargetIsBaseline => words.text("plan-doubt-equal"),
        Doubt::MeasuredBeforeBaseline(which) => {
            words.text_with("plan-doubt-before", &[("count", which.len().into())])
        }
        Doubt::SeveralOnOneDay(_) => words.text("plan-doubt-same-day"),
        Doubt::OtherUnit(which) => words.text_with("plan-doubt-unit", &[("count", which.len().into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::day::Day;
    use samson_shared::language::Language;
    use samson_shared::plan::{Indicator, IndicatorField};

    #[test]
    fn what_an_empty_plan_lacks_is_said_for_every_step() {
        let plan = Plan::default();
        for language in Language::ALL {
            let words = PlanWords::new(language);
            for progress in plan.progress(Day::EPOCH).steps {
                assert_eq!(progress_words(&words, &progress), words.text("plan-step-empty"));
                for missing in &progress.missing {
                    let told = missing_words(&words, &plan, progress.step, missing);
                    assert!(told.len() > 8 && !told.contains('{'), "{language}: {told}");
                }
            }
        }
    }

    #[test]
    fn indicators_that_lack_something_are_named() {
        let words = PlanWords::new(Language::Bokmal);
        let one = Indicator { name: "Folk i jobb".into(), ..Indicator::new(IndicatorId::new([1; 16]), 0) };
        let missing = Missing::About { field: IndicatorField::Unit, indicators: vec![one.id] };
        let plan = Plan { indicators: vec![one], ..Plan::default() };
        let told = missing_words(&words, &plan, Step::Indicators, &missing);
        assert!(told.contains("Enhet") && told.contains("Folk i jobb"), "{told}");
    }
}
