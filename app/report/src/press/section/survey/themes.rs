//! The first part of the survey, theme by theme: it has no sum.

use super::SurveyBook;
use super::items::table;
use crate::press::block::Block;
use samson_shared::ids::StatementId;
use samson_shared::instrument::survey;

/// Nothing when the part was not asked.
pub(super) fn blocks(book: &mut SurveyBook<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for theme in &survey().themes {
        let items: Vec<&StatementId> = survey().items_of_theme(&theme.id).map(|item| &item.id).collect();
        if let Some(table) = table(book, &items) {
            blocks.push(Block::Section { title: theme.text.text(book.words.language()).to_owned() });
            blocks.push(table);
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::Chapter { title: book.words.text("survey-themes") });
    }
    blocks
}
