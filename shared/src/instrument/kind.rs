//! How a statement is answered.

use super::Translated;
use crate::ids::OptionId;
use serde::{Deserialize, Serialize};

/// The kind of answer that a statement takes. Every kind can be skipped.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// How much it is true, in five steps.
    #[default]
    Agree,
    /// How much it is true, from 1 to 100. Nothing is chosen before somebody chooses.
    Percent,
    /// One of several options.
    Choice(Vec<Choice>),
    /// In one's own words.
    Text,
}

impl Kind {
    /// Whether it is the kind that most statements have.
    pub fn is_agree(&self) -> bool {
        *self == Self::Agree
    }

    /// What can be chosen; nothing for other kinds.
    pub fn choices(&self) -> &[Choice] {
        match self {
            Self::Choice(choices) => choices,
            Self::Agree | Self::Percent | Self::Text => &[],
        }
    }

    /// Adds the texts of the same kind in another language.
    pub(super) fn add_texts(&mut self, other: Self) {
        if let (Self::Choice(choices), Self::Choice(others)) = (self, other) {
            for (choice, other) in choices.iter_mut().zip(others) {
                choice.text.add(other.text);
            }
        }
    }
}

/// One of the options of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// For instance `weekly`.
    pub id: OptionId,
    /// On screen.
    pub text: Translated<String>,
    /// Whoever chooses it may say in their own words what they mean.
    pub in_own_words: bool,
}
