//! The first page, the contents and how to read the figures.

use crate::press::block::{Block, Cover, Fact, Tone};
use crate::press::section::Book;

pub(super) fn blocks(book: &Book<'_>) -> Vec<Block> {
    let title = book.words.text("report-contents");
    vec![Block::Cover(cover(book)), Block::Contents { title }, how_we_answered(book), reading(book)]
}

fn cover(book: &Book<'_>) -> Cover {
    let made = book.words.date(book.report.made);
    Cover {
        kicker: book.words.text("report-kicker"),
        title: book.report.collaboration.clone(),
        subtitle: book.round_and_date(),
        facts: facts(book),
        note: book.words.text_with("report-cover-note", &[("date", (&made).into())]),
    }
}

fn facts(book: &Book<'_>) -> Vec<Fact> {
    let words = &book.words;
    let fact = |figure: String, key: &str| Fact { figure, label: words.text(key) };
    let rounds = book.earlier().count() + 1;
    let mut facts = vec![
        fact(book.how_many(), "report-fact-answered"),
        fact(words.instrument.fields.len().to_string(), "report-fact-fields"),
        fact(words.instrument.statements.len().to_string(), "report-fact-statements"),
    ];
    if rounds > 1 {
        facts.push(fact(rounds.to_string(), "report-fact-rounds"));
    }
    facts
}

/// How many answered, and how much they skipped.
fn how_we_answered(book: &Book<'_>) -> Block {
    let (words, profile) = (&book.words, &book.report.current.profile);
    let skipped: u32 = profile.statements.iter().map(|figures| figures.skipped).sum();
    let skipped = words.decimal(f64::from(skipped) / f64::from(profile.responses.max(1)));
    let how_many = book.how_many();
    let numbers = [
        ("answered", (&how_many).into()),
        ("skipped", (&skipped).into()),
        ("statements", profile.statements.len().into()),
    ];
    let blocks = vec![
        Block::Section { title: words.text("report-how") },
        Block::Text { text: words.text_with("report-how-many", &numbers) },
    ];
    Block::Card { tone: Tone::Plain, blocks }
}

fn reading(book: &Book<'_>) -> Block {
    let text = |key: &str| Block::Text { text: book.words.text(key) };
    let mut blocks = vec![
        Block::Section { title: book.words.text("report-reading") },
        text("report-reading-scale"),
        text("report-reading-weight"),
    ];
    if book.before().is_some() {
        blocks.push(text("report-reading-earlier"));
    }
    blocks.push(text("report-reading-talk"));
    Block::Card { tone: Tone::Plain, blocks }
}
