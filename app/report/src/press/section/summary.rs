//! One page to share: how many, the radar, what stands out, what was agreed.

use super::report::{entries, in_short};
use super::{Book, Figures};
use crate::Failure;
use crate::input::{Action, Report, Status};
use crate::press::block::{Block, Document, Entry, Fact, Millimetres, Tone};
use crate::press::words::shortened;
use samson_shared::number::whole;

/// What fits on the page: things of a kind, actions, and letters of a text and of a name.
const ENTRIES: usize = 3;
const ACTIONS: usize = 3;
pub(super) const LETTERS: usize = 80;
const NAME_LETTERS: usize = 30;

/// The page.
pub(crate) fn summary(report: &Report) -> Result<Document, Failure> {
    let mut book = Book::about(report)?;
    let (axes, legend) = (book.field_axes(), book.legend());
    let picture = book.gallery.radar(&book.words, "overall", &axes, &legend);
    let mut beside_the_radar = vec![Block::Facts { facts: facts(&book) }];
    beside_the_radar.extend(some_of(&book, "profile-strengths"));
    let blocks = vec![
        Block::Banner {
            kicker: book.words.text("report-kicker"),
            title: shortened(&report.collaboration, LETTERS),
            subtitle: shortened(&book.round_and_date(), LETTERS),
        },
        Block::Lead { text: in_short(&book.words, &report.current.profile.fields) },
        Block::Beside {
            share: 0.6,
            first: vec![Block::Figure { picture, width: Millimetres(96.0) }],
            second: beside_the_radar,
        },
        Block::Beside {
            share: 0.5,
            first: some_of(&book, "profile-gaps"),
            second: actions(&book).into_iter().collect(),
        },
    ];
    Ok(book.bound(blocks))
}

fn facts(book: &Book<'_>) -> Vec<Fact> {
    let words = &book.words;
    let thickness = book.report.current.profile.thickness;
    let thickness = thickness.map(|value| Fact {
        figure: whole(value, words.language()),
        label: words.text("report-fact-thickness"),
    });
    let answered = Fact { figure: book.how_many(), label: words.text("report-fact-answered") };
    std::iter::once(answered).chain(thickness).collect()
}

fn some_of(book: &Book<'_>, kind: &str) -> Vec<Block> {
    let entries = entries(book, kind).into_iter().take(ENTRIES).collect::<Vec<_>>();
    if entries.is_empty() {
        return Vec::new();
    }
    vec![Block::Entries { title: book.words.text(kind), entries }]
}

/// What is still to be done comes first.
pub(super) fn actions<Told: Figures>(book: &Book<'_, Told>) -> Option<Block> {
    let words = &book.words;
    let under_way =
        book.report.actions.iter().filter(|action| matches!(action.status, Status::Open | Status::GoingOn));
    let entry = |action: &Action| Entry {
        label: shortened(&action.what, LETTERS),
        figure: String::new(),
        remark: [Some(shortened(&action.who, NAME_LETTERS)), action.by.map(|day| words.day(day))]
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
        tone: Tone::Plain,
    };
    let entries: Vec<Entry> = under_way.take(ACTIONS).map(entry).collect();
    (!entries.is_empty()).then(|| Block::Entries { title: words.text("report-actions"), entries })
}
