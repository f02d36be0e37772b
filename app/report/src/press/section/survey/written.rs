//! What people wrote: in the order of the texts, which tells nothing of who wrote first. Then what the group noted together.

use super::SurveyBook;
use crate::press::block::Block;
use samson_shared::ids::StatementId;
use samson_shared::response::NoteKind;

/// Nothing when nobody wrote anything.
pub(super) fn blocks(book: &SurveyBook<'_>) -> Vec<Block> {
    let words = &book.words;
    let profile = &book.report.current.profile;
    let of = |id: &StatementId| -> Vec<String> {
        let kinds = [NoteKind::Comment, NoteKind::Idea];
        let written = kinds.into_iter().flat_map(|kind| profile.notes_at(id, kind));
        written.filter(|text| !text.trim().is_empty()).map(str::to_owned).collect()
    };
    let items = words.instrument.statements.iter().map(|asked| (words.statement(&asked.id), of(&asked.id)));
    let told = items.filter(|(_, quotes)| !quotes.is_empty());
    let mut blocks: Vec<Block> = told.map(|(title, quotes)| Block::Quotes { title, quotes }).collect();
    blocks.extend(noted(book));
    if !blocks.is_empty() {
        blocks.insert(0, Block::Chapter { title: words.text("report-written") });
        blocks.insert(1, Block::Small { text: words.text("report-written-shuffled") });
    }
    blocks
}

fn noted(book: &SurveyBook<'_>) -> Vec<Block> {
    let talks = book.report.talks.iter().filter(|talk| !talk.text.trim().is_empty());
    let quotes = talks.map(|talk| Block::Quotes {
        title: book.words.field_name(&talk.field),
        quotes: vec![talk.text.clone()],
    });
    let mut blocks: Vec<Block> = quotes.collect();
    if !blocks.is_empty() {
        blocks.insert(0, Block::Section { title: book.words.text("report-talk") });
    }
    blocks
}
