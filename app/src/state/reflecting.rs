//! What the group says about itself, by choosing: what it writes in words is a [`super::SharedText`].

#[cfg(test)]
mod tests;

use super::{Problem, Samson};
use crate::workbench::CommonsEdit;
use samson_shared::document::{Commons, ReflectionEdit};
use samson_shared::ids::RoundId;
use std::rc::Rc;

impl Samson {
    /// What everybody wrote in the collaboration of a round; nothing for a round that is not here.
    pub fn commons_of(self, round: RoundId) -> Rc<Commons> {
        self.round(round).map(|(collaboration, _)| self.commons(collaboration.id)).unwrap_or_default()
    }

    /// Changes what the group says about itself in this round.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn reflect(self, round: RoundId, edit: ReflectionEdit) -> Result<(), Problem> {
        let (collaboration, _) = self.round(round)?;
        self.edit_commons(collaboration.id, CommonsEdit::Reflect(edit)).await
    }
}
