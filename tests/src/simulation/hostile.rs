//! Somebody who has the invitation, sees every request that is under way, and wishes nobody well.

use super::dice::Dice;
use super::ledger::Ledger;
use super::relay::Ask;
use samson_shared::codec;
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::wire::{Action, Command, DocumentId, PROTOCOL, Signed, Slot, SlotContent};
use serde_bytes::ByteBuf;

/// How many requests they remember.
const MEMORY: usize = 60;

/// The one.
#[derive(Debug)]
pub(crate) struct Hostile {
    /// Registered nowhere.
    pub(crate) key: AuthorKey,
    id: CollaborationId,
    seen: Vec<([u8; 32], Ask)>,
}

impl Hostile {
    /// Somebody with a key of their own.
    pub(crate) const fn new(key: AuthorKey, id: CollaborationId) -> Self {
        Self { key, id, seen: Vec::new() }
    }

    /// They look at what is under way.
    pub(crate) fn sees(&mut self, token: &[u8; 32], ask: &Ask) {
        if self.seen.len() >= MEMORY {
            self.seen.remove(0);
        }
        self.seen.push((*token, ask.clone()));
    }

    /// What they try next.
    pub(crate) fn tries(&mut self, dice: &mut Dice, ledger: &mut Ledger) -> Option<([u8; 32], Ask)> {
        let (token, ask) = dice.pick(&self.seen)?.clone();
        let tried = match (dice.below(7), &ask) {
            (0, _) => ask,
            (1, Ask::Put(signed)) => Ask::Put(damaged(signed, dice)),
            (1, Ask::Command(signed)) => Ask::Command(damaged(signed, dice)),
            (2, Ask::Put(signed)) => Ask::Put(self.forge_slot(signed, dice)?),
            (2, Ask::Command(signed)) => Ask::Command(self.forge_command(signed, dice)?),
            // A slot for a command, and the other way round.
            (3, Ask::Put(signed)) => Ask::Command(signed.clone()),
            (3, Ask::Command(signed)) => Ask::Put(signed.clone()),
            (4, _) => Ask::Put(self.own_slot(dice, ledger)),
            (5, _) => Ask::Command(self.own_command(ledger)),
            (_, Ask::Put(signed)) => match codec::decode::<Slot>(&signed.body).ok()?.document {
                DocumentId::Round(round) => Ask::Bag(round),
                DocumentId::Charter | DocumentId::Commons => Ask::Commands,
            },
            _ => Ask::Changes(dice.below(100) as u64),
        };
        let token = if dice.one_in(4) { [dice.below(256) as u8; 32] } else { token };
        Some((token, tried))
    }

    /// In somebody else's name, with another content or number, under their old signature or one's own.
    fn forge_slot(&self, seen: &Signed, dice: &mut Dice) -> Option<Signed> {
        let mut slot: Slot = codec::decode(&seen.body).ok()?;
        slot.sequence = slot.sequence.saturating_add(dice.below(3) as u64);
        match dice.below(3) {
            0 => slot.content = SlotContent::Withdrawn,
            1 => slot.sequence = i64::MAX as u64 + dice.below(2) as u64,
            _ => slot.author = self.key.id(),
        }
        let own = self.key.sign(&slot);
        // Their own response, of the fragments of somebody else, is their own; they do not get that far here.
        let signature =
            if slot.author == self.key.id() || dice.one_in(2) { &seen.signature } else { &own.signature };
        Some(Signed { signature: signature.clone(), ..own })
    }

    fn forge_command(&self, seen: &Signed, dice: &mut Dice) -> Option<Signed> {
        let mut command: Command = codec::decode(&seen.body).ok()?;
        command.counter = command.counter.saturating_add(dice.below(3) as u64);
        if dice.one_in(2) {
            command.action = Action::Delete;
        }
        let own = self.key.sign(&command);
        let signature = if dice.one_in(2) { &seen.signature } else { &own.signature };
        Some(Signed { signature: signature.clone(), ..own })
    }

    /// What everybody may write, with impossible numbers, or in a document that is not theirs.
    fn own_slot(&self, dice: &mut Dice, ledger: &mut Ledger) -> Signed {
        let document = if dice.one_in(3) { DocumentId::Charter } else { DocumentId::Commons };
        let sequence = dice.pick([0, 1, 7, i64::MAX as u64, u64::MAX]).unwrap_or(1);
        let content = SlotContent::Snapshot(ByteBuf::from(vec![7; dice.below(300)]));
        let (protocol, collaboration, author) = (PROTOCOL, self.id, self.key.id());
        let signed = self.key.sign(&Slot { protocol, collaboration, document, author, sequence, content });
        ledger.note(author, &signed);
        signed
    }

    fn own_command(&self, ledger: &mut Ledger) -> Signed {
        let (protocol, collaboration, facilitator) = (PROTOCOL, self.id, self.key.id());
        let action = Action::AddFacilitator { facilitator };
        let signed = self.key.sign(&Command { protocol, collaboration, facilitator, counter: 1, action });
        ledger.note(facilitator, &signed);
        signed
    }
}

/// With one bit turned, in the body or in the signature.
fn damaged(signed: &Signed, dice: &mut Dice) -> Signed {
    let mut damaged = signed.clone();
    let bytes = if dice.one_in(2) { &mut damaged.body } else { &mut damaged.signature };
    if !bytes.is_empty() {
        let place = dice.below(bytes.len());
        bytes[place] ^= 1 << dice.below(8);
    }
    damaged
}
