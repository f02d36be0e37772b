//! Every text has the plural forms of its language, and dates are written as the Unicode CLDR has them (version 48).

#![cfg(all(feature = "text", feature = "every-language"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "test code outside test functions")]

mod folder;

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, VariantKey};
use folder::screens;
use samson_shared::language::Language;
use samson_shared::text::{Catalogue, Date, long_date, month_and_year};
use std::collections::BTreeSet;

/// What CLDR calls the forms of a language; "other" is the form that every plural ends with.
fn forms_of(language: Language) -> &'static [&'static str] {
    match language {
        Language::Bokmal | Language::Nynorsk | Language::English | Language::Danish => &["one"],
        Language::NorthernSami => &["one", "two"],
        // Whole numbers only: "other" is for fractions there, and stands for "many".
        Language::Ukrainian => &["one", "few"],
        Language::Arabic => &["zero", "one", "two", "few", "many"],
    }
}

/// The forms of every plural in a pattern. A number that is named stands for the form that is made for it alone.
fn plurals(pattern: &Pattern<String>) -> Vec<BTreeSet<String>> {
    let selects = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => Some(variants),
        _ => None,
    });
    let forms = selects.flat_map(|variants| {
        let own = variants.iter().map(|variant| match &variant.key {
            VariantKey::Identifier { name } => name.clone(),
            VariantKey::NumberLiteral { value } => value.clone(),
        });
        let inner = variants.iter().flat_map(|variant| plurals(&variant.value));
        inner.chain([own.collect()]).collect::<Vec<BTreeSet<String>>>()
    });
    let named = ["zero", "one", "two", "few", "many"];
    forms.filter(|forms| forms.iter().any(|form| named.contains(&form.as_str()))).collect()
}

#[test]
fn every_plural_has_the_forms_of_its_language() {
    let mut found = 0;
    for language in Language::ALL {
        for (file, resource) in screens(language) {
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                for forms in message.value.iter().flat_map(plurals) {
                    let has = |form: &str| {
                        let number = ["zero", "one", "two"].iter().position(|name| *name == form);
                        forms.contains(form)
                            || number.is_some_and(|number| forms.contains(&number.to_string()))
                    };
                    let missing: Vec<_> = forms_of(language).iter().filter(|form| !has(form)).collect();
                    assert!(missing.is_empty(), "{} in {file} lacks {missing:?}", message.id.name);
                    found += 1;
                }
            }
        }
    }
    assert!(found > 200, "only {found} plurals were found: does this test still see them?");
}

#[test]
fn every_month_stands_in_a_date_as_the_language_has_it() {
    for (language, beside_a_day, _) in MONTHS {
        for (month, name) in (1..).zip(beside_a_day.split(' ')) {
            let date = Date { year: 2026, month, day: 3 };
            let written = long_date(date, &Catalogue::of(language)).replace(['\u{2068}', '\u{2069}'], "");
            let parts: Vec<_> = written.split([' ', '.']).collect();
            assert!(parts.contains(&name) && parts.contains(&"3") && parts.contains(&"2026"), "{written}");
        }
    }
}

#[test]
fn a_month_by_itself_has_the_form_of_a_calendar() {
    for (language, _, alone) in MONTHS {
        for (month, name) in (1..).zip(alone.split(' ')) {
            let date = Date { year: 2026, month, day: 3 };
            let written =
                month_and_year(date, &Catalogue::of(language)).replace(['\u{2068}', '\u{2069}'], "");
            assert_eq!(written.to_lowercase(), format!("{} 2026", name.to_lowercase()));
        }
    }
}

#[test]
fn a_form_that_is_missing_is_noticed() {
    let resource =
        fluent_syntax::parser::parse("a = { $n ->\n    [one] x\n   *[other] y\n}\n".to_owned()).unwrap();
    let Entry::Message(message) = &resource.body[0] else { panic!("no message") };
    let [forms] = &plurals(message.value.as_ref().unwrap())[..] else { panic!("one plural") };
    assert!(forms_of(Language::Bokmal).iter().all(|form| forms.contains(*form)));
    assert!(!forms_of(Language::Arabic).iter().all(|form| forms.contains(*form)));
}

const NORWEGIAN: &str = "januar februar mars april mai juni juli august september oktober november desember";
const DANISH: &str = "januar februar marts april maj juni juli august september oktober november december";
const ENGLISH: &str = "January February March April May June July August September October November December";
const ARABIC: &str = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر";

/// The months beside a day (CLDR: "format, wide") and by themselves ("stand-alone, wide").
const MONTHS: [(Language, &str, &str); 7] = [
    (Language::Bokmal, NORWEGIAN, NORWEGIAN),
    (Language::Nynorsk, NORWEGIAN, NORWEGIAN),
    (Language::English, ENGLISH, ENGLISH),
    (Language::Danish, DANISH, DANISH),
    (Language::Arabic, ARABIC, ARABIC),
    (
        Language::Ukrainian,
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
    ),
    (
        // A day takes the genitive in Northern Sami; CLDR has the nominative for both.
        Language::NorthernSami,
        "ođđajagimánu guovvamánu njukčamánu cuoŋománu miessemánu geassemánu suoidnemánu borgemánu čakčamánu golggotmánu skábmamánu juovlamánu",
        "ođđajagimánnu guovvamánnu njukčamánnu cuoŋománnu miessemánnu geassemánnu suoidnemánnu borgemánnu čakčamánnu golggotmánnu skábmamánnu juovlamánnu",
    ),
];
