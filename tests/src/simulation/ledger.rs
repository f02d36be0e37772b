//! What everybody really did, and what the server has promised them: the simulation's own book, kept apart from the
//! server's.

use super::relay::{Ask, Reply};
use crate::secrets::Secrets;
use samson_shared::codec;
use samson_shared::ids::{AuthorId, RoundId};
use samson_shared::sync::wire::{BagItem, Command, DocumentId, Signed, Slot, SlotContent};
use std::collections::{BTreeMap, BTreeSet};

/// The book.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    /// Every body that the owner of a key has really signed.
    pub(crate) signed: BTreeMap<AuthorId, BTreeSet<Vec<u8>>>,
    /// Everybody who has a key.
    pub(crate) people: BTreeSet<AuthorId>,
    /// Those whom the first facilitator has made, or may make, a facilitator.
    pub(crate) facilitators: BTreeSet<AuthorId>,
    /// The newest slot that the server has acknowledged: its sequence number and body.
    pub(crate) slots: BTreeMap<(DocumentId, AuthorId), (u64, Vec<u8>)>,
    /// The commands that the server has acknowledged.
    pub(crate) commands: Vec<Vec<u8>>,
    /// Every bag that was drawn last.
    pub(crate) bags: BTreeMap<RoundId, (u32, Vec<BagItem>)>,
    /// What must not leave the server.
    pub(crate) secrets: Secrets,
}

impl Ledger {
    /// Somebody has a key.
    pub(crate) fn meet(&mut self, author: AuthorId) {
        self.people.insert(author);
    }

    /// Somebody has signed something with a key of their own.
    pub(crate) fn note(&mut self, author: AuthorId, signed: &Signed) {
        self.meet(author);
        self.signed.entry(author).or_default().insert(signed.body.to_vec());
        if let Ok(Slot { content: SlotContent::Response { label, fragments }, .. }) =
            codec::decode(&signed.body)
        {
            self.secrets.keep(author.as_bytes());
            self.secrets.keep(&signed.signature);
            self.secrets.keep(&label.0);
            for sealed in &fragments {
                self.secrets.keep(&sealed.fragment);
                self.secrets.keep(&sealed.tag);
            }
        }
    }

    /// Has the owner of this key signed this?
    pub(crate) fn is_genuine(&self, author: AuthorId, body: &[u8]) -> bool {
        self.signed.get(&author).is_some_and(|bodies| bodies.contains(body))
    }

    /// The bodies of all responses that were ever signed.
    pub(crate) fn responses(&self) -> impl Iterator<Item = &[u8]> {
        let is_response = |body: &&Vec<u8>| {
            let slot = codec::decode(body);
            matches!(slot, Ok(Slot { content: SlotContent::Response { .. }, .. }))
        };
        self.signed.values().flatten().filter(is_response).map(Vec::as_slice)
    }

    /// The server has promised to keep something.
    pub(crate) fn promise(&mut self, ask: &Ask, reply: &Reply) {
        let Reply::Stored(receipt) = reply else { return };
        match ask {
            Ask::Put(signed) | Ask::Carried(signed) => {
                let slot: Slot = codec::decode(&signed.body).unwrap();
                let newest = self.slots.entry((slot.document, slot.author)).or_default();
                if receipt.stored > newest.0 {
                    *newest = (receipt.stored, signed.body.to_vec());
                }
            }
            Ask::Command(signed) => self.commands.push(signed.body.to_vec()),
            Ask::Changes(_) | Ask::Commands | Ask::Bag(_) => {}
        }
    }

    /// Everything was deleted for good: nothing is promised any longer.
    pub(crate) fn close(&mut self) {
        self.slots.clear();
        self.commands.clear();
        self.bags.clear();
    }
}

/// The action that a request orders, if it is a command.
pub(crate) fn ordered(ask: Option<&Ask>) -> Option<Command> {
    match ask {
        Some(Ask::Command(signed)) => codec::decode(&signed.body).ok(),
        _ => None,
    }
}
