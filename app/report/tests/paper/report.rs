//! The whole report, as its readers get it.

use crate::poppler::Pdf;
use crate::{golden, sample};
use samson_report::{Failure, Order, Report, Talk, make};
use samson_shared::instrument::scorecard;
use samson_shared::language::Language;
use samson_shared::text::Date;

const FJORD: [u8; 3] = [0x0b, 0x4f, 0x8a];
const RUST: [u8; 3] = [0xa8, 0x48, 0x0a];
/// The grey of the weighting on white.
const WEIGHT: [u8; 3] = [220, 218, 215];

fn pdf(name: &str, report: Report) -> Pdf {
    Pdf::new(name, &make(&Order::Report(report)).unwrap())
}

fn bokmal() -> Report {
    sample::report(Language::Bokmal)
}

#[test]
fn it_says_and_shows_what_it_did_when_somebody_last_looked() {
    for language in sample::REVIEWED {
        let name = format!("report-{language}");
        let pdf = pdf(&name, sample::report(language));
        golden::assert_says_the_same(&name, &pdf);
        golden::assert_looks_the_same(&name, &pdf);
    }
}

#[test]
fn every_language_has_every_statement_and_no_text_is_missing() {
    for language in sample::REVIEWED {
        let text = pdf(&format!("complete-{language}"), sample::report(language)).text();
        for statement in &scorecard().statements {
            let words: Vec<&str> = statement.text.text(language).split(' ').take(3).collect();
            assert!(text.contains(&words.join(" ")), "{language}: {words:?}");
        }
        for key in ["report-", "profile-", "answer-", "form-"] {
            assert!(!text.contains(key), "{language}: {key}");
        }
    }
}

#[test]
fn it_is_tagged_and_every_chart_has_words_for_who_cannot_see_it() {
    let pdf = pdf("tagged", bokmal());
    assert_eq!(pdf.info("Tagged"), "yes");
    assert_eq!(pdf.info("Title"), "Rapport: DYRK: felles kjøkkenhage på Bjellandstrand");
    let structure = pdf.structure();
    // A radar of the whole, the thickness, a radar and a trend for every field, bars for every statement.
    let charts = 1 + 1 + 2 * scorecard().fields.len() + scorecard().statements.len();
    assert_eq!(structure.lines().filter(|line| line.trim_start().starts_with("Figure")).count(), charts);
    for tag in ["H1", "H2", "Table", "TH", "TD", "TOC"] {
        assert!(structure.contains(tag), "{tag}");
    }
}

/// The pages on which the grey area of a weighting lies.
fn radars(pdf: &Pdf) -> Vec<usize> {
    (2..=pdf.pages()).filter(|page| pdf.picture(*page, 40).share_of(WEIGHT) > 0.008).collect()
}

#[test]
fn every_radar_is_drawn_in_its_colours() {
    let pdf = pdf("radars", bokmal());
    let pages = radars(&pdf);
    assert_eq!(pages.len(), 1 + scorecard().fields.len(), "{pages:?}");
    for page in pages {
        let picture = pdf.picture(page, 100);
        assert!(picture.share_of(FJORD) > 0.002, "page {page}: the scores");
        assert!(picture.share_of(RUST) > 0.0, "page {page}: the scores before");
    }
}

#[test]
fn what_people_wrote_is_never_markup() {
    let text = pdf("markup", bokmal()).text();
    assert!(text.contains(r"#let x = 1 *ikke fet* [ikke markup] $x$ \ @her"), "{text}");
}

#[test]
fn other_scripts_and_lines_of_their_own_stay() {
    let text = pdf("scripts", bokmal()).text();
    assert!(text.contains("Команда має говорити простіше: коротко, чесно й без жаргону."));
    assert!(text.contains("Første linje. Andre linje, etter et linjeskift."));
    assert!(text.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter)), "no Arabic");
    assert!(!text.contains('\u{fffd}'));
    assert!(!text.contains("Noen tegn kan ikke vises"));
}

#[test]
fn what_cannot_be_drawn_is_marked_and_told() {
    let mut report = bokmal();
    report.collaboration = "Hagen 🌱 สวัสดี".to_owned();
    report.current.title = "Høsten 🍂".to_owned();
    let text = pdf("substitutes", report).text();
    assert!(text.contains("Hagen \u{fffd} \u{fffd}"), "{text}");
    assert!(text.contains("Noen tegn kan ikke vises i denne rapporten. Der står det \u{fffd}."), "{text}");
}

#[test]
fn the_very_longest_texts_fit() {
    let mut report = bokmal();
    report.collaboration = "Fylkeskommunesamarbeidsorganisasjonsutviklingsprosjektet ".repeat(8);
    report.current.title = "Høstmålingen ".repeat(20);
    report.actions[0].what = "kaffi ".repeat(800);
    report.talks[0].text = "w".repeat(2000);
    let pdf = pdf("long", report);
    assert!(pdf.pages() > 15);
    // In full in the table, and its beginning in a box of the matrix.
    assert_eq!(pdf.text().matches("kaffi").count(), 800 + 120 / "kaffi ".len());
}

#[test]
fn nothing_written_leaves_no_empty_heading() {
    let mut report = bokmal();
    report.current.profile.notes.clear();
    report.talks = vec![Talk { field: scorecard().fields[0].id.clone(), text: " \n".to_owned() }];
    report.actions.clear();
    let text = pdf("empty", report).text();
    // The method mentions ideas once.
    for (heading, times) in [("Ideer", 1), ("Kommentarer", 0), ("Det vi snakket om", 0)] {
        assert_eq!(text.matches(heading).count(), times, "{heading}");
    }
    assert!(text.contains("Ingen tiltak er skrevet ned ennå."));
}

#[test]
fn one_who_has_not_answered_is_told() {
    let text = pdf("one-short", bokmal()).text();
    assert!(text.contains("60 av 61"));
    assert!(text.contains("Én av oss har ikke svart."));
}

#[test]
fn three_rounds_stand_side_by_side() {
    let text = pdf("three-rounds", bokmal()).text();
    assert!(text.contains("Felt Høsten 2025 Våren 2026 Høsten 2026 Endring"), "{text}");
    assert!(text.contains("Størst endring"));
    assert!(text.contains("Felt for felt, måling for måling"));
}

#[test]
fn two_rounds_are_a_difference_and_no_trend() {
    let mut report = bokmal();
    report.earlier.remove(0);
    let text = pdf("two-rounds", report).text();
    assert!(text.contains("Hva har endret seg?") && !text.contains("måling for måling"));
}

#[test]
fn sorted_actions_lie_in_four_boxes_and_dropped_ones_in_none() {
    let text = pdf("matrix", bokmal()).text();
    let (_, matrix) = text.split_once("Hva gjør vi nå?").unwrap();
    let (matrix, _) = matrix.split_once("Det som virket et annet sted").unwrap();
    for words in ["Slik vi pleier", "Stopp i tide", "Start hvert møte", "Inviter naboene"] {
        assert!(matrix.contains(words), "{words}: {matrix}");
    }
    assert!(!matrix.contains("minibuss"), "{matrix}");
    let mut report = bokmal();
    report.actions.iter_mut().for_each(|action| action.cell = None);
    assert!(!pdf("no-matrix", report).text().contains("Hva gjør vi nå?"));
}

#[test]
fn answers_that_were_on_paper_are_told_where_the_method_is() {
    let mut report = bokmal();
    assert!(!pdf("no-paper", report.clone()).text().contains("var på papir"));
    report.current.on_paper = 3;
    let responses = report.current.profile.responses;
    let text = pdf("on-paper", report).text();
    let told = format!("3 av de {responses} svarene var på papir og ført inn av tilretteleggeren.");
    assert!(text.contains(&told), "{text}");
}

#[test]
fn the_first_round_is_compared_with_nothing() {
    let mut report = bokmal();
    report.earlier.clear();
    let pdf = pdf("first-round", report);
    let text = pdf.text();
    assert!(!text.contains("Hva har endret seg?") && !text.contains("stiplede"));
    for page in radars(&pdf) {
        assert_eq!(pdf.picture(page, 100).share_of(RUST), 0.0, "page {page} has an earlier round");
    }
}

#[test]
fn one_or_two_more_than_last_time_hides_how_single_statements_moved() {
    let mut report = bokmal();
    let date = Date { year: 2026, month: 5, day: 12 };
    report.earlier = vec![sample::measurement("Våren 2026", date, 58, 60, 2)];
    let text = pdf("withheld", report).text();
    assert!(text.contains("Derfor viser vi bare feltene, ikke hver påstand."));
    assert!(!text.contains("Størst endring"));
}

#[test]
fn a_round_that_asked_something_unknown_has_no_report() {
    let mut report = bokmal();
    report.current.profile.version += 1;
    assert_eq!(make(&Order::Report(report)), Err(Failure::UnknownInstrument));
}

#[test]
fn the_same_order_makes_the_same_bytes() {
    let order = Order::Report(bokmal());
    assert!(make(&order).unwrap() == make(&order).unwrap());
}

#[test]
fn it_is_light_enough_to_send() {
    assert!(make(&Order::Report(bokmal())).unwrap().len() <= 600_000);
}
