//! The first page, the contents and how to read the figures.

use crate::block::{Block, Cover, Fact, Tone};
use crate::section::Book;

pub(super) fn blocks(book: &Book<'_>) -> Vec<Block> {
    let title = book.words.text("report-contents");
    vec![Block::Cover(cover(book)), Block::Contents { title }, reading(book)]
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
