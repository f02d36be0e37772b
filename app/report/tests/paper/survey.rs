//! The report about a round of the partnership survey, as its readers get it.

use crate::poppler::Pdf;
use crate::{golden, partnership, sample};
use samson_report::{Chapter, Failure, Order, SurveyReport, make};
use samson_shared::instrument::{Kind, Parts, survey};
use samson_shared::language::Language;
use samson_shared::text::Date;

fn pdf(name: &str, report: SurveyReport) -> Pdf {
    Pdf::new(name, &make(&Order::SurveyReport(report)).unwrap())
}

/// The text of a report with its words whole again, wherever lines broke.
fn whole_words(text: &str) -> String {
    text.replace("\u{ad} ", "").replace('\u{ad}', "")
}

fn bokmal() -> SurveyReport {
    partnership::report(Language::Bokmal)
}

#[test]
fn it_says_and_shows_what_it_did_when_somebody_last_looked() {
    let pdf = pdf("survey-golden", bokmal());
    golden::assert_says_the_same("survey-nb", &pdf);
    golden::assert_looks_the_same("survey-nb", &pdf);
}

#[test]
fn it_tells_every_factor_and_barrier_every_question_and_no_text_is_missing() {
    for language in sample::REVIEWED {
        let text = whole_words(&pdf(&format!("survey-{language}"), partnership::report(language)).text());
        let first =
            |words: &str| words.replace('\u{ad}', "").split(' ').take(2).collect::<Vec<_>>().join(" ");
        for factor in &survey().factors {
            let name = first(&factor.text.get(language).unwrap().name);
            assert!(text.contains(&name), "{language}: {name}");
        }
        for barrier in &survey().barriers {
            let name = first(&barrier.text.get(language).unwrap().name);
            assert!(text.contains(&name), "{language}: {name}");
        }
        // An open question stands where somebody wrote something.
        for asked in survey().instrument.statements.iter().filter(|asked| asked.kind != Kind::Text) {
            let words = first(asked.text.text(language));
            assert!(text.contains(&words), "{language}: {words}");
        }
        for key in ["report-", "profile-", "survey-", "export-", "together-", "compare-"] {
            assert!(!text.contains(key), "{language}: {key}");
        }
    }
}

#[test]
fn it_is_tagged_and_every_chart_has_words_for_who_cannot_see_it() {
    let pdf = pdf("survey-tagged", bokmal());
    assert_eq!(pdf.info("Tagged"), "yes");
    let structure = pdf.structure();
    for tag in ["H1", "H2", "Table", "TH", "TD", "TOC", "Figure"] {
        assert!(structure.contains(tag), "{tag}");
    }
}

#[test]
fn each_side_stands_before_everybody_and_a_band_is_a_word() {
    let text = whole_words(&pdf("survey-sides", bokmal()).text());
    assert!(text.contains("Kommunen Sosial entreprenør Alle"));
    for word in ["Styrke", "Snakk om det", "Trenger innsats", "Ganske høyt hinder"] {
        assert!(text.contains(word), "{word}");
    }
}

#[test]
fn what_people_wrote_is_shuffled_and_never_markup() {
    let text = pdf("survey-written", bokmal()).text();
    let (first, second) =
        (text.find("Alle hilser. #let x = 1 *ikke fet*"), text.find("Åse: vi ses hver uke."));
    assert!(first.is_some() && first < second, "{text}");
    assert!(text.contains("Vi vil spørre flere."));
}

#[test]
fn two_rounds_stand_side_by_side_and_the_first_one_alone() {
    let text = pdf("survey-rounds", bokmal()).text();
    assert!(
        text.contains("Hva har endret seg?") && text.contains("Hva Våren 2026 Våren 2027 Endring"),
        "{text}"
    );
    let first = SurveyReport { earlier: Vec::new(), ..bokmal() };
    assert!(!pdf("survey-first", first).text().contains("Hva har endret seg?"));
}

#[test]
fn one_more_than_last_time_hides_how_single_questions_moved() {
    let date = Date { year: 2026, month: 3, day: 1 };
    let before = partnership::measurement("Våren 2026", date, 19, Parts::ALL, 6);
    let text = pdf("survey-withheld", SurveyReport { earlier: vec![before], ..bokmal() }).text();
    assert!(text.contains("Derfor viser vi ikke hvert spørsmål."), "{text}");
    assert!(!text.contains("Størst endring"));
}

#[test]
fn a_part_that_was_not_asked_leaves_nothing_behind() {
    let date = Date { year: 2027, month: 3, day: 1 };
    let last = Parts::of([false, false, true]).unwrap();
    let current = partnership::measurement("Bare hindre", date, 12, last, 5);
    let text = pdf("survey-part", SurveyReport { current, earlier: Vec::new(), ..bokmal() }).text();
    assert!(text.contains("Det som står i veien"));
    assert!(!text.contains("Trenger innsats") && !text.contains("Hvordan vi samarbeider Spørsmål"), "{text}");
}

#[test]
fn a_chapter_that_nobody_wants_is_not_there() {
    for (number, chapter) in Chapter::SURVEY.into_iter().enumerate() {
        let report = SurveyReport { left_out: [chapter].into(), ..bokmal() };
        assert!(make(&Order::SurveyReport(report)).is_ok(), "{number} {chapter:?}");
    }
    let report = SurveyReport { left_out: [Chapter::Written, Chapter::Plan].into(), ..bokmal() };
    let text = pdf("survey-less", report).text();
    assert!(!text.contains("Alle hilser") && !text.contains("Effektplanen"), "{text}");
    assert!(text.contains("Slik er tallene laget"), "the method is always there");
}

#[test]
fn one_page_to_share_is_one_page() {
    let made = make(&Order::SurveySummary(bokmal())).unwrap();
    let pdf = Pdf::new("survey-page", &made);
    assert_eq!(pdf.pages(), 1);
    assert!(!pdf.text().contains("Alle hilser"), "what people wrote is not shared");
    assert!(make(&Order::SurveyPicture(bokmal())).unwrap().starts_with(b"\x89PNG"));
}

#[test]
fn a_round_that_asked_something_unknown_has_no_report() {
    let mut report = bokmal();
    report.current.profile.version += 1;
    assert_eq!(make(&Order::SurveyReport(report)), Err(Failure::UnknownInstrument));
}
