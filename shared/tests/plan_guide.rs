//! The form of the impact plan that every phone carries.
#![cfg(feature = "every-language")]

use samson_shared::instrument::plan::{
    Claim, ColumnKind, FieldKind, Frequency, IndicatorPart, Level, Method, Rule, StepName,
};
use samson_shared::instrument::plan_guide;
use samson_shared::language::Language;

#[test]
fn there_are_ten_steps_from_the_problem_to_what_was_learned() {
    let guide = plan_guide();
    assert_eq!((guide.id.as_str(), guide.version), ("plan", 1));
    let ids: Vec<StepName> = guide.steps.iter().map(|step| step.id).collect();
    assert_eq!(ids, StepName::ALL);
    let numbers: Vec<u8> = ids.into_iter().map(StepName::number).collect();
    assert_eq!(numbers, (1..=10).collect::<Vec<u8>>());
    let title = |step| &guide.step(step).unwrap().text.get(Language::Bokmal).unwrap().title;
    assert_eq!(title(StepName::Problem), "Hva er problemet?");
    assert_eq!(title(StepName::Evaluate), "Hva lærte vi?");
}

#[test]
fn a_step_has_the_fields_of_its_form() {
    let sizes: Vec<usize> = plan_guide().steps.iter().map(|step| step.fields.len()).collect();
    assert_eq!(sizes, [5, 3, 3, 4, 2, 2, 2, 2, 2, 7]);
    let goals = plan_guide().step(StepName::Goals).unwrap();
    let table = goals.field(&"goals".parse().unwrap()).unwrap();
    assert_eq!((table.kind, table.required), (FieldKind::Table, true));
    let columns: Vec<_> = table.columns.iter().map(|column| (column.id.as_str(), column.kind)).collect();
    assert_eq!(columns, [("goal", ColumnKind::Text), ("by", ColumnKind::Date)]);
    assert_eq!(table.columns[1].label.text(Language::English), "By");
    assert!(goals.field(&"sources".parse().unwrap()).is_none());
}

#[test]
fn an_indicator_is_filled_in_five_steps() {
    let guide = plan_guide();
    let showing = guide
        .steps
        .iter()
        .filter(|step| step.fields.iter().any(|field| field.kind == FieldKind::Indicators && field.required));
    let filled: Vec<(u8, usize)> =
        showing.map(|step| (step.id.number(), guide.indicator_fields_of(step.id).count())).collect();
    assert_eq!(filled, [(5, 4), (6, 4), (7, 2), (8, 2), (9, 1)]);
    let heading =
        |part| guide.indicator_field(part).unwrap().text.get(Language::Bokmal).unwrap().heading().to_owned();
    assert_eq!(heading(IndicatorPart::TargetDate), "Innen");
    assert_eq!(heading(IndicatorPart::Unit), "Enhet");
}

#[test]
fn an_argument_is_required_of_an_impact_only() {
    let guide = plan_guide();
    let argued = |level| guide.requires(IndicatorPart::Argument, level);
    assert_eq!([Level::Output, Level::Outcome, Level::Impact].map(argued), [false, false, true]);
    for part in IndicatorPart::ALL.iter().filter(|part| **part != IndicatorPart::Argument) {
        assert!(guide.requires(*part, Level::Output), "{part:?}");
    }
}

#[test]
fn nothing_is_claimed_of_societal_value() {
    let guide = plan_guide();
    assert_eq!(guide.level(Level::SocietalValue).unwrap().claim, Claim::Nothing);
    let measured: Vec<Level> = guide.levels_with_indicators().map(|level| level.id).collect();
    assert_eq!(measured, [Level::Output, Level::Outcome, Level::Impact]);
    let why = guide.rule(Rule::NoSocietalClaim).unwrap().text(Language::English);
    assert_eq!(why, "Societal value we do not promise. It gets no numbers here.");
}

#[test]
fn a_method_and_a_frequency_have_a_name() {
    let guide = plan_guide();
    assert_eq!(guide.method(Method::Register).unwrap().text(Language::English), "Numbers from others");
    assert_eq!(guide.frequency(Frequency::HalfYearly).unwrap().text(Language::Bokmal), "To ganger i året");
}

#[test]
fn a_name_leads_back_to_what_it_names() {
    assert!(StepName::ALL.iter().all(|step| StepName::named(step.as_str()) == Some(*step)));
    assert!(Level::ALL.iter().all(|level| Level::named(level.as_str()) == Some(*level)));
    assert_eq!(Method::named("guess"), None);
}

#[test]
fn the_plan_is_told_in_every_language() {
    let guide = plan_guide();
    for language in Language::ALL {
        assert!(guide.text.has(language) && guide.measurement.has(language), "{language}");
        assert!(guide.levels.iter().all(|level| level.text.has(language)), "{language}");
        assert!(guide.rules.iter().all(|rule| rule.text.has(language)), "{language}");
        assert!(guide.methods.iter().all(|method| method.text.has(language)), "{language}");
        assert!(guide.frequencies.iter().all(|frequency| frequency.text.has(language)), "{language}");
        assert!(guide.indicator_fields.iter().all(|field| field.text.has(language)), "{language}");
        for step in &guide.steps {
            assert!(step.text.has(language), "{language}: {:?}", step.id);
            for field in &step.fields {
                let columns = field.columns.iter().all(|column| column.label.has(language));
                assert!(field.text.has(language) && columns, "{language}: {:?} {}", step.id, field.id);
            }
        }
    }
}

#[test]
fn every_language_gives_the_levels_four_different_names() {
    for language in Language::ALL {
        let names: std::collections::BTreeSet<&str> = plan_guide()
            .levels
            .iter()
            .filter_map(|level| level.text.get(language))
            .map(|text| &*text.name)
            .collect();
        assert_eq!(names.len(), 4, "{language}");
    }
}
