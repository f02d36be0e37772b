//! The impact plan: how far it is, its ten steps, and how its indicators stand.

mod indicators;
mod step;
mod theory;

use super::{Book, Figures};
use crate::press::block::Block;
use crate::press::words::Words;
use samson_shared::day::Day;
use samson_shared::instrument::plan_guide;
use samson_shared::plan::{Plan, Step};
use samson_shared::text::Date;

/// The plan as it stands on the day of the report.
struct Planned<'a> {
    plan: &'a Plan,
    words: &'a Words,
    today: Day,
}

/// Nothing when nothing stands in the plan.
pub(super) fn blocks<Told: Figures>(book: &Book<'_, Told>) -> Vec<Block> {
    let Some((plan, today)) = book.report.plan.as_ref().zip(day_of(book.report.made)) else {
        return Vec::new();
    };
    let words = &book.words;
    let planned = Planned { plan, words, today };
    let mut blocks = vec![Block::Chapter { title: words.text("report-plan") }];
    blocks.extend(planned.lead());
    blocks.extend(Step::ALL.into_iter().flat_map(|step| planned.step(step)));
    blocks
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
