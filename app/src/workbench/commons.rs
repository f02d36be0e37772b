//! Everybody's jobs after the reveal: writing and reading the commons.

use super::{EditCommons, JobError, MergeCommons};
use rand_core::CryptoRng;
use samson_shared::codec;
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::document::{
    Action, Commons, CommonsDocument, CommonsError, DocumentError, Lead, NotePlace, ReflectionEdit, Spot,
};
use samson_shared::exchange::{open_commons, seal_commons};
use samson_shared::ids::{AuthorId, RoundId};
use samson_shared::plan::{Mark, PlanEdit};
use samson_shared::sync::wire::{DocumentId, Signed, Slot};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

/// One thing that somebody changes. What others changed meanwhile stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum CommonsEdit {
    /// Writes new actions down.
    New(Vec<Action>),
    /// Changes an action.
    Change {
        /// As they had it before them.
        before: Box<Action>,
        /// As it shall be.
        after: Box<Action>,
    },
    /// Writes in a note.
    Note {
        /// Which one.
        place: NotePlace,
        /// As they had it before them.
        before: String,
        /// As it shall be.
        text: String,
    },
    /// Changes what the group says about itself.
    Reflect(ReflectionEdit),
    /// Changes something in the impact plan, and notes in its history in which role.
    Plan(Box<PlanEdit>, Mark),
    /// Changes nothing: the snapshot is sealed anew.
    AsItIs,
    /// Leads the walk through a round's profile.
    Lead {
        /// Which round.
        round: RoundId,
        /// To where.
        spot: Spot,
        /// How far the walk is, counted from 0.
        step: u32,
    },
}

/// Commons that were edited: to store, and to send.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct EditedCommons {
    /// How others know who writes here.
    pub author: AuthorId,
    /// Store this.
    pub document: ByteBuf,
    /// The [`Commons`] it says, as they are stored.
    pub commons: ByteBuf,
    /// Send this.
    pub slot: Signed,
}

/// Commons with what others wrote.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct MergedCommons {
    /// Store this.
    pub document: ByteBuf,
    /// The [`Commons`] it says, as they are stored.
    pub commons: ByteBuf,
}

impl From<CommonsError> for JobError {
    fn from(error: CommonsError) -> Self {
        match error {
            CommonsError::TooLong { .. } => Self::TooLarge,
            CommonsError::NoSuchAction(_) | CommonsError::NoSuchQuestion(_) | CommonsError::Plan(_) => {
                Self::Damaged
            }
            CommonsError::Document(error) => error.into(),
        }
    }
}

impl EditCommons {
    pub(super) fn run(
        self,
        rng: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<EditedCommons, JobError> {
        let key = self.author.key();
        let mut document = stored(self.document.as_ref())?;
        let is_news = self.edit != CommonsEdit::AsItIs;
        self.edit.apply(&mut document, &key, rng)?;
        let saved = document.save();
        if is_news && !CommonsDocument::has_room(&saved) {
            return Err(JobError::Full);
        }
        let slot = seal_commons(self.collaboration, &self.secret, &key, self.sequence, &mut document, rng);
        let commons = said(&document)?;
        Ok(EditedCommons { author: key.id(), document: ByteBuf::from(saved), commons, slot })
    }
}

impl CommonsEdit {
    fn apply(
        self,
        document: &mut CommonsDocument,
        author: &AuthorKey,
        rng: &mut impl CryptoRng,
    ) -> Result<(), CommonsError> {
        match self {
            Self::New(actions) => actions.iter().try_for_each(|action| document.put_action(action, rng)),
            Self::Change { before, after } => document.edit_action(&before, &after, rng),
            Self::Note { place, before, text } => document.edit_note(&place, &before, &text, rng),
            Self::Reflect(edit) => document.reflect(&edit, rng),
            Self::Plan(edit, mark) => document.edit_plan(&edit, &mark, rng),
            Self::AsItIs => Ok(()),
            Self::Lead { round, spot, step } => {
                document.lead(round, &Lead { spot, by: author.id(), step }, rng)
            }
        }
    }
}

impl MergeCommons {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<Option<MergedCommons>, JobError> {
        let mut document = stored(self.document.as_ref())?;
        let before = document.heads();
        for slot in self.slots.iter().filter(|slot| is_of_commons(slot)) {
            // Everybody writes here. What one of them damaged, or wrote with a newer app, keeps nobody from the rest.
            let _ =
                open_commons(self.collaboration, &self.secrets, slot).and_then(|other| document.merge(other));
        }
        if document.heads() == before {
            return Ok(None);
        }
        let commons = said(&document)?;
        Ok(Some(MergedCommons { document: ByteBuf::from(document.save()), commons }))
    }
}

/// What a slot says it is; whether that is true is found when it is opened.
fn is_of_commons(slot: &Signed) -> bool {
    codec::decode::<Slot>(&slot.body).is_ok_and(|slot| slot.document == DocumentId::Commons)
}

/// What a document says. Packed here, since the part of the app that people download first has no use for it but to store it.
fn said(document: &CommonsDocument) -> Result<ByteBuf, DocumentError> {
    Ok(ByteBuf::from(codec::encode::<Commons>(&document.read()?)))
}

fn stored(document: Option<&ByteBuf>) -> Result<CommonsDocument, DocumentError> {
    document.map_or_else(CommonsDocument::new, |bytes| CommonsDocument::load(bytes))
}

#[cfg(test)]
mod tests;
