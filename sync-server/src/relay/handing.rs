//! A hub hands on what it has, and takes in what its server has. Source: `shared/docs/sync-protocol.md`, "A hub and its
//! server".
//!
//! Everything that decides what comes next is in the storage: [`next`] answers the next request, [`settle`] stores what came of
//! it. Between the two there may be a crash, a lost answer or a month: the request is made again, and changes nothing when
//! it was carried out before.
//!
//! **Difference invariant**: a response that was not revealed belongs to one gate. With the first response that is handed on,
//! the gate of its round is the server's, and stays there.

mod due;
mod mirror;
mod push;
mod settle;
mod take;

pub use push::next;
pub use settle::{Verdict, settle};
pub use take::{take_in, wanted};

use crate::error::Failure;
use crate::storage::{Handing, Transaction, View};
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Bag, Batch, Changes, Commands, DocumentId, Receipt, Signed};
use serde_bytes::ByteBuf;

/// What a hub asks its server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// To make the collaboration.
    Create(Signed),
    /// To carry out the command at this place of the hub's list.
    Command(u32, Signed),
    /// To take in a batch: the hub's own number of it.
    Batch(RoundId, u32, Batch),
    /// To store a slot.
    Slot(Handed, Signed),
    /// The commands that were carried out there.
    Commands,
    /// What is new after a cursor.
    Changes(u64),
    /// The bag of a round that is revealed there.
    Bag(RoundId),
}

/// Which slot is handed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handed {
    /// The document.
    pub document: DocumentId,
    /// The author.
    pub author: AuthorId,
    /// The sequence number: the author may write a newer one meanwhile.
    pub sequence: u64,
}

/// What the server says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// It has it.
    Stored(Receipt),
    /// The commands.
    Commands(Commands),
    /// What is new.
    Changes(Changes),
    /// The bag.
    Bag(Bag),
    /// No.
    Refused(Refusal),
}

/// A request and the token that goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Errand {
    /// 32 bytes.
    pub token: ByteBuf,
    /// What to ask.
    pub request: Request,
}

/// Notes a token that opened a collaboration at this hub. Answers false when it was known.
///
/// # Errors
/// When the storage does not work.
pub fn meet(transaction: &mut dyn Transaction, id: CollaborationId, token: &[u8]) -> Result<bool, Failure> {
    let mut handing = transaction.handing(id)?.unwrap_or_default();
    if handing.tokens.iter().any(|known| known.as_slice() == token) {
        return Ok(false);
    }
    handing.tokens.push(ByteBuf::from(token));
    transaction.put_handing(id, &handing)?;
    Ok(true)
}

/// Asking something of a server that has the collaboration.
///
/// # Errors
/// When the storage does not work.
pub fn errand(
    view: &dyn View,
    id: CollaborationId,
    request: impl FnOnce(&Handing) -> Request,
) -> Result<Option<Errand>, Failure> {
    let handing = view.handing(id)?.filter(|handing| handing.made);
    let token = handing.as_ref().and_then(|handing| handing.tokens.first().cloned());
    Ok(handing.zip(token).map(|(handing, token)| Errand { token, request: request(&handing) }))
}

#[cfg(test)]
mod tests;
