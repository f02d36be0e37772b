//! What the group says about itself, on paper: after a round of either instrument.

use crate::poppler::Pdf;
use crate::{partnership, sample};
use samson_report::{Order, Report, Together, make};
use samson_shared::instrument::discussion;
use samson_shared::language::Language;

fn words_of(name: &str, together: Together) -> String {
    let report = Report { together, ..sample::report(Language::Bokmal) };
    Pdf::new(name, &make(&Order::Report(report)).unwrap()).text()
}

#[test]
fn the_table_the_continuum_the_circle_and_the_evaluation_are_told() {
    let text = words_of("together", partnership::together());
    for said in [
        "Kaféen er åpen hver dag.",
        "Svar innen en uke.",
        "Vi lytter mer enn før.",
        "Snakk sammen om resultatet",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let asked = discussion();
    let phase = asked.circle.phases[2].text.get(Language::Bokmal).unwrap();
    assert!(text.contains(&phase.name), "{text}");
    let sign = asked.continuum.signs.iter().find(|sign| sign.id.as_str() == "new_roles").unwrap();
    assert!(text.contains(&sign.text.get(Language::Bokmal).unwrap().name) && text.contains("75"), "{text}");
}

#[test]
fn a_group_that_said_nothing_has_no_such_chapter_and_blank_texts_say_nothing() {
    let mut blank = Together::default();
    let place = *partnership::together().overview.keys().next().unwrap();
    blank.overview.insert(place, " \n".to_owned());
    assert!(blank.is_silent());
    assert!(!words_of("together-silent", blank).contains("Snakk sammen om resultatet"));
}

#[test]
fn one_part_alone_leaves_the_headings_of_the_others_out() {
    let alone = Together { whole: Some(40), ..Together::default() };
    let text = words_of("together-alone", alone);
    let evaluation = discussion().evaluation.text.get(Language::Bokmal).unwrap();
    assert!(text.contains("Samarbeidet som helhet") && !text.contains(&evaluation.title), "{text}");
}
