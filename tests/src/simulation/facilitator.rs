//! What a facilitator's phone does besides.

use super::ledger::Ledger;
use super::part::Submission;
use super::phone::{Kind, Parcel, Phone};
use rand_core::CryptoRng;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::document::{Charter, CharterDocument};
use samson_shared::exchange::seal_charter;
use samson_shared::ids::Group;
use samson_shared::sync::wire::{Action, Command, PROTOCOL};

/// What only facilitators have.
#[derive(Debug)]
pub(crate) struct Facilitator {
    /// The key that orders and writes the charter.
    pub(crate) key: AuthorKey,
    counter: u64,
    sequence: u64,
    charter: CharterDocument,
}

impl Facilitator {
    /// Somebody who has ordered nothing yet.
    pub(crate) fn new(key: AuthorKey) -> Self {
        Self { key, counter: 0, sequence: 0, charter: CharterDocument::new().unwrap() }
    }
}

impl Phone {
    /// Its owner orders something.
    pub(crate) fn orders(&mut self, action: Action, ledger: &mut Ledger) {
        let Some(Facilitator { key, counter, .. }) = &mut self.facilitator else { return };
        *counter += 1;
        let rotates = matches!(action, Action::RotateInvitation { .. });
        if let Action::AddFacilitator { facilitator } = action {
            ledger.facilitators.insert(facilitator);
        }
        let (protocol, collaboration, facilitator) = (PROTOCOL, self.id, key.id());
        let signed = key.sign(&Command { protocol, collaboration, facilitator, counter: *counter, action });
        ledger.note(key.id(), &signed);
        self.outbox.push_back(Parcel { number: *counter, kind: Kind::Command { rotates }, signed });
    }

    /// Its owner changes the invitation, unless they are doing so already.
    pub(crate) fn rotates(&mut self, rng: &mut impl CryptoRng, ledger: &mut Ledger) {
        if self.rotating.is_some() {
            return;
        }
        let secret = Secret::generate(rng);
        let access = secret.access_token(self.id).hash();
        self.rotating = Some(secret);
        self.orders(Action::RotateInvitation { access }, ledger);
    }

    /// The rotation is settled: its own secret is the one that works from now on, or it never will be.
    pub(super) fn has_rotated(&mut self, submission: &Submission) {
        let secret = self.rotating.take().filter(|_| *submission == Submission::Received);
        self.secret = secret.unwrap_or_else(|| self.secret.clone());
        self.tries_new = false;
    }

    /// Its owner writes the charter.
    pub(crate) fn writes_charter(&mut self, name: String, rng: &mut impl CryptoRng, ledger: &mut Ledger) {
        let Some(own) = &mut self.facilitator else { return };
        own.sequence += 1;
        let written = Charter { name, groups: Group::ALL.to_vec(), ..Charter::default() };
        own.charter.write(&written, rng).unwrap();
        let Facilitator { key, sequence, charter, .. } = own;
        let signed = seal_charter(self.id, &self.secret, key, *sequence, charter, rng);
        ledger.note(key.id(), &signed);
        self.outbox.push_back(Parcel { number: *sequence, kind: Kind::Snapshot, signed });
    }
}
