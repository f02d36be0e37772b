//! The impact plan without a report around it.

use super::plan;
use crate::input::PlanSheet;
use crate::press::block::{Block, Document};
use crate::press::chart::Gallery;
use crate::press::glyph::SUBSTITUTE;
use crate::press::words::{FOOT_LETTERS, Words, shortened};
use samson_shared::instrument::scorecard;

/// The whole plan.
pub(crate) fn plan_sheet(sheet: &PlanSheet) -> Document {
    // A plan belongs to no instrument; the words that are its own are everywhere.
    let words = Words::new(scorecard(), sheet.language);
    let mut gallery = Gallery::default();
    let (kicker, made) = (words.text("plan-open"), words.date(sheet.made));
    let name = shortened(&sheet.collaboration, FOOT_LETTERS);
    let foot = [("name", (&name).into()), ("round", (&kicker).into())];
    let footer = words.text_with("report-footer", &foot);
    let mut blocks = vec![Block::Banner {
        title: sheet.collaboration.clone(),
        subtitle: words.text_with("sheet-made", &[("date", (&made).into())]),
        kicker,
    }];
    blocks.extend(plan::told(&sheet.plan, sheet.made, &words, &mut gallery));
    Document {
        language: words.language().code(),
        title: words.text_with("report-plan-title", &[("name", (&sheet.collaboration).into())]),
        footer,
        lost: words.text_with("report-lost", &[("mark", SUBSTITUTE.into())]),
        blocks,
        pictures: gallery.into_pictures(),
    }
}
