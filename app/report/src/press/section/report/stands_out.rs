//! What the conversation may begin with.

use crate::press::block::{Block, Entry, Tone};
use crate::press::section::Book;
use crate::press::words::Words;
use samson_shared::scoring::{Agreement, GroupDifference, Place, Profile, SideScore, StandsOut};

/// The kinds of things that stand out, in the order they are told.
const KINDS: [&str; 5] = [
    "profile-strengths",
    "profile-gaps",
    "profile-disagreements",
    "profile-blind-spots",
    "profile-differences",
];

pub(super) fn blocks(book: &Book<'_>) -> Vec<Block> {
    let words = &book.words;
    let mut blocks = vec![Block::Chapter { title: words.text("profile-stands-out") }];
    for kind in KINDS {
        let entries = entries(book, kind);
        if !entries.is_empty() {
            blocks.push(Block::Entries { title: words.text(kind), entries });
        }
    }
    blocks
}

/// Everything of a kind that stands out, by the key of the kind.
pub(in crate::press::section) fn entries(book: &Book<'_>, kind: &str) -> Vec<Entry> {
    let profile = &book.report.current.profile;
    let told = profile.stands_out.iter().map(|what| entry(what, profile, &book.words));
    told.filter(|(of, _)| *of == kind).map(|(_, entry)| entry).collect()
}

/// One thing in words, with the key of its kind.
fn entry(what: &StandsOut, profile: &Profile, words: &Words) -> (&'static str, Entry) {
    match what {
        StandsOut::Strength { place, score } => {
            let remark = field_of(place, words);
            (
                KINDS[0],
                Entry { label: words.place(place), figure: words.decimal(*score), remark, tone: Tone::Plain },
            )
        }
        StandsOut::Gap { place, gap } => {
            let gap = words.decimal(*gap);
            let remark = words.text_with("profile-gap-below", &[("gap", (&gap).into())]);
            (KINDS[1], at(place, profile, words, remark, Tone::Warning))
        }
        StandsOut::Disagreement { statement, consensus, .. } => {
            let agreement = Agreement::of(*consensus);
            let tone = if agreement == Agreement::Split { Tone::Warning } else { Tone::Plain };
            let remark = words.agreement(agreement);
            (KINDS[2], at(&Place::Statement(statement.clone()), profile, words, remark, tone))
        }
        StandsOut::BlindSpot { statement, skipped } => {
            let remark = words.text_with("profile-skipped", &[("skipped", (*skipped).into())]);
            (KINDS[3], at(&Place::Statement(statement.clone()), profile, words, remark, Tone::Plain))
        }
        StandsOut::GroupDifference(difference) => (KINDS[4], apart(difference, words)),
    }
}

/// The field a statement belongs to; nothing for a field.
fn field_of(place: &Place, words: &Words) -> String {
    match place {
        Place::Field(_) => String::new(),
        Place::Statement(id) => words
            .instrument
            .statement(id)
            .map(|statement| words.field_name(&statement.field))
            .unwrap_or_default(),
    }
}

fn at(place: &Place, profile: &Profile, words: &Words, remark: String, tone: Tone) -> Entry {
    let score = match place {
        Place::Field(id) => profile.field(id).and_then(|figures| figures.score),
        Place::Statement(id) => profile.statement(id).and_then(|figures| figures.score),
    };
    Entry { label: words.place(place), figure: words.figure(score), remark, tone }
}

/// A difference between two sides: how large it is, and what each of them says.
pub(super) fn apart(difference: &GroupDifference, words: &Words) -> Entry {
    let side = |one: SideScore| {
        let (side, score) = (words.side(one.side), words.decimal(one.score));
        words.text_with("profile-side-score", &[("side", (&side).into()), ("score", (&score).into())])
    };
    Entry {
        label: words.place(&difference.place),
        figure: words.decimal(difference.size()),
        remark: format!("{} · {}", side(difference.higher), side(difference.lower)),
        tone: Tone::Plain,
    }
}
