//! The twenty factors in their six categories.

use super::SurveyBook;
use super::bands::legend;
use super::sides::{side_by_side, which};
use crate::press::block::Block;
use samson_shared::instrument::survey;
use samson_shared::instrument::survey::{FactorBand, Section};
use samson_shared::scoring::survey::FactorFigures;

/// Nothing when none was asked about.
pub(super) fn blocks(book: &SurveyBook<'_>) -> Vec<Block> {
    let words = &book.words;
    let profile = &book.report.current.profile;
    if profile.factors.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::Chapter { title: words.text("survey-factors") },
        Block::Lead { text: words.text("survey-factors-scale") },
        which(book),
        legend::<FactorBand>(words),
    ];
    let of = |category: &Section| -> Vec<&FactorFigures> {
        let here = survey().factors.iter().filter(|factor| factor.category == category.id);
        here.filter_map(|factor| profile.factor(&factor.id)).collect()
    };
    for category in &survey().categories {
        let factors = of(category);
        if !factors.is_empty() {
            blocks.push(Block::Section { title: category.text.text(words.language()).to_owned() });
            blocks.push(side_by_side(book, &factors));
        }
    }
    blocks
}
