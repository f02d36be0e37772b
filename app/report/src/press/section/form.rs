//! The questions on paper: first the importance of the values, then the statements field by field.

use crate::Failure;
use crate::input::Form;
use crate::press::block::{Block, Document, Scale};
use crate::press::glyph::SUBSTITUTE;
use crate::press::words::{FOOT_LETTERS, Words, shortened};
use samson_shared::instrument::{self, Field, Value};
use std::collections::BTreeMap;

/// The blank form.
pub(crate) fn form(form: &Form) -> Result<Document, Failure> {
    let instrument = instrument::find(&form.instrument, form.version).ok_or(Failure::UnknownInstrument)?;
    let words = Words::new(instrument, form.language);
    let mut blocks = vec![
        Block::Banner {
            kicker: words.text("form-kicker"),
            title: form.collaboration.clone(),
            subtitle: form.round.clone(),
        },
        Block::Text { text: words.text("form-how") },
        Block::Text { text: words.text("form-confidential") },
    ];
    if !form.groups.is_empty() {
        let choices = form.groups.iter().map(|group| words.text(&format!("group-{}", group.as_str())));
        blocks.push(Block::Choices { title: words.text("form-group"), choices: choices.collect() });
    }
    blocks.push(Block::Section { title: words.text("answer-first-value") });
    blocks.push(Block::Scale(values(&words)));
    for (index, field) in instrument.fields.iter().enumerate() {
        blocks.extend(statements(&words, index + 1, field));
    }
    blocks.push(Block::Lead { text: words.text("form-thanks") });
    let (name, round) = (shortened(&form.collaboration, FOOT_LETTERS), shortened(&form.round, FOOT_LETTERS));
    Ok(Document {
        language: form.language.code(),
        title: words.text_with("form-document-title", &[("name", (&form.collaboration).into())]),
        footer: words.text_with("report-footer", &[("name", (&name).into()), ("round", (&round).into())]),
        lost: words.text_with("report-lost", &[("mark", SUBSTITUTE.into())]),
        blocks,
        pictures: BTreeMap::new(),
    })
}

fn levels(words: &Words, name: &str) -> Vec<String> {
    (1..=5).map(|level| words.text(&format!("answer-{name}-{level}"))).collect()
}

fn values(words: &Words) -> Scale {
    let row = |value: &Value| {
        value.text.get(words.language()).map(|text| text.question.clone()).unwrap_or_default()
    };
    Scale {
        question: words.text("form-value"),
        levels: levels(words, "importance"),
        rows: words.instrument.values.iter().map(row).collect(),
        idea: String::new(),
    }
}

fn statements(words: &Words, number: usize, field: &Field) -> [Block; 2] {
    let text = field.text.get(words.language());
    let title = text.map(|text| text.full.as_ref().unwrap_or(&text.name).clone()).unwrap_or_default();
    let mut levels = levels(words, "level");
    levels.push(words.text("answer-skipped"));
    let rows =
        words.instrument.statements_of(&field.id).map(|one| one.text.text(words.language()).to_owned());
    let scale = Scale {
        question: words.text("answer-how-much"),
        levels,
        rows: rows.collect(),
        idea: words.text("form-idea"),
    };
    [Block::Section { title: format!("{number} {title}").replace('\u{ad}', "") }, Block::Scale(scale)]
}
