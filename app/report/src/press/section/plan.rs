//! The impact plan: how far it is, its ten steps, and how its indicators stand.

mod indicators;
mod step;
mod theory;

use super::{Book, Figures};
use crate::press::block::{Block, Picture};
use crate::press::words::Words;
use samson_shared::day::Day;
use samson_shared::ids::IndicatorId;
use samson_shared::instrument::plan_guide;
use samson_shared::plan::{Claim, Indicator, Plan, Step};
use samson_shared::text::Date;
use std::collections::BTreeMap;

/// The plan as it stands on the day of the report.
struct Planned<'a> {
    plan: &'a Plan,
    words: &'a Words,
    today: Day,
    /// The courses of indicators whose numbers may be shown.
    courses: BTreeMap<IndicatorId, Picture>,
}

/// Nothing when nothing stands in the plan.
pub(super) fn blocks<Told: Figures>(book: &mut Book<'_, Told>) -> Vec<Block> {
    let Some((plan, today)) = book.report.plan.as_ref().zip(day_of(book.report.made)) else {
        return Vec::new();
    };
    let courses = courses(book, plan);
    let words = &book.words;
    let planned = Planned { plan, words, today, courses };
    let mut blocks = vec![Block::Chapter { title: words.text("plan-open") }];
    blocks.extend(planned.lead());
    blocks.extend(Step::ALL.into_iter().flat_map(|step| planned.step(step)));
    blocks
}

/// A picture for each indicator that has a number to draw, and numbers that may be shown.
fn courses<Told: Figures>(book: &mut Book<'_, Told>, plan: &Plan) -> BTreeMap<IndicatorId, Picture> {
    let is_measured = |one: &Indicator| one.standing().any(|measured| measured.value.is_some());
    let all = plan.indicators.iter().filter(|one| !one.removed && one.claim() != Claim::NeedsArgument);
    let drawn = all.filter(|one| is_measured(one));
    drawn.map(|one| (one.id, book.gallery.course(&book.words, one))).collect()
}

fn day_of(date: Date) -> Option<Day> {
    Day::new(u16::try_from(date.year).ok()?, date.month, date.day)
}

impl Planned<'_> {
    /// What it is about, and how many steps are done.
    fn lead(&self) -> Vec<Block> {
        let progress = self.plan.progress(self.today);
        let numbers = [("done", progress.complete().into()), ("total", progress.steps.len().into())];
        let text = plan_guide().text.get(self.words.language());
        let title = text.map(|text| Block::Lead { text: text.title.clone() });
        let done = Block::Text { text: self.words.text_with("report-plan-progress", &numbers) };
        title.into_iter().chain([done]).collect()
    }
}
