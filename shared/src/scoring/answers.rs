//! What scoring starts from: for each value and statement, the answers that were given, in no order.

use crate::ids::{Group, StatementId, ValueId};
use crate::response::{Answer, Level, Note};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything that came out of the bag of one round. No two entries can be tied to one person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundAnswers {
    /// The importance scores given to each value.
    pub weights: BTreeMap<ValueId, Vec<Voice<Level>>>,
    /// The answers given to each statement, skipped ones included.
    pub answers: BTreeMap<StatementId, Vec<Voice<Answer>>>,
    /// Ideas and comments, sorted by statement and text: neither time nor order of writing is known.
    pub notes: Vec<Note>,
}

/// One answer of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Voice<T> {
    /// The side it came from, for groups that show; `None` for everybody else.
    pub group: Option<Group>,
    /// What was answered.
    pub said: T,
}
