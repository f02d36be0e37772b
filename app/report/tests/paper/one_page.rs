//! The page to share, as PDF and as picture.

use crate::poppler::Pdf;
use crate::{golden, sample};
use samson_report::{Order, make};
use samson_shared::language::Language;

#[test]
fn it_says_and_shows_what_it_did_when_somebody_last_looked() {
    for language in sample::REVIEWED {
        let name = format!("summary-{language}");
        let pdf = Pdf::new(&name, &make(&Order::Summary(sample::report(language))).unwrap());
        golden::assert_says_the_same(&name, &pdf);
        golden::assert_looks_the_same(&name, &pdf);
    }
}

#[test]
fn it_is_one_page_whatever_people_wrote() {
    let mut report = sample::report(Language::Bokmal);
    report.collaboration = "Fylkeskommunesamarbeidsorganisasjonsutviklingsprosjektet ".repeat(8);
    report.current.title = "Høstmålingen ".repeat(20);
    for action in &mut report.actions {
        action.what = "Vi gjør det sammen. ".repeat(250);
        action.who = "Alle ".repeat(100);
    }
    let pdf = Pdf::new("summary-long", &make(&Order::Summary(report)).unwrap());
    assert_eq!(pdf.pages(), 1);
    assert_eq!(pdf.info("Tagged"), "yes");
}

#[test]
fn the_picture_is_the_page() {
    let bytes = make(&Order::Picture(sample::report(Language::Bokmal))).unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().unwrap();
    let mut dots = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut dots).unwrap();
    assert_eq!((info.width, info.height), (1191, 1684));
    let fjord = dots.chunks_exact(4).filter(|dot| dot[..3] == [0x0b, 0x4f, 0x8a]).count();
    assert!(fjord > 5_000, "{fjord} dots of the radar and the headings");
}
