//! Every language on paper.

use crate::poppler::Pdf;
use crate::{partnership, sample};
use samson_report::{Order, Report, make};
use samson_shared::language::Language;

#[test]
fn every_language_can_be_put_on_paper_without_anything_missing() {
    for language in Language::ALL {
        let whole = sample::report(language);
        let first = Report { earlier: vec![], talks: vec![], actions: vec![], ..whole.clone() };
        let orders = [
            Order::Report(whole),
            Order::Report(first),
            Order::Plan(partnership::plan_sheet(language)),
            Order::Form(sample::form(language)),
            Order::Sheet(sample::sheet(language)),
            Order::SurveyReport(partnership::report(language)),
            Order::SurveySummary(partnership::report(language)),
        ];
        for (number, order) in orders.iter().enumerate() {
            let made = make(order).unwrap_or_else(|failure| panic!("{language}, {number}: {failure:?}"));
            let text = Pdf::new(&format!("language-{language}-{number}"), &made).text();
            assert!(!text.contains('\u{fffd}'), "{language}, {number}: a character that no font has");
        }
    }
}
