//! One field: its radar, its statements, and what people wrote about it.

use crate::press::block::{Block, Cell, Column, Fact, Millimetres, Table, Tone, Width};
use crate::press::section::Book;
use samson_shared::chart::Axis;
use samson_shared::ids::FieldId;
use samson_shared::response::NoteKind;
use samson_shared::scoring::StatementFigures;

/// Width of the bars in a table, in millimetres.
const BARS: f64 = 33.0;

pub(super) fn blocks(book: &mut Book<'_>, number: usize, id: &FieldId) -> Vec<Block> {
    let statements = statements(book, id);
    let axes: Vec<Axis> = statements.iter().map(|figures| axis(book, figures)).collect();
    let legend = book.legend();
    let picture = book.gallery.radar(&book.words, &format!("field-{id}"), &axes, &legend);
    let table = table(book, &statements);
    let words = &book.words;
    let text = words.field(id);
    let title = text.map_or_else(|| id.to_string(), |text| text.full.as_ref().unwrap_or(&text.name).clone());
    let about = text.map(|text| text.about.clone()).unwrap_or_default();
    let mut blocks = vec![
        Block::Chapter { title: format!("{number} {title}").replace('\u{ad}', "") },
        Block::Lead { text: about },
        Block::Beside {
            share: 0.62,
            first: vec![Block::Figure { picture, width: Millimetres(94.0) }],
            second: beside_the_radar(book, id),
        },
        Block::Section { title: words.text("report-field-statements") },
        Block::Table(table),
    ];
    blocks.extend(written(book, id));
    blocks
}

fn statements<'a>(book: &Book<'a>, field: &FieldId) -> Vec<&'a StatementFigures> {
    let profile = &book.report.current.profile;
    book.words.instrument.statements_of(field).filter_map(|one| profile.statement(&one.id)).collect()
}

fn axis(book: &Book<'_>, figures: &StatementFigures) -> Axis {
    let statement = book.words.instrument.statement(&figures.id);
    Axis {
        label: statement.map(|one| one.short.text(book.words.language()).to_owned()).unwrap_or_default(),
        weight: figures.weight,
        now: figures.score,
        earlier: book.statement_before(&figures.id),
    }
}

/// The field's own figures, and the question to talk about.
fn beside_the_radar(book: &Book<'_>, id: &FieldId) -> Vec<Block> {
    let words = &book.words;
    let fact = |figure: Option<f64>, key: &str| Fact { figure: words.figure(figure), label: words.text(key) };
    let mut facts = Vec::new();
    if let Some(field) = book.report.current.profile.field(id) {
        facts.push(fact(field.score, "report-fact-score"));
        facts.push(fact(field.weight, "report-fact-weight"));
        facts.push(fact(field.gap, "report-fact-gap"));
    }
    if let Some(earlier) = book.field_before(id) {
        facts.push(fact(Some(earlier), "report-fact-earlier"));
    }
    let question = words.field(id).map(|text| text.discuss.clone()).unwrap_or_default();
    let ask = vec![Block::Subsection { title: words.text("report-ask") }, Block::Text { text: question }];
    vec![Block::Facts { facts }, Block::Card { tone: Tone::Accent, blocks: ask }]
}

fn table(book: &mut Book<'_>, statements: &[&StatementFigures]) -> Table {
    let row = |figures: &&StatementFigures| row(book, figures);
    let rows = statements.iter().map(row).collect();
    let words = &book.words;
    let column = |key: &str, width| Column { title: words.text(key), width };
    Table {
        columns: vec![
            column("profile-column-statement", Width::Share(1.0)),
            column("report-column-spread", Width::Picture(BARS)),
            column("profile-column-score", Width::Figure),
            column("profile-column-weight", Width::Figure),
            column("profile-column-gap", Width::Figure),
        ],
        rows,
    }
}

fn row(book: &mut Book<'_>, figures: &StatementFigures) -> Vec<Cell> {
    let picture = book.gallery.bars(&book.words, figures);
    let words = &book.words;
    vec![
        Cell::Text { text: words.statement(&figures.id), below: about_answers(book, figures) },
        Cell::Picture { picture },
        Cell::strong(words.figure(figures.score)),
        Cell::figure(words.figure(figures.weight)),
        Cell::figure(words.figure(figures.gap)),
    ]
}

/// "Mostly agree · 14 answered · 2 skipped".
fn about_answers(book: &Book<'_>, figures: &StatementFigures) -> String {
    let words = &book.words;
    let answered = words.text_with("report-answered", &[("count", figures.n.into())]);
    let agreement = figures.agreement().map(|agreement| words.agreement(agreement));
    let skipped = (figures.skipped > 0)
        .then(|| words.text_with("profile-skipped", &[("skipped", figures.skipped.into())]));
    agreement.into_iter().chain([answered]).chain(skipped).collect::<Vec<_>>().join(" · ")
}

/// Ideas, comments and what was noted while talking.
fn written(book: &Book<'_>, id: &FieldId) -> Vec<Block> {
    let profile = &book.report.current.profile;
    let notes = |kind| {
        let statements = book.words.instrument.statements_of(id);
        statements.flat_map(|one| profile.notes_at(&one.id, kind).map(str::to_owned)).collect::<Vec<_>>()
    };
    let talks = book.report.talks.iter().filter(|talk| talk.field == *id);
    let talks = talks.map(|talk| talk.text.clone()).filter(|text| !text.trim().is_empty()).collect();
    let quotes = [
        ("report-ideas", notes(NoteKind::Idea)),
        ("report-comments", notes(NoteKind::Comment)),
        ("report-talk", talks),
    ];
    let told = quotes.into_iter().filter(|(_, quotes)| !quotes.is_empty());
    told.map(|(key, quotes)| Block::Quotes { title: book.words.text(key), quotes }).collect()
}
