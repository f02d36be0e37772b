//! How the figures are made, and what they do not say.

use crate::press::block::{Block, Tone};
use crate::press::section::Book;
use samson_shared::protection::Protection;

/// How many answers are few.
const FEW: u32 = 12;

pub(super) fn blocks(book: &Book<'_>) -> Vec<Block> {
    let words = &book.words;
    let part = |name: &str| {
        let title = words.text(&format!("report-method-{name}-title"));
        [Block::Subsection { title }, Block::Text { text: words.text(&format!("report-method-{name}")) }]
    };
    let mut blocks = vec![Block::Chapter { title: words.text("report-method") }];
    blocks.extend(["score", "weight", "agreement", "thickness"].into_iter().flat_map(part));
    blocks.push(Block::Subsection { title: words.text("report-method-protection-title") });
    blocks.push(Block::Text { text: protection(book) });
    blocks.extend(on_paper(book));
    blocks.push(Block::Card { tone: Tone::Plain, blocks: limits(book) });
    blocks
}

fn protection(book: &Book<'_>) -> String {
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
fn on_paper(book: &Book<'_>) -> Vec<Block> {
    let current = &book.report.current;
    let responses = current.profile.responses;
    let count = current.on_paper.min(responses);
    if count == 0 {
        return Vec::new();
    }
    let numbers = [("count", count.into()), ("responses", responses.into())];
    let title = book.words.text("report-method-paper-title");
    let text = book.words.text_with("on-paper", &numbers);
    vec![Block::Subsection { title }, Block::Text { text }]
}

fn limits(book: &Book<'_>) -> Vec<Block> {
    let words = &book.words;
    let profile = &book.report.current.profile;
    let text = |text: String| Block::Text { text };
    let mut blocks = vec![Block::Section { title: words.text("report-limits-title") }];
    let missing = profile.headcount.saturating_sub(profile.responses);
    if missing > 0 {
        blocks.push(text(words.text_with("report-limits-missing", &[("count", missing.into())])));
    }
    if profile.responses < FEW {
        blocks.push(text(words.text("report-limits-few")));
    }
    blocks.push(text(words.text("report-limits-view")));
    blocks.push(text(words.text("report-limits-others")));
    blocks
}
