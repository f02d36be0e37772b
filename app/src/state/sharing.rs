//! What everybody writes together: actions, notes, and who leads. Durable here before it shows, and on its way then.

#[cfg(test)]
mod tests;

use super::{Problem, Samson, to_the_end};
use crate::platform;
use crate::services::commons::{self, CommonsRecord};
use crate::workbench::CommonsEdit;
use dioxus::prelude::*;
use rand_core::Rng as _;
use samson_shared::document::{Action, Commons, Status};
use samson_shared::ids::{ActionId, AuthorId, CollaborationId, FieldId, RoundId, StatementId};
use serde_bytes::ByteBuf;
use std::cell::OnceCell;
use std::rc::Rc;

/// The commons of a collaboration, for screens.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// This device, once it has written something.
    pub(super) author: Option<AuthorId>,
    /// What everybody wrote, as it is stored.
    stored: ByteBuf,
    /// The same, once a screen has asked for it: an invited person's browser never does.
    read: OnceCell<Rc<Commons>>,
}

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        (self.author, &self.stored) == (other.author, &other.stored)
    }
}

impl From<CommonsRecord> for Known {
    fn from(record: CommonsRecord) -> Self {
        Self { author: record.id, stored: record.commons, read: OnceCell::new() }
    }
}

impl Known {
    /// What everybody wrote.
    pub(super) fn commons(&self) -> &Rc<Commons> {
        self.read.get_or_init(|| Rc::new(commons::read(&self.stored)))
    }

    /// What was agreed, without reading the rest for it.
    fn actions(&self) -> Vec<Action> {
        self.read.get().map_or_else(|| commons::read_actions(&self.stored), |read| read.actions.clone())
    }
}

/// What a new action is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// A field of the instrument.
    pub field: Option<FieldId>,
    /// One of its statements.
    pub statement: Option<StatementId>,
}

impl Samson {
    /// What everybody wrote in a collaboration, as far as it is known here.
    pub fn commons(self, id: CollaborationId) -> Rc<Commons> {
        self.commons.read().get(&id).map(|known| Rc::clone(known.commons())).unwrap_or_default()
    }

    /// What was agreed in a collaboration, oldest first: [`Commons::actions`] for screens that show nothing else of it.
    pub fn agreed(self, id: CollaborationId) -> Vec<Action> {
        self.commons.read().get(&id).map(Known::actions).unwrap_or_default()
    }

    /// A new action, agreed in this round. It is nowhere before it is given to [`Self::add_action`].
    pub fn new_action(self, round: RoundId, about: About, what: String) -> Action {
        let mut id = [0; 16];
        platform::Rng::default().fill_bytes(&mut id);
        Action {
            id: ActionId::new(id),
            what,
            who: String::new(),
            why: String::new(),
            by: None,
            status: Status::Open,
            cell: None,
            round,
            field: about.field,
            statement: about.statement,
            created: platform::now(),
        }
    }

    /// Writes a new action down.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn add_action(self, action: Action) -> Result<(), Problem> {
        let (collaboration, _) = self.round(action.round)?;
        self.edit_commons(collaboration.id, CommonsEdit::New(vec![action])).await
    }

    /// Makes an action that looked like `before` look like `after`. What others changed meanwhile stays.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn change_action(
        self,
        id: CollaborationId,
        before: Action,
        after: Action,
    ) -> Result<(), Problem> {
        let edit = CommonsEdit::Change { before: Box::new(before), after: Box::new(after) };
        self.edit_commons(id, edit).await
    }

    pub(super) async fn edit_commons(self, id: CollaborationId, edit: CommonsEdit) -> Result<(), Problem> {
        to_the_end(self.store_edit(id, edit)).await
    }

    async fn store_edit(self, id: CollaborationId, edit: CommonsEdit) -> Result<(), Problem> {
        if !self.collaborations.peek().contains_key(&id) {
            return Err(Problem::UnknownRound);
        }
        commons::edit::<Problem>(&self.repository(), id, edit).await?;
        self.refresh().await?;
        self.nudge();
        if let Some(round) = self.rounds.peek().values().find(|round| round.collaboration == id) {
            self.tell_other_tabs(round.id);
        }
        Ok(())
    }
}
