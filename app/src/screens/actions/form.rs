//! An action as it is typed.

use samson_shared::document::Action;

/// What somebody writes, and the action they began with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) before: Action,
    pub(super) after: Action,
}

impl Form {
    pub(super) fn of(action: Action) -> Self {
        Self { before: action.clone(), after: action }
    }

    /// The day as it was chosen; a day that is not whole yet is none.
    pub(super) fn set_day(&mut self, typed: &str) {
        self.after.by = typed.parse().ok();
    }

    /// The day as forms write it.
    pub(super) fn day(&self) -> String {
        self.after.by.map(|day| day.to_string()).unwrap_or_default()
    }

    /// An action says at least what to do.
    pub(super) fn is_complete(&self) -> bool {
        !self.after.what.trim().is_empty()
    }
}
