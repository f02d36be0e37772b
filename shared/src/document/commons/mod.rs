//! The commons: actions, notes of the conversation, who leads it, what the group says about itself, and the impact plan.
//! Written by everyone.
//!
//! Edits say only what changed, so that two people who work apart both keep what they wrote.

mod action;
mod document;
mod entries;
mod note;
mod plan;
mod reflection;
mod together;

pub use action::{Action, ActionChange, Status};
pub use document::CommonsDocument;
pub use note::{Lead, NotePlace, Spot};
pub use plan::PlanError;
pub use reflection::{
    Aspect, ContinuumPlace, EvaluationAnswer, EvaluationPlace, NoPlacement, Placement, Reflection,
    ReflectionEdit, TablePlace,
};

use super::DocumentError;
use crate::ids::{ActionId, EvaluationId, RoundId};
use crate::plan::Plan;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What everyone wrote together, after the reveal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commons {
    /// What was agreed, oldest first. Nothing is ever removed: an action made by mistake is dropped.
    pub actions: Vec<Action>,
    /// What the group noted while it talked.
    pub notes: BTreeMap<NotePlace, String>,
    /// Who leads the walk through each round's profile, and where it is.
    pub lead: BTreeMap<RoundId, Lead>,
    /// What the group says about itself.
    #[serde(default)]
    pub reflection: Reflection,
    /// The impact plan.
    #[serde(default)]
    pub plan: Plan,
}

/// Why an edit is not taken. The document stays as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CommonsError {
    /// A text is longer than its place takes.
    #[error("this text is too long: {length} of at most {limit} characters")]
    TooLong {
        /// How many characters it has.
        length: usize,
        /// The most that fit.
        limit: usize,
    },
    /// There is no such action here.
    #[error("there is no such action")]
    NoSuchAction(ActionId),
    /// The evaluation does not ask this, or not in this way.
    #[error("there is no such question, or it is answered in another way")]
    NoSuchQuestion(EvaluationId),
    /// The plan does not take it.
    #[error(transparent)]
    Plan(PlanError),
    /// The document does not take it.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

impl From<automerge::AutomergeError> for CommonsError {
    fn from(_: automerge::AutomergeError) -> Self {
        Self::Document(DocumentError::Damaged)
    }
}

/// A text within its limit.
fn within(text: &str, limit: usize) -> Result<&str, CommonsError> {
    let length = text.chars().count();
    if length <= limit { Ok(text) } else { Err(CommonsError::TooLong { length, limit }) }
}

#[cfg(test)]
mod tests;
