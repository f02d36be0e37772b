//! From an order to a file.

mod block;
mod chart;
mod font;
mod glyph;
mod section;
mod typeset;
mod words;
mod world;

use crate::{Failure, Order};

/// Makes what was ordered: the bytes of a PDF, or of a PNG for pictures. The same order makes the same bytes.
///
/// # Errors
/// [`Failure`] when what was asked in the round is unknown here, or the typesetter refuses the document.
pub fn make(order: &Order) -> Result<Vec<u8>, Failure> {
    match order {
        Order::Report(report) => typeset::pdf(&section::report(report)?),
        Order::Summary(report) => typeset::pdf(&section::summary(report)?),
        Order::Picture(report) => typeset::png(&section::summary(report)?),
        Order::SurveyReport(report) => typeset::pdf(&section::survey_report(report)?),
        Order::SurveySummary(report) => typeset::pdf(&section::survey_summary(report)?),
        Order::SurveyPicture(report) => typeset::png(&section::survey_summary(report)?),
        Order::Plan(sheet) => typeset::pdf(&section::plan_sheet(sheet)),
        Order::Form(form) => typeset::pdf(&section::form(form)?),
        Order::Sheet(sheet) => typeset::pdf(&section::sheet(sheet)),
    }
}
