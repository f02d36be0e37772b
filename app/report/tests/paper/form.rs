//! The questions on paper.

use crate::poppler::Pdf;
use crate::{golden, sample};
use samson_report::{Failure, Order, make};
use samson_shared::instrument::scorecard;
use samson_shared::language::Language;

#[test]
fn it_says_and_shows_what_it_did_when_somebody_last_looked() {
    for language in sample::REVIEWED {
        let name = format!("form-{language}");
        let pdf = Pdf::new(&name, &make(&Order::Form(sample::form(language))).unwrap());
        golden::assert_says_the_same(&name, &pdf);
        golden::assert_looks_the_same(&name, &pdf);
    }
}

#[test]
fn importance_comes_first_then_every_field_and_every_statement() {
    let text = Pdf::new("form-order", &make(&Order::Form(sample::form(Language::Bokmal))).unwrap()).text();
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} is missing"));
    let mut last = at("Hvor viktig er åpenhet for dere?");
    for field in &scorecard().fields {
        for statement in scorecard().statements_of(&field.id) {
            let words: Vec<&str> = statement.text.text(Language::Bokmal).split(' ').take(3).collect();
            let here = last + text[last..].find(&words.join(" ")).unwrap_or_else(|| panic!("{words:?}"));
            assert!(here > last, "{words:?}");
            last = here;
        }
    }
    assert_eq!(text.matches("Idé:").count(), scorecard().statements.len());
}

#[test]
fn it_is_tagged() {
    let pdf = Pdf::new("form-tagged", &make(&Order::Form(sample::form(Language::English))).unwrap());
    assert_eq!(pdf.info("Tagged"), "yes");
}

#[test]
fn a_collaboration_without_groups_is_not_asked_for_one() {
    let form = samson_report::Form { groups: Vec::new(), ..sample::form(Language::Bokmal) };
    let text = Pdf::new("form-no-groups", &make(&Order::Form(form)).unwrap()).text();
    assert!(!text.contains("Hvilken gruppe"));
}

#[test]
fn an_unknown_instrument_has_no_form() {
    let mut form = sample::form(Language::Bokmal);
    form.version += 1;
    assert_eq!(make(&Order::Form(form)), Err(Failure::UnknownInstrument));
}
