//! The way back for who leads.

use crate::poppler::Pdf;
use crate::{golden, sample};
use samson_report::{Order, Sheet, make};
use samson_shared::language::Language;

fn pdf(name: &str, sheet: Sheet) -> Pdf {
    Pdf::new(name, &make(&Order::Sheet(sheet)).unwrap())
}

#[test]
fn it_says_and_shows_what_it_did_when_somebody_last_looked() {
    for language in sample::REVIEWED {
        let name = format!("sheet-{language}");
        let pdf = pdf(&name, sample::sheet(language));
        golden::assert_says_the_same(&name, &pdf);
        golden::assert_looks_the_same(&name, &pdf);
    }
}

#[test]
fn it_is_one_tagged_page_with_words_for_the_code() {
    let pdf = pdf("sheet-tagged", sample::sheet(Language::Bokmal));
    assert_eq!((pdf.pages(), pdf.info("Tagged").as_str()), (1, "yes"));
    assert!(pdf.structure().contains("Figure"));
}

#[test]
fn the_link_can_be_copied_whatever_line_it_is_on() {
    let sheet = sample::sheet(Language::Bokmal);
    let text = pdf("sheet-link", sheet.clone()).text().replace(' ', "");
    assert!(text.contains(&sheet.link), "{text}");
}

#[test]
fn a_link_with_hyphens_at_the_end_of_lines_loses_none_of_its_lines() {
    let link = "http://127.0.0.1:41619/f#AaVhY1AgZqrnrX5cbLjQXcBlo7eZYXNYIDW7SeTFvhdy-w2r1OWG-zhhDt0ewYJkf2g58p0-pZ_9YW50RFlSSywgQmplbGxhbmRzdHJhbmRhZ4RsbXVuaWNpcGFsaXR5amVudGVycHJpc2Vpdm9sdW50ZWVyZ2NpdGl6ZW5hZlggsAjVhw5-Y8YcxyCZgiRqkfQaUJWJL12QLh3rrGGFqAj8oWvB";
    let sheet = Sheet { link: link.into(), ..sample::sheet(Language::Bokmal) };
    let pdf = pdf("sheet-hyphens", sheet);
    let text = pdf.text().replace(' ', "");
    assert!(text.contains(link), "{text}");
}

#[test]
fn a_link_too_long_for_a_code_is_on_the_sheet_alone() {
    let pdf = pdf("sheet-no-code", Sheet { code: None, ..sample::sheet(Language::English) });
    assert!(pdf.text().contains("Open this link"));
    assert!(!pdf.structure().contains("Figure"));
}
