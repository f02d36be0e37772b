//! Who and what the tests are about: people with keys, what they send, and a room where they meet.

use crate::error::Failure;
use crate::relay::access::{AccessToken, Member, authorise};
use crate::relay::limits::Limits;
use crate::relay::{commands, creation, slots};
use crate::storage::memory::State;
use crate::storage::{Day, View};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::protection::Protection;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{
    Action, Command, Creation, DocumentId, GroupLabel, PROTOCOL, Receipt, SealedFragment, Signed, Slot,
    SlotContent,
};
use serde_bytes::ByteBuf;
use std::ops::Range;

/// The people of one collaboration.
pub(crate) struct People {
    pub(crate) collaboration: CollaborationId,
    pub(crate) facilitator: AuthorKey,
    seed: u8,
    token: [u8; 32],
}

impl People {
    pub(crate) fn new(seed: u8) -> Self {
        let facilitator = key(u64::from(seed));
        Self { collaboration: CollaborationId::new([seed; 16]), facilitator, seed, token: [seed ^ 0xa5; 32] }
    }

    /// The `Authorization` header of every token holder.
    pub(crate) fn bearer(&self) -> String {
        format!("Bearer {}", data_encoding::HEXLOWER.encode(&self.token_bytes()))
    }

    pub(crate) fn token(&self) -> AccessToken {
        AccessToken::new(self.token_bytes())
    }

    pub(crate) fn token_bytes(&self) -> [u8; 32] {
        self.token
    }

    /// The same people, holding the invitation of others.
    pub(crate) fn with_token_of(self, others: &Self) -> Self {
        Self { token: others.token, ..self }
    }

    pub(crate) fn participant(&self, person: usize) -> AuthorKey {
        key(u64::from(self.seed) << 32 | (person as u64 + 1))
    }

    pub(crate) fn creation(&self) -> Signed {
        self.creation_of(self.collaboration)
    }

    pub(crate) fn creation_of(&self, collaboration: CollaborationId) -> Signed {
        let facilitator = self.facilitator.id();
        self.facilitator.sign(&Creation { protocol: PROTOCOL, collaboration, facilitator })
    }

    pub(crate) fn command(&self, counter: u64, action: Action) -> Signed {
        self.command_by(&self.facilitator, counter, action)
    }

    pub(crate) fn command_by(&self, key: &AuthorKey, counter: u64, action: Action) -> Signed {
        let (collaboration, facilitator) = (self.collaboration, key.id());
        key.sign(&Command { protocol: PROTOCOL, collaboration, facilitator, counter, action })
    }

    pub(crate) fn slot(
        &self,
        key: &AuthorKey,
        document: DocumentId,
        sequence: u64,
        content: SlotContent,
    ) -> Signed {
        let (collaboration, author) = (self.collaboration, key.id());
        key.sign(&Slot { protocol: PROTOCOL, collaboration, document, author, sequence, content })
    }

    pub(crate) fn snapshot(
        &self,
        person: usize,
        document: DocumentId,
        sequence: u64,
        sealed: &[u8],
    ) -> Signed {
        let content = SlotContent::Snapshot(ByteBuf::from(sealed));
        self.slot(&self.participant(person), document, sequence, content)
    }

    /// Five fragments (see [`fragment`]) of somebody in this group.
    pub(crate) fn response(&self, person: usize, group: u8, round: RoundId, sequence: u64) -> Signed {
        let fragments = (0..5).map(|n| fragment(person, n)).collect();
        let content = SlotContent::Response { label: GroupLabel([group; 16]), fragments };
        self.slot(&self.participant(person), DocumentId::Round(round), sequence, content)
    }

    pub(crate) fn withdrawal(&self, person: usize, round: RoundId, sequence: u64) -> Signed {
        let document = DocumentId::Round(round);
        self.slot(&self.participant(person), document, sequence, SlotContent::Withdrawn)
    }
}

fn key(seed: u64) -> AuthorKey {
    AuthorKey::generate(&mut ChaCha20Rng::seed_from_u64(seed))
}

/// What looks like the sealed `n`th fragment of somebody: 150 random bytes, and 40 of its tag.
pub(crate) fn fragment(person: usize, n: u64) -> SealedFragment {
    let mut rng = ChaCha20Rng::seed_from_u64(person as u64 * 1000 + n);
    let mut random = |length| {
        let mut bytes = vec![0; length];
        rand_core::Rng::fill_bytes(&mut rng, &mut bytes);
        ByteBuf::from(bytes)
    };
    SealedFragment { fragment: random(150), tag: random(40) }
}

/// The day on which everything in a [`Room`] happens.
pub(crate) const TODAY: Day = Day(20_000);

/// A collaboration in memory, where the relay's functions can be called one after the other.
pub(crate) struct Room {
    pub(crate) people: People,
    pub(crate) state: State,
    pub(crate) limits: Limits,
    counter: u64,
    rng: ChaCha20Rng,
}

impl Room {
    pub(crate) fn new() -> Self {
        let (people, mut state) = (People::new(1), State::default());
        let checked = creation::check(people.creation()).unwrap();
        creation::create(&mut state, &checked, &people.token(), TODAY).unwrap();
        let rng = ChaCha20Rng::seed_from_u64(7);
        Self { people, state, limits: Limits::default(), counter: 0, rng }
    }

    pub(crate) fn id(&self) -> CollaborationId {
        self.people.collaboration
    }

    pub(crate) fn member(&self) -> Member {
        let found = self.state.collaboration(self.id()).unwrap();
        authorise(found, self.id(), &self.people.token()).unwrap().0
    }

    /// Sends a slot.
    pub(crate) fn puts(&mut self, signed: Signed) -> Result<Receipt, Failure> {
        let checked = slots::check(signed, &self.member(), &self.limits)?;
        slots::store(&mut self.state, checked, &self.limits, &mut self.rng)
    }

    /// Sends a command.
    pub(crate) fn sends(&mut self, signed: Signed) -> Result<Receipt, Failure> {
        let member = self.member();
        let checked = commands::check(signed, &member)?;
        commands::carry_out(&mut self.state, &member, checked, &self.limits, &mut self.rng)
    }

    /// The facilitator's next command.
    pub(crate) fn orders(&mut self, action: Action) -> Result<Receipt, Failure> {
        self.counter += 1;
        self.sends(self.people.command(self.counter, action))
    }

    pub(crate) fn opens(&mut self, headcount: u32, protection: Protection) -> RoundId {
        self.opens_as(0x77, headcount, protection)
    }

    pub(crate) fn opens_as(&mut self, name: u8, headcount: u32, protection: Protection) -> RoundId {
        let round = RoundId::new([name; 16]);
        self.orders(Action::OpenRound { round, headcount, protection }).unwrap();
        round
    }

    pub(crate) fn answers(&mut self, person: usize, group: u8, round: RoundId) -> Result<Receipt, Failure> {
        self.puts(self.people.response(person, group, round, 1))
    }

    /// The first responses of all of these people, which must be taken.
    pub(crate) fn all_answer(&mut self, people: Range<usize>, group: u8, round: RoundId) {
        for person in people {
            self.answers(person, group, round).unwrap();
        }
    }
}

/// The refusal in an answer that must be one.
pub(crate) fn refused<T: std::fmt::Debug>(answer: Result<T, Failure>) -> Refusal {
    match answer {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

pub(crate) fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}
