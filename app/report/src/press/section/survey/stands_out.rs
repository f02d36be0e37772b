//! What the conversation about a survey may begin with.

use super::SurveyBook;
use super::sides::said;
use crate::press::block::{Block, Entry, Tone};
use crate::press::words::Words;
use samson_shared::ids::FieldId;
use samson_shared::scoring::Agreement;
use samson_shared::scoring::survey::{SurveyDifference, SurveyStandsOut};

/// The kinds of things that stand out, in the order they are told.
const KINDS: [&str; 6] = [
    "profile-strengths",
    "survey-weak",
    "survey-in-the-way",
    "profile-differences",
    "profile-disagreements",
    "profile-blind-spots",
];

pub(super) fn blocks(book: &SurveyBook<'_>) -> Vec<Block> {
    let words = &book.words;
    let mut blocks = vec![Block::Chapter { title: words.text("profile-stands-out") }];
    for kind in KINDS {
        let entries = entries(book, kind);
        if !entries.is_empty() {
            blocks.push(Block::Entries { title: words.text(kind), entries });
        }
    }
    if blocks.len() == 1 {
        blocks.push(Block::Text { text: words.text("survey-nothing-stands-out") });
    }
    blocks.push(Block::Small { text: words.text("profile-groups-confidential") });
    blocks
}

/// Everything of a kind that stands out, by the key of the kind.
pub(super) fn entries(book: &SurveyBook<'_>, kind: &str) -> Vec<Entry> {
    let told = book.report.current.profile.stands_out.iter().map(|what| entry(what, &book.words));
    told.filter(|(of, _)| *of == kind).map(|(_, entry)| entry).collect()
}

/// One thing in words, with the key of its kind.
fn entry(what: &SurveyStandsOut, words: &Words) -> (&'static str, Entry) {
    match what {
        SurveyStandsOut::Strength { factor, score } => {
            (KINDS[0], measured(factor, *score, Tone::Plain, words))
        }
        SurveyStandsOut::Weakness { factor, score } => {
            (KINDS[1], measured(factor, *score, Tone::Warning, words))
        }
        SurveyStandsOut::Barrier { barrier, score } => {
            (KINDS[2], measured(barrier, *score, Tone::Warning, words))
        }
        SurveyStandsOut::Difference(difference) => (KINDS[3], apart(difference, words)),
        SurveyStandsOut::Disagreement { item, consensus, .. } => {
            let (label, remark) = (words.statement(item), words.agreement(Agreement::of(*consensus)));
            (KINDS[4], Entry { label, figure: String::new(), remark, tone: Tone::Warning })
        }
        SurveyStandsOut::BlindSpot { item, skipped } => {
            let remark = words.text_with("profile-skipped", &[("skipped", (*skipped).into())]);
            let label = words.statement(item);
            (KINDS[5], Entry { label, figure: String::new(), remark, tone: Tone::Plain })
        }
    }
}

/// A factor or barrier with its figure and what it means.
fn measured(id: &FieldId, score: f64, tone: Tone, words: &Words) -> Entry {
    Entry {
        label: words.field_name(id),
        figure: words.survey_figure(id, Some(score)),
        remark: words.section(id).map(|text| text.meaning.clone()).unwrap_or_default(),
        tone,
    }
}

/// How far two sides are apart, and what each of them says.
fn apart(difference: &SurveyDifference, words: &Words) -> Entry {
    let about = &difference.about;
    let size = difference.higher.score - difference.lower.score;
    let sides = [difference.higher, difference.lower].map(|one| said(words, about, one));
    Entry {
        label: words.field_name(about),
        figure: words.survey_figure(about, Some(size)),
        remark: sides.join(" · "),
        tone: Tone::Plain,
    }
}
