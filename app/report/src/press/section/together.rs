//! What the group says about itself: its overview, its place between thin and thick and in the circle, its evaluation.

use super::{Book, Figures};
use crate::input::{Answered, Together};
use crate::press::block::{Block, Cell, Column, Millimetres, Table, Tone, Width};
use crate::press::words::Words;
use samson_shared::instrument::discussion;
use samson_shared::instrument::discussion::{Column as OverviewPart, EvaluationQuestion, Row, Sign};

/// Nothing as long as the group has said nothing.
pub(super) fn blocks<Told: Figures>(book: &mut Book<'_, Told>) -> Vec<Block> {
    let together = &book.report.together;
    if together.is_silent() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Chapter { title: book.words.text("together-title") }];
    blocks.extend(overview(&book.words, together));
    blocks.extend(continuum(book));
    blocks.extend(circle(&book.words, together));
    blocks.extend(evaluation(&book.words, together));
    blocks
}

/// The table, with the parts of the survey beside each other.
fn overview(words: &Words, together: &Together) -> Vec<Block> {
    let asked = &discussion().overview;
    let Some(heading) = asked.text.get(words.language()).filter(|_| together.cells().next().is_some()) else {
        return Vec::new();
    };
    let said = |row: &Row, column: &OverviewPart| {
        let found = together.cells().find(|(of, part, _)| (*of, *part) == (row.id, column.id));
        Cell::text(found.map(|(_, _, text)| text).unwrap_or_default())
    };
    let row = |row: &Row| {
        let label = row.text.get(words.language()).map(|text| text.label.clone()).unwrap_or_default();
        std::iter::once(Cell::text(label)).chain(asked.columns.iter().map(|one| said(row, one))).collect()
    };
    let column = |title: &str, share| Column { title: title.to_owned(), width: Width::Share(share) };
    let first = column(&words.text("survey-column-what"), 0.8);
    let parts = asked.columns.iter().map(|part| column(part.label.text(words.language()), 1.0));
    let columns = std::iter::once(first).chain(parts).collect();
    let rows = asked.rows.iter().map(row).collect();
    vec![Block::Section { title: heading.title.clone() }, Block::Table(Table { columns, rows })]
}

/// The whole as a picture, then sign by sign.
fn continuum<Told: Figures>(book: &mut Book<'_, Told>) -> Vec<Block> {
    let together = &book.report.together;
    let asked = &discussion().continuum;
    let text = asked.text.get(book.words.language());
    let is_placed = together.whole.is_some() || !together.signs.is_empty();
    let Some(text) = text.filter(|_| is_placed) else { return Vec::new() };
    let mut blocks = vec![Block::Section { title: text.title.clone() }];
    if let Some(whole) = together.whole {
        let picture = book.gallery.continuum(&book.words, "group-continuum", Some(whole.into()));
        blocks.push(Block::Subsection { title: book.words.text("together-whole") });
        blocks.push(Block::Figure { picture, width: Millimetres(150.0) });
    }
    let placed = asked.signs.iter().filter_map(|sign| Some((sign, *together.signs.get(&sign.id)?)));
    let rows: Vec<Vec<Cell>> = placed.filter_map(|(sign, at)| sign_row(&book.words, sign, at)).collect();
    if !rows.is_empty() {
        let column = |title: &str, width| Column { title: title.to_owned(), width };
        let columns = vec![
            column(&book.words.text("survey-column-what"), Width::Share(0.8)),
            column(&text.thin_name, Width::Share(1.0)),
            column(&text.thick_name, Width::Share(1.0)),
            column(&book.words.text("report-column-of-100"), Width::Figure),
        ];
        blocks.push(Block::Table(Table { columns, rows }));
    }
    blocks
}

fn sign_row(words: &Words, sign: &Sign, at: u8) -> Option<Vec<Cell>> {
    let text = sign.text.get(words.language())?;
    let figure = Cell::strong(words.whole(at.into()));
    Some(vec![Cell::text(&text.name), Cell::text(&text.thin), Cell::text(&text.thick), figure])
}

/// The phase the group finds itself in.
fn circle(words: &Words, together: &Together) -> Vec<Block> {
    let asked = &discussion().circle;
    let phase = together.phase.and_then(|phase| asked.phase(phase)?.text.get(words.language()));
    let Some((phase, circle)) = phase.zip(asked.text.get(words.language())) else { return Vec::new() };
    let told = vec![
        Block::Subsection { title: phase.name.clone() },
        Block::Text { text: phase.text.clone() },
        Block::Text { text: phase.question.clone() },
    ];
    let title = circle.title.clone();
    vec![
        Block::Section { title },
        Block::Text { text: words.text("together-phase") },
        Block::Card { tone: Tone::Accent, blocks: told },
    ]
}

fn evaluation(words: &Words, together: &Together) -> Vec<Block> {
    let asked = &discussion().evaluation;
    let answered = asked.questions.iter().filter_map(|question| {
        let answers = answers(words, question, together.evaluation.get(&question.id)?);
        let title = question.text.text(words.language()).to_owned();
        (!answers.is_empty()).then_some(Block::Quotes { title, quotes: answers })
    });
    let mut blocks: Vec<Block> = answered.collect();
    if let Some(heading) = asked.text.get(words.language()).filter(|_| !blocks.is_empty()) {
        blocks.insert(0, Block::Section { title: heading.title.clone() });
    }
    blocks
}

/// What was written, or what was chosen in words.
fn answers(words: &Words, question: &EvaluationQuestion, answered: &Answered) -> Vec<String> {
    match answered {
        Answered::Text(text) => {
            Some(text.clone()).filter(|text| !text.trim().is_empty()).into_iter().collect()
        }
        Answered::Chosen(chosen) => {
            let options = question.answer.options().iter().filter(|option| chosen.contains(&option.id));
            options.map(|option| option.text.text(words.language()).to_owned()).collect()
        }
    }
}
