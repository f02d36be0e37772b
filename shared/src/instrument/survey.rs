//! The partnership survey: an instrument whose statements belong to themes, factors and barriers.

use super::{Instrument, Parts, Translated};
use crate::ids::{FieldId, Group, StatementId};
use crate::language::Language;
use serde::{Deserialize, Serialize};

/// The survey and what its result is made of. A valid one has unique ids, no dangling references and every text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Survey {
    /// What is asked: its fields are the parts.
    pub instrument: Instrument,
    /// What stands above it.
    pub text: Translated<SurveyText>,
    /// The words of the five steps.
    pub agree: Translated<AgreeWords>,
    /// The words of the scale from 1 to 100.
    pub percent: Translated<PercentWords>,
    /// The sides to choose from, in the words of this survey.
    pub sides: Vec<(Group, Translated<String>)>,
    /// How the items of the first part belong together.
    pub themes: Vec<Section>,
    /// The six categories of factors.
    pub categories: Vec<Section>,
    /// The factors, category by category.
    pub factors: Vec<Factor>,
    /// The barriers.
    pub barriers: Vec<Barrier>,
    /// The two reasons why something is in the way.
    pub reasons: Vec<(Reason, Translated<SectionText>)>,
    /// Where each statement belongs, in the order of asking.
    pub items: Vec<Item>,
    /// How strong a factor is, strongest first.
    pub factor_bands: Vec<(FactorBand, Translated<BandText>)>,
    /// How high a barrier is, lowest first.
    pub barrier_bands: Vec<(BarrierBand, Translated<BandText>)>,
    /// Words that are explained on tap.
    pub terms: Vec<Term>,
}

/// What stands above the survey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SurveyText {
    /// Its name as a question.
    pub title: String,
    /// What to know before beginning.
    pub intro: String,
}

/// The words of the five steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreeWords {
    /// What is asked of every statement.
    pub question: String,
    /// How to say that it does not fit.
    pub skip: String,
    /// From 1 to 5.
    pub levels: [String; 5],
}

/// The words of the scale from 1 to 100.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PercentWords {
    /// What is asked of every statement.
    pub question: String,
    /// How to say that it does not fit.
    pub skip: String,
    /// At 1, 50 and 100.
    pub ends: [String; 3],
}

/// A heading over several things.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// For instance `contact`.
    pub id: FieldId,
    /// On screen.
    pub text: Translated<String>,
}

/// A name and what it means. The name may hold soft hyphens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionText {
    /// Short enough for a table.
    pub name: String,
    /// One sentence.
    pub meaning: String,
}

/// One of the twenty things that help a partnership succeed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Factor {
    /// For instance `clear_roles`.
    pub id: FieldId,
    /// The category it belongs to.
    pub category: FieldId,
    /// On screen.
    pub text: Translated<SectionText>,
}

/// One of the four things that stand in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Barrier {
    /// For instance `search`.
    pub id: FieldId,
    /// Why it is there.
    pub reason: Reason,
    /// On screen.
    pub text: Translated<SectionText>,
}

/// Why something stands in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// People do not want to.
    Motivation,
    /// People are not able to.
    Ability,
}

/// Where a statement belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Which statement.
    pub id: StatementId,
    /// The theme, in the first part.
    pub theme: Option<FieldId>,
    /// The factor it tells about, if any.
    pub factor: Option<FieldId>,
    /// The barrier it tells about, if any.
    pub barrier: Option<FieldId>,
    /// Agreeing is a bad sign.
    pub reverse: bool,
    /// It describes and does not judge: it is shown, and gets no colour and no score.
    pub neutral: bool,
}

/// How strong a factor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactorBand {
    /// 4.0 to 5.0.
    Strength,
    /// 3.0 to 3.9.
    Discuss,
    /// 1.0 to 2.9.
    Attention,
}

/// How high a barrier is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BarrierBand {
    /// 1 to 25.
    Low,
    /// 26 to 50.
    RatherLow,
    /// 51 to 75.
    RatherHigh,
    /// 76 to 100.
    High,
}

/// What is said about everything in a band.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BandText {
    /// One or two words.
    pub label: String,
    /// What to do about it.
    pub text: String,
}

/// A word that is explained on tap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// For instance `service`.
    pub id: FieldId,
    /// The word and its meaning.
    pub text: Translated<TermText>,
}

/// A word, the forms in which statements use it, and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermText {
    /// As a heading.
    pub name: String,
    /// In lower case, longer ones first.
    pub forms: Vec<String>,
    /// One sentence.
    pub meaning: String,
}

macro_rules! names {
    ($($type:ident { $($variant:ident = $name:literal),+ })+) => {$(
        impl $type {
            /// Every one, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Stable name: for texts, styles and files.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    )+};
}
names! {
    Reason { Motivation = "motivation", Ability = "ability" }
    FactorBand { Strength = "strength", Discuss = "discuss", Attention = "attention" }
    BarrierBand { Low = "low", RatherLow = "rather_low", RatherHigh = "rather_high", High = "high" }
}

impl Survey {
    /// The same survey with these parts only. Every variant is an instrument of its own name.
    pub(super) fn with_parts(&self, parts: Parts) -> Instrument {
        let on = |field: &FieldId| {
            self.instrument.fields.iter().position(|part| part.id == *field).is_some_and(|at| parts.has(at))
        };
        let mut instrument = self.instrument.clone();
        instrument.id = parts.instrument();
        instrument.fields.retain(|part| on(&part.id));
        instrument.statements.retain(|statement| on(&statement.field));
        instrument
    }

    /// Where a statement belongs.
    pub fn item(&self, id: &StatementId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// The statements that tell about a factor, in the order of asking.
    pub fn items_of_factor<'a>(&'a self, factor: &'a FieldId) -> impl Iterator<Item = &'a Item> {
        self.items.iter().filter(move |item| item.factor.as_ref() == Some(factor))
    }

    /// The statements that tell about a barrier, in the order of asking.
    pub fn items_of_barrier<'a>(&'a self, barrier: &'a FieldId) -> impl Iterator<Item = &'a Item> {
        self.items.iter().filter(move |item| item.barrier.as_ref() == Some(barrier))
    }

    /// The statements of a theme, in the order of asking.
    pub fn items_of_theme<'a>(&'a self, theme: &'a FieldId) -> impl Iterator<Item = &'a Item> {
        self.items.iter().filter(move |item| item.theme.as_ref() == Some(theme))
    }

    /// The terms that occur in a text, in the order of the survey.
    pub fn terms_in<'a>(&'a self, text: &str, language: Language) -> impl Iterator<Item = &'a TermText> {
        let text = text.to_lowercase();
        let terms = self.terms.iter().filter_map(move |term| term.text.get(language));
        terms.filter(move |term| term.forms.iter().any(|form| has_word(&text, form)))
    }

    /// Adds the texts of the same survey in another language.
    pub(super) fn add_texts(&mut self, other: Self) {
        self.instrument.add_texts(other.instrument);
        self.text.add(other.text);
        self.agree.add(other.agree);
        self.percent.add(other.percent);
        add_all(&mut self.sides, other.sides, |side| &mut side.1);
        add_all(&mut self.themes, other.themes, |theme| &mut theme.text);
        add_all(&mut self.categories, other.categories, |category| &mut category.text);
        add_all(&mut self.factors, other.factors, |factor| &mut factor.text);
        add_all(&mut self.barriers, other.barriers, |barrier| &mut barrier.text);
        add_all(&mut self.reasons, other.reasons, |reason| &mut reason.1);
        add_all(&mut self.factor_bands, other.factor_bands, |band| &mut band.1);
        add_all(&mut self.barrier_bands, other.barrier_bands, |band| &mut band.1);
        add_all(&mut self.terms, other.terms, |term| &mut term.text);
    }
}

/// Whether a text has this word, and not as a part of another one.
fn has_word(text: &str, word: &str) -> bool {
    let part_of_a_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    text.match_indices(word).any(|(at, found)| {
        let (before, after) = (&text[..at], &text[at + found.len()..]);
        !word.is_empty()
            && !part_of_a_word(before.chars().next_back())
            && !part_of_a_word(after.chars().next())
    })
}

fn add_all<T, Text: Clone>(to: &mut [T], others: Vec<T>, text: impl Fn(&mut T) -> &mut Translated<Text>) {
    for (one, mut other) in to.iter_mut().zip(others) {
        text(one).add(std::mem::take(text(&mut other)));
    }
}
