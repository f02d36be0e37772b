//! Looks texts up in Fluent bundles.

use crate::instrument;
use crate::language::{Direction, Language};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::{cell::OnceCell, rc::Rc, sync::OnceLock};
use unic_langid::LanguageIdentifier;

thread_local! {
    /// One slot per language, in the order of [`Language::ALL`].
    static LOADED: [OnceCell<Rc<Catalogue>>; Language::ALL.len()] = const { [const { OnceCell::new() }; _] };
}

/// Where the texts of the screens after answering are. None as long as nobody has asked for them.
static LATER: OnceLock<fn(Language) -> Option<&'static str>> = OnceLock::new();

/// From now on, catalogues have the texts of all screens, not only of those that answering needs. To be called before the first
/// is opened. Programs with every language built in have them anyway.
pub fn say_everything() {
    let _ = LATER.set(instrument::later_texts);
}

/// The texts of a language, in one or two files.
fn files(language: Language) -> Option<impl Iterator<Item = &'static str>> {
    if cfg!(feature = "every-language") {
        say_everything();
    }
    let later = LATER.get().and_then(|texts| texts(language));
    Some([Some(instrument::texts(language)?), later].into_iter().flatten())
}

/// What fills a variable in a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    /// Shown as it is: names, and numbers already written for the language (see [`crate::number`]).
    Text(&'a str),
    /// Chooses the plural form. Shown without grouping or a decimal mark: for whole numbers.
    Number(f64),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

macro_rules! number_argument {
    ($($number:ty),+) => {$(
        impl From<$number> for Argument<'_> {
            fn from(number: $number) -> Self {
                Self::Number(number as f64)
            }
        }
    )+};
}
number_argument!(u8, u16, u32, u64, usize, i32, i64, f64);

/// All texts of one language.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// The catalogue of a language, or bokmål's while the language is not known here (see [`instrument::learn`]).
    /// Parsed when first asked for, once per thread; afterwards only a counter goes up.
    pub fn of(language: Language) -> Rc<Self> {
        let known = LOADED.with(|slots| {
            let slot = slots.get(language as usize)?;
            if let Some(loaded) = slot.get() {
                return Some(Rc::clone(loaded));
            }
            let parsed = Rc::new(Self::parse(language, files(language)?));
            Some(Rc::clone(slot.get_or_init(|| parsed)))
        });
        known.unwrap_or_else(|| Self::of(Language::default()))
    }

    /// Reads the texts. What is not valid Fluent is left out: a test keeps the files valid.
    fn parse(language: Language, files: impl Iterator<Item = &'static str>) -> Self {
        let tag: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        // Names and links in Latin letters stand inside Arabic sentences. Elsewhere the marks would only confuse pictures
        // and paper.
        bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
        for texts in files {
            let resource = FluentResource::try_new(texts.to_owned()).unwrap_or_else(|(valid, _)| valid);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language of these texts.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a text for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.filled(key, &FluentArgs::new()).is_some()
    }

    /// The text for `key`: the name of a message, or `message.attribute`. A missing key is shown as it is.
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &[])
    }

    /// The text for `key` with its variables filled in. A variable left out is shown by its name.
    pub fn text_with(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let arguments = arguments.iter().map(|(name, argument)| (*name, fluent(argument))).collect();
        self.filled(key, &arguments).unwrap_or_else(|| key.to_owned())
    }

    fn filled(&self, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let (name, attribute) = match key.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        // The list of errors names forgotten variables; the text shows them already.
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut Vec::new());
        Some(text.into_owned())
    }
}

fn fluent<'a>(argument: &Argument<'a>) -> FluentValue<'a> {
    match argument {
        Argument::Text(text) => FluentValue::from(*text),
        Argument::Number(number) => FluentValue::from(*number),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_chooses_the_plural_form() {
        let texts = Catalogue::of(Language::English);
        assert_eq!(texts.text_with("answer-count", &[("count", 1.into())]), "1 answer");
        assert_eq!(texts.text_with("answer-count", &[("count", 7_usize.into())]), "7 answers");
    }

    #[test]
    fn what_fills_a_text_arrives_unchanged_and_without_invisible_marks() {
        let texts = Catalogue::of(Language::Bokmal);
        let filled = texts
            .text_with("date-long", &[("day", "3.<b>".into()), ("month", 5.into()), ("year", "".into())]);
        assert_eq!(filled, "3.<b>. mai ");
    }

    #[test]
    fn a_missing_text_is_shown_by_its_key() {
        let texts = Catalogue::of(Language::Bokmal);
        for key in ["no-such-text", "date-long.no-such-attribute", ""] {
            assert_eq!(texts.text(key), key);
            assert!(!texts.has(key));
        }
    }

    #[test]
    fn a_forgotten_variable_shows_its_name_instead_of_failing() {
        assert_eq!(Catalogue::of(Language::English).text("answer-count"), "{$count} answers");
    }

    #[test]
    fn a_language_is_parsed_once() {
        let first = Catalogue::of(Language::Bokmal);
        assert!(Rc::ptr_eq(&first, &Catalogue::of(Language::Bokmal)));
        assert_eq!(first.language(), Language::Bokmal);
    }

    #[test]
    fn a_name_inside_an_arabic_sentence_keeps_its_own_direction() {
        let texts = Catalogue::of(Language::Arabic);
        let date =
            texts.text_with("date-long", &[("day", 3.into()), ("month", 5.into()), ("year", "2026".into())]);
        assert!(date.contains("\u{2068}2026\u{2069}"), "{date:?}");
    }

    #[test]
    fn plural_forms_are_those_of_the_language() {
        let forms = |language, counts: &[u32]| {
            let texts = Catalogue::of(language);
            let form = |count: &u32| {
                let text = texts.text_with("answer-count", &[("count", (*count).into())]);
                text.chars().filter(|letter| letter.is_alphabetic()).collect::<String>()
            };
            counts.iter().map(form).collect::<std::collections::BTreeSet<_>>().len()
        };
        assert_eq!(forms(Language::Ukrainian, &[1, 2, 5]), 3);
        assert_eq!(forms(Language::Ukrainian, &[1, 21, 101]), 1);
        assert_eq!(forms(Language::Arabic, &[1, 2, 3, 11]), 4);
        assert_eq!(forms(Language::NorthernSami, &[1, 2, 5]), 2);
    }

    #[test]
    fn every_language_has_its_own_slot() {
        for (slot, language) in Language::ALL.into_iter().enumerate() {
            assert_eq!(slot, language as usize);
            assert_eq!(Catalogue::of(language).language(), language);
        }
    }
}
