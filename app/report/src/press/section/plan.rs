//! The impact plan: how far it is, its ten steps, and how its indicators stand.

mod indicators;
mod step;
mod theory;

use super::{Book, Figures};
use crate::press::block::{Block, Picture};
use crate::press::chart::Gallery;
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

/// The chapter of a report; nothing when nothing stands in the plan.
pub(super) fn blocks<Told: Figures>(book: &mut Book<'_, Told>) -> Vec<Block> {
    let Some(plan) = &book.report.plan else { return Vec::new() };
    let mut blocks = vec![Block::Chapter { title: book.words.text("plan-open") }];
    blocks.extend(told(plan, book.report.made, &book.words, &mut book.gallery));
    blocks
}

/// Everything that stands in a plan, as it is on this day.
pub(super) fn told(plan: &Plan, made: Date, words: &Words, gallery: &mut Gallery) -> Vec<Block> {
    let Some(today) = day_of(made) else { return Vec::new() };
    let planned = Planned { plan, words, today, courses: courses(plan, words, gallery) };
    let steps = Step::ALL.into_iter().flat_map(|step| planned.step(step));
    planned.lead().into_iter().chain(steps).collect()
}

/// A picture for each indicator that has a number to draw, and numbers that may be shown.
fn courses(plan: &Plan, words: &Words, gallery: &mut Gallery) -> BTreeMap<IndicatorId, Picture> {
    let is_measured = |one: &Indicator| one.standing().any(|measured| measured.value.is_some());
    let all = plan.indicators.iter().filter(|one| !one.removed && one.claim() != Claim::NeedsArgument);
    let drawn = all.filter(|one| is_measured(one));
    drawn.map(|one| (one.id, gallery.course(words, one))).collect()
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
