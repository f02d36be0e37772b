//! The first page, the contents and how to read the figures.

use super::SurveyBook;
use crate::press::block::{Block, Cover, Fact, Tone};
use samson_shared::scoring::survey::{Distribution, ItemFigures};

pub(super) fn blocks(book: &SurveyBook<'_>) -> Vec<Block> {
    let title = book.words.text("report-contents");
    vec![Block::Cover(cover(book)), Block::Contents { title }, how_we_answered(book), reading(book)]
}

fn cover(book: &SurveyBook<'_>) -> Cover {
    let made = book.words.date(book.report.made);
    Cover {
        kicker: book.words.text("report-kicker"),
        title: book.report.collaboration.clone(),
        subtitle: book.round_and_date(),
        facts: facts(book),
        note: book.words.text_with("report-cover-note", &[("date", (&made).into())]),
    }
}

fn facts(book: &SurveyBook<'_>) -> Vec<Fact> {
    let words = &book.words;
    let fact = |figure: String, key: &str| Fact { figure, label: words.text(key) };
    let mut facts = vec![
        fact(book.how_many(), "report-fact-answered"),
        fact(words.instrument.statements.len().to_string(), "report-fact-questions"),
    ];
    let rounds = book.earlier().count() + 1;
    if rounds > 1 {
        facts.push(fact(rounds.to_string(), "report-fact-rounds"));
    }
    facts
}

/// How many answered, and how much they skipped; nobody has to write.
fn how_we_answered(book: &SurveyBook<'_>) -> Block {
    let (words, profile) = (&book.words, &book.report.current.profile);
    let counted = profile.items.iter().filter(|figures| figures.distribution != Distribution::Texts);
    let counted: Vec<&ItemFigures> = counted.collect();
    let skipped: u32 = counted.iter().map(|figures| figures.skipped).sum();
    let skipped = words.decimal(f64::from(skipped) / f64::from(profile.responses.max(1)));
    let how_many = book.how_many();
    let numbers = [
        ("answered", (&how_many).into()),
        ("skipped", (&skipped).into()),
        ("questions", counted.len().into()),
    ];
    let blocks = vec![
        Block::Section { title: words.text("report-how") },
        Block::Text { text: words.text_with("report-how-many-questions", &numbers) },
    ];
    Block::Card { tone: Tone::Plain, blocks }
}

fn reading(book: &SurveyBook<'_>) -> Block {
    let words = &book.words;
    let text = |key: &str| Block::Text { text: words.text(key) };
    let scale = |title: &str, scale: &str| {
        let (title, scale) = (words.text(title), words.text(scale));
        Block::Text { text: format!("{title}: {scale}") }
    };
    let blocks = vec![
        Block::Section { title: words.text("report-reading") },
        scale("survey-factors", "survey-factors-scale"),
        scale("survey-barriers", "survey-barriers-scale"),
        text("report-reading-sides"),
        text("report-reading-talk"),
    ];
    Block::Card { tone: Tone::Plain, blocks }
}
