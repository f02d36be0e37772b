//! Somebody's part in a round: their answers, and where these are.

use super::ledger::Ledger;
use super::phone::{Kind, Parcel, Phone};
use crate::questionnaire::{self, short};
use rand_core::CryptoRng;
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::exchange::{FragmentHash, Participation};
use samson_shared::ids::{Group, RoundId};
use samson_shared::response::Draft;
use samson_shared::sync::refusal::Refusal;
use std::collections::BTreeMap;

/// What became of a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Submission {
    /// Nothing yet.
    Waiting,
    /// The server has it.
    Received,
    /// It was taken back.
    Withdrawn,
    /// The server did not take the last one.
    Refused(Refusal),
}

/// Somebody's part in a round.
#[derive(Debug)]
pub(crate) struct Part {
    author: AuthorKey,
    sequence: u64,
    draft: Draft,
    /// Of the newest thing that was sent.
    pub(crate) submission: Submission,
    pending: BTreeMap<u64, Vec<FragmentHash>>,
    /// Of what the server has: to be found in the bag.
    pub(crate) fragments: Vec<FragmentHash>,
}

impl Part {
    fn new(author: AuthorKey, draft: Draft) -> Self {
        let (pending, fragments) = (BTreeMap::new(), Vec::new());
        Self { author, sequence: 0, draft, submission: Submission::Waiting, pending, fragments }
    }

    /// The key made for this round.
    pub(crate) const fn author(&self) -> &AuthorKey {
        &self.author
    }

    /// Notes what became of the one with this number.
    pub(crate) fn settle(&mut self, number: u64, submission: Submission) {
        let fragments = self.pending.remove(&number);
        match submission {
            Submission::Received => self.fragments = fragments.unwrap_or_default(),
            Submission::Withdrawn => self.fragments.clear(),
            _ => {}
        }
        if number == self.sequence {
            self.submission = submission;
        }
    }
}

impl Phone {
    /// Its owner answers a round, or changes what they said.
    pub(crate) fn answers(&mut self, round: RoundId, rng: &mut impl CryptoRng, ledger: &mut Ledger) {
        let draft = questionnaire::draft(rng);
        let part = self.parts.entry(round).or_insert_with(|| {
            let author = AuthorKey::generate(rng);
            ledger.meet(author.id());
            Part::new(author, Draft::default())
        });
        part.draft = draft;
        self.seals(round, rng, ledger);
    }

    /// Seals what its owner said in a round, under the next number.
    pub(crate) fn seals(&mut self, round: RoundId, rng: &mut impl CryptoRng, ledger: &mut Ledger) {
        let keys = self.keys(round);
        let Some(part) = self.parts.get_mut(&round) else { return };
        part.sequence += 1;
        let participation = participation(keys, part, self.group);
        let sealed = participation.seal(short(), part.draft.clone(), part.sequence, rng).unwrap();
        ledger.note(part.author.id(), &sealed.slot);
        part.pending.insert(part.sequence, sealed.fragments);
        part.submission = Submission::Waiting;
        let kind = Kind::Response(round);
        self.outbox.push_back(Parcel { number: part.sequence, kind, signed: sealed.slot });
    }

    /// Its owner takes their response back.
    pub(crate) fn withdraws(&mut self, round: RoundId, ledger: &mut Ledger) {
        let keys = self.keys(round);
        let Some(part) = self.parts.get_mut(&round) else { return };
        part.sequence += 1;
        let signed = participation(keys, part, self.group).withdraw(part.sequence);
        ledger.note(part.author.id(), &signed);
        part.submission = Submission::Waiting;
        self.outbox.push_back(Parcel { number: part.sequence, kind: Kind::Withdrawal(round), signed });
    }
}

fn participation(keys: samson_shared::exchange::RoundKeys, part: &Part, group: Group) -> Participation {
    Participation { keys, author: part.author.clone(), group }
}
