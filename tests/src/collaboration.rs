//! A collaboration with one round, and the keys of everybody in it.

use crate::person::Person;
use rand_core::CryptoRng;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::document::RoundDocument;
use samson_shared::exchange::{FragmentHash, OpenedRound, Opening, Participation, RoundKeys, SealedResponse};
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::instrument::scorecard;
use samson_shared::protection::Protection;
use samson_shared::scoring::Profile;
use samson_shared::sync::wire::{Action, Bag, Command, Creation, PROTOCOL, Signed};

/// Everything the facilitator's phone knows.
#[derive(Debug, Clone)]
pub struct Collaboration {
    /// Of the one round.
    pub keys: RoundKeys,
    /// The facilitator.
    pub facilitator: AuthorKey,
    /// Of the round.
    pub protection: Protection,
}

impl Collaboration {
    /// A new one.
    pub fn new(protection: Protection, rng: &mut impl CryptoRng) -> Self {
        let (mut id, mut round) = ([0; 16], [0; 16]);
        rng.fill_bytes(&mut id);
        rng.fill_bytes(&mut round);
        let (collaboration, round) = (CollaborationId::new(id), RoundId::new(round));
        let keys = RoundKeys { collaboration, round, secret: Secret::generate(rng) };
        Self { keys, facilitator: AuthorKey::generate(rng), protection }
    }

    /// The facilitator's signed creation.
    pub fn creation(&self) -> Signed {
        let (protocol, collaboration) = (PROTOCOL, self.keys.collaboration);
        self.facilitator.sign(&Creation { protocol, collaboration, facilitator: self.facilitator.id() })
    }

    /// A signed command of the facilitator.
    pub fn command(&self, counter: u64, action: Action) -> Signed {
        let (protocol, collaboration) = (PROTOCOL, self.keys.collaboration);
        let facilitator = self.facilitator.id();
        self.facilitator.sign(&Command { protocol, collaboration, facilitator, counter, action })
    }

    /// The command that opens the round.
    pub fn opening(&self, headcount: u32) -> Signed {
        let (round, protection) = (self.keys.round, self.protection);
        self.command(1, Action::OpenRound { round, headcount, protection })
    }

    /// Somebody's keys for the round.
    pub fn participation(&self, person: &Person, rng: &mut impl CryptoRng) -> Participation {
        Participation { keys: self.keys.clone(), author: AuthorKey::generate(rng), group: person.group }
    }

    /// Somebody's first response.
    pub fn response(&self, person: &Person, rng: &mut impl CryptoRng) -> SealedResponse {
        self.participation(person, rng).seal(scorecard(), person.draft.clone(), 1, rng).unwrap()
    }

    /// Opens a bag on a phone that sent these fragments, `slice` fragments at a time.
    pub fn open(&self, bag: Bag, own: &[FragmentHash], slice: usize) -> OpenedRound {
        self.all_of(bag, own, slice).count()
    }

    /// What a phone makes of a bag when nobody waits any more.
    pub fn merge(&self, bag: Bag, slice: usize) -> RoundDocument {
        self.all_of(bag, &[], slice).merge().unwrap()
    }

    fn all_of(&self, bag: Bag, own: &[FragmentHash], slice: usize) -> Opening<'static> {
        let mut opening = Opening::new(self.keys.clone(), scorecard(), bag, own).unwrap();
        while matches!(opening.advance(slice), (done, total) if done < total) {}
        opening
    }

    /// The profile that a phone shows.
    pub fn profile(&self, opened: &OpenedRound, headcount: u32) -> Profile {
        Profile::of(scorecard(), &opened.answers, opened.responses, headcount, self.protection).unwrap()
    }
}
