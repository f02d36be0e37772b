//! How the figures are made, and what they do not say.

use super::Figures;
use crate::press::block::{Block, Tone};
use crate::press::section::Book;
use samson_shared::protection::Protection;

/// How many answers are few.
const FEW: u32 = 12;

/// `parts`: what is told about the figures, by the end of its keys.
pub(super) fn blocks<Told: Figures>(book: &Book<'_, Told>, parts: &[&str]) -> Vec<Block> {
    let words = &book.words;
    let part = |name: &&str| {
        let title = words.text(&format!("report-method-{name}-title"));
        [Block::Subsection { title }, Block::Text { text: words.text(&format!("report-method-{name}")) }]
    };
    let mut blocks = vec![Block::Chapter { title: words.text("report-method") }];
    blocks.extend(parts.iter().flat_map(part));
    blocks.push(Block::Subsection { title: words.text("report-method-protection-title") });
    blocks.push(Block::Text { text: protection(book) });
    blocks.extend(on_paper(book));
    blocks.push(Block::Card { tone: Tone::Plain, blocks: limits(book) });
    blocks
}

fn protection<Told: Figures>(book: &Book<'_, Told>) -> String {
    let protection = book.report.current.protection;
    match protection {
        Protection::Protected { .. } => {
            let minimum = protection.group_minimum();
            book.words.text_with("report-method-protected", &[("minimum", minimum.into())])
        }
        Protection::OpenConversation => book.words.text("report-method-open"),
    }
}

/// How many of the answers went through the hands of a facilitator.
fn on_paper<Told: Figures>(book: &Book<'_, Told>) -> Vec<Block> {
    let current = &book.report.current;
    let (responses, _) = current.profile.people();
    let count = current.on_paper.min(responses);
    if count == 0 {
        return Vec::new();
    }
    let numbers = [("count", count.into()), ("responses", responses.into())];
    let title = book.words.text("report-method-paper-title");
    let text = book.words.text_with("on-paper", &numbers);
    vec![Block::Subsection { title }, Block::Text { text }]
}

fn limits<Told: Figures>(book: &Book<'_, Told>) -> Vec<Block> {
    let words = &book.words;
    let (responses, headcount) = book.report.current.profile.people();
    let text = |text: String| Block::Text { text };
    let mut blocks = vec![Block::Section { title: words.text("report-limits-title") }];
    let missing = headcount.saturating_sub(responses);
    if missing > 0 {
        blocks.push(text(words.text_with("report-limits-missing", &[("count", missing.into())])));
    }
    if responses < FEW {
        blocks.push(text(words.text("report-limits-few")));
    }
    blocks.push(text(words.text("report-limits-view")));
    blocks.push(text(words.text("report-limits-others")));
    blocks
}
