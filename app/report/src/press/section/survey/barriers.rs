//! The four barriers: those that are there because people do not want to, and those because they are not able to.

use super::SurveyBook;
use super::bands::legend;
use super::sides::{side_by_side, which};
use crate::press::block::Block;
use samson_shared::instrument::survey;
use samson_shared::instrument::survey::{BarrierBand, Reason};
use samson_shared::scoring::survey::BarrierFigures;

/// Nothing when none was asked about.
pub(super) fn blocks(book: &SurveyBook<'_>) -> Vec<Block> {
    let words = &book.words;
    let profile = &book.report.current.profile;
    if profile.barriers.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::Chapter { title: words.text("survey-barriers") },
        Block::Lead { text: words.text("survey-barriers-scale") },
        which(book),
        legend::<BarrierBand>(words),
    ];
    let of = |reason: Reason| -> Vec<&BarrierFigures> {
        let here = survey().barriers.iter().filter(|barrier| barrier.reason == reason);
        here.filter_map(|barrier| profile.barrier(&barrier.id)).collect()
    };
    for (reason, text) in &survey().reasons {
        let (barriers, text) = (of(*reason), text.get(words.language()));
        if let Some(text) = text.filter(|_| !barriers.is_empty()) {
            blocks.push(Block::Section { title: text.name.clone() });
            blocks.push(Block::Small { text: text.meaning.clone() });
            blocks.push(side_by_side(book, &barriers));
        }
    }
    blocks
}
