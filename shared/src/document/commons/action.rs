//! An action, and what can change about it.

use super::{CommonsError, within};
use crate::day::Day;
use crate::ids::{ActionId, FieldId, RoundId, StatementId};
use crate::instrument::MatrixCell;
use serde::{Deserialize, Serialize};

/// What the group agreed to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Which action.
    pub id: ActionId,
    /// What to do, up to [`Self::WHAT_LIMIT`] characters.
    pub what: String,
    /// Who takes charge, up to [`Self::WHO_LIMIT`] characters.
    pub who: String,
    /// Why it was dropped, or what came of it, up to [`Self::WHY_LIMIT`] characters.
    pub why: String,
    /// When it shall be done.
    pub by: Option<Day>,
    /// How far it has come.
    pub status: Status,
    /// The box of the action matrix it lies in.
    pub cell: Option<MatrixCell>,
    /// The round in which it was agreed.
    pub round: RoundId,
    /// The field it is about.
    pub field: Option<FieldId>,
    /// The statement it is about.
    pub statement: Option<StatementId>,
    /// When it was written down: seconds since 1970, by that phone's clock. Only sorts and dates actions.
    pub created: i64,
}

impl Action {
    /// The longest `what`: every idea fits.
    pub const WHAT_LIMIT: usize = 5_000;
    /// The longest `who`.
    pub const WHO_LIMIT: usize = 500;
    /// The longest `why`.
    pub const WHY_LIMIT: usize = 5_000;

    pub(super) fn check(&self) -> Result<(), CommonsError> {
        within(&self.what, Self::WHAT_LIMIT)?;
        within(&self.who, Self::WHO_LIMIT)?;
        within(&self.why, Self::WHY_LIMIT).map(|_| ())
    }
}

/// One thing that changes about an action. Where it was made, and when, never does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ActionChange {
    /// What to do.
    What(String),
    /// Who takes charge.
    Who(String),
    /// Why it was dropped.
    Why(String),
    /// When it shall be done.
    By(Option<Day>),
    /// How far it has come.
    Status(Status),
    /// The box of the action matrix it lies in.
    Cell(Option<MatrixCell>),
    /// The field it is about.
    Field(Option<FieldId>),
    /// The statement it is about.
    Statement(Option<StatementId>),
}

/// How far an action has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Agreed, not begun.
    Open,
    /// Begun.
    GoingOn,
    /// Finished.
    Done,
    /// Given up, or made by mistake.
    Dropped,
}

impl Status {
    /// Every one, in the order it is offered on screen.
    pub const ALL: &[Self] = &[Self::Open, Self::GoingOn, Self::Done, Self::Dropped];

    /// Stable name: for texts and storage.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::GoingOn => "going_on",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|status| status.as_str() == name)
    }
}
