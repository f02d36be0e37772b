//! Norwegian texts are easy to read: LIX at most 35 over each instrument, each part of one, each step of the impact plan and
//! each file of screen texts, no sentence over 18 words anywhere.

#![cfg(all(feature = "text", feature = "every-language"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "test code outside test functions")]

mod folder;
mod lix;

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource},
    parser,
};
use lix::{Counts, sentences, words};
use samson_shared::instrument::plan::Step;
use samson_shared::instrument::plan_guide;
use samson_shared::language::Language;

const NORWEGIAN: [Language; 2] = [Language::Bokmal, Language::Nynorsk];

const HIGHEST_LIX: f64 = 35.0;
const LONGEST_SENTENCE: usize = 18;
/// LIX over fewer words than this says nothing.
const ENOUGH_WORDS: usize = 40;

/// A named group of texts that is read together.
struct Section {
    name: String,
    texts: Vec<String>,
}

impl Section {
    /// LIX over the running text: labels and buttons have no full stop and would only make the figure look better.
    fn running(&self) -> Counts {
        let is_running = |text: &&str| text.trim_end().ends_with(['.', '!', '?', ':']);
        Counts::of(self.texts.iter().map(String::as_str).filter(is_running))
    }
}

fn instruments() -> Vec<Section> {
    let section = |(name, content): (String, toml::Table)| section(name, &toml::Value::Table(content));
    instrument_files().map(section).collect()
}

/// What stands under one heading of an instrument, for instance everything about phases.
fn instrument_parts() -> Vec<Section> {
    let parts = |(name, content): (String, toml::Table)| {
        content.into_iter().map(move |(part, texts)| section(format!("{name}, {part}"), &texts))
    };
    instrument_files().flat_map(parts).collect()
}

fn instrument_files() -> impl Iterator<Item = (String, toml::Table)> {
    let files = NORWEGIAN.into_iter().flat_map(|language| folder::contents(language, "toml"));
    files.map(|(name, content)| (name, content.parse().unwrap()))
}

fn section(name: String, content: &toml::Value) -> Section {
    let mut texts = Vec::new();
    collect(content, &mut texts);
    Section { name, texts }
}

/// Every text, without hyphenation points.
fn collect(value: &toml::Value, texts: &mut Vec<String>) {
    match value {
        toml::Value::String(text) => texts.push(text.replace('\u{ad}', "")),
        toml::Value::Table(table) => table.values().for_each(|value| collect(value, texts)),
        _ => {}
    }
}

/// What stands on the screen of a step.
fn step_of_plan(step: &Step, language: Language) -> Section {
    let mut texts = Vec::new();
    let words = step.text.get(language).unwrap();
    texts.extend([&words.title, &words.guidance, &words.complete]);
    let fields = step.fields.iter().filter_map(|field| field.text.get(language));
    texts.extend(fields.flat_map(|words| [&words.label, &words.hint]));
    let parts = plan_guide().indicator_fields_of(step.id).filter_map(|part| part.text.get(language));
    texts.extend(parts.flat_map(|words| [&words.label, &words.hint]));
    let name = format!("{language}, step '{}' of the plan", step.id.as_str());
    Section { name, texts: texts.into_iter().cloned().collect() }
}

fn screens() -> Vec<Section> {
    let section = |(name, resource): (String, Resource<String>)| {
        let messages = resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        });
        let patterns = messages.flat_map(|message| {
            message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value))
        });
        Section { name, texts: patterns.flat_map(readings).collect() }
    };
    NORWEGIAN.into_iter().flat_map(folder::screens).map(section).collect()
}

/// Every way a text can read: one for each combination of its variants. A variable counts as one short word.
fn readings(pattern: &Pattern<String>) -> Vec<String> {
    pattern.elements.iter().fold(vec![String::new()], |begun, element| {
        let endings = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression } => expression_readings(expression),
        };
        begun.iter().flat_map(|start| endings.iter().map(move |end| format!("{start}{end}"))).collect()
    })
}

fn expression_readings(expression: &Expression<String>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| readings(&variant.value)).collect()
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![value.clone()],
        Expression::Inline(InlineExpression::Placeable { expression }) => expression_readings(expression),
        Expression::Inline(_) => vec!["X".to_owned()],
    }
}

#[test]
fn every_instrument_is_easy_to_read() {
    for section in instruments() {
        let counts = section.running();
        assert!(counts.words >= ENOUGH_WORDS, "{}: {counts:?}", section.name);
        assert!(counts.lix() <= HIGHEST_LIX, "{}: LIX {:.1}, {counts:?}", section.name, counts.lix());
    }
}

#[test]
fn every_step_of_the_plan_is_easy_to_read() {
    for language in NORWEGIAN {
        for section in plan_guide().steps.iter().map(|step| step_of_plan(step, language)) {
            let counts = section.running();
            assert!(counts.words >= ENOUGH_WORDS, "{}: {counts:?}", section.name);
            assert!(counts.lix() <= HIGHEST_LIX, "{}: LIX {:.1}, {counts:?}", section.name, counts.lix());
        }
    }
}

#[test]
fn every_part_of_instruments_and_screens_is_easy_to_read() {
    for section in instrument_parts().iter().chain(&screens()) {
        let counts = section.running();
        let counted = counts.words >= ENOUGH_WORDS;
        assert!(
            !counted || counts.lix() <= HIGHEST_LIX,
            "{}: LIX {:.1}, {counts:?}",
            section.name,
            counts.lix()
        );
    }
}

#[test]
fn no_sentence_is_long() {
    let mut long = Vec::new();
    for section in instruments().iter().chain(&screens()) {
        for sentence in section.texts.iter().flat_map(|text| sentences(text)) {
            let length = words(sentence).count();
            if length > LONGEST_SENTENCE {
                long.push(format!("{} ({length} words): {}", section.name, sentence.trim()));
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn lix_is_words_per_sentence_plus_the_share_of_long_words() {
    // 8 words in 2 sentences; long ones: samarbeid, kommunen. 8/2 + 100 * 2/8 = 29.
    let counts = Counts::of(["Vi er i et samarbeid. Det er kommunen."]);
    assert_eq!((counts.words, counts.long_words, counts.sentences), (8, 2, 2));
    assert_eq!(counts.lix(), 29.0);
    // Seven letters are long, six are not.
    assert_eq!(Counts::of(["sykkel", "sykkelen"]).long_words, 1);
    assert_eq!(Counts::of([""]).lix(), 0.0);
}

#[test]
fn a_sentence_ends_at_its_mark_but_not_inside_a_date_or_an_abbreviation() {
    assert_eq!(sentences("Hei! Er du her? «Ja.» Bra").len(), 4);
    assert_eq!(sentences("Vi møtes 23. november, f.eks. kl. 7.30.").len(), 1);
    assert_eq!(sentences("Dette trengs: rom, tid og mat.").len(), 1);
    assert_eq!(sentences(" … ").len(), 0);
}

#[test]
fn plural_forms_are_read_one_by_one() {
    let resource =
        parser::parse("a = { $n ->\n [one] Ett svar.\n *[other] { $n } svar.\n } Bra.".to_owned()).unwrap();
    let Some(Entry::Message(message)) = resource.body.first() else { panic!("a message") };
    assert_eq!(readings(message.value.as_ref().unwrap()), ["Ett svar. Bra.", "X svar. Bra."]);
}
