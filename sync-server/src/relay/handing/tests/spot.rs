//! A hub or a server in memory, and what they say to each other.

use super::super::*;
use crate::relay::access::{AccessToken, Member, authorise};
use crate::relay::limits::Limits;
use crate::relay::{batch, changes, commands, creation, hand_out, slots};
use crate::storage::View;
use crate::storage::memory::State;
use crate::testing::{People, TODAY, fragment};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use samson_shared::sync::wire::{Phase, RoundStatus};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// How many people there may be.
pub(super) const CROWD: usize = 30;

/// A place with a storage of its own.
pub(super) struct Spot {
    pub(super) state: State,
    limits: Limits,
    rng: ChaCha20Rng,
}

/// How a meeting ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Nothing was left to say.
    Idle,
    /// The connection broke, or the hub died.
    Broken,
    /// The server wants to be asked later.
    Waits(Refusal),
}

impl Spot {
    pub(super) fn new(seed: u64) -> Self {
        Self { state: State::default(), limits: Limits::default(), rng: ChaCha20Rng::seed_from_u64(seed) }
    }

    /// A hub where this collaboration was made.
    pub(super) fn hub(seed: u64, people: &People) -> Self {
        let mut hub = Self::new(seed);
        hub.makes(people);
        hub.knows(people);
        hub
    }

    pub(super) fn makes(&mut self, people: &People) {
        let checked = creation::check(people.creation()).unwrap();
        self.within(|t, _, _| creation::create(t, &checked, &people.token(), TODAY)).unwrap();
    }

    /// Somebody with this token was here.
    pub(super) fn knows(&mut self, people: &People) {
        self.within(|t, _, _| meet(t, people.collaboration, &people.token_bytes())).unwrap();
    }

    /// One transaction: an error leaves no trace.
    pub(super) fn within<T>(
        &mut self,
        work: impl FnOnce(&mut State, &Limits, &mut ChaCha20Rng) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let mut copy = self.state.clone();
        let value = work(&mut copy, &self.limits, &mut self.rng)?;
        self.state = copy;
        Ok(value)
    }

    fn member(&self, id: CollaborationId, token: &AccessToken) -> Result<Member, Refusal> {
        authorise(self.state.collaboration(id).unwrap(), id, token).map(|(member, _)| member)
    }

    fn insider(&self, people: &People) -> Member {
        Member::of(people.collaboration, &self.state.collaboration(people.collaboration).unwrap().unwrap())
    }

    pub(super) fn puts(&mut self, people: &People, slot: Signed) -> Result<Receipt, Failure> {
        let member = self.insider(people);
        let checked = slots::check(slot, &member, &self.limits)?;
        self.within(|t, limits, rng| slots::store(t, checked, limits, rng))
    }

    pub(super) fn orders(&mut self, people: &People, command: Signed) -> Result<Receipt, Failure> {
        let member = self.insider(people);
        let checked = commands::check(command, &member)?;
        self.within(|t, limits, rng| commands::carry_out(t, &member, checked, limits, rng))
    }

    pub(super) fn statuses(&self, people: &People) -> BTreeMap<RoundId, RoundStatus> {
        let all = changes::after(&self.state, &self.insider(people), 0, usize::MAX).unwrap().rounds;
        all.into_iter().map(|status| (status.round, status)).collect()
    }

    pub(super) fn bag(&self, people: &People, round: RoundId) -> Option<Bag> {
        hand_out(&self.state, &self.insider(people), round).ok()
    }

    /// Charter and commons, and the commands, without their order.
    pub(super) fn shared(&self, people: &People) -> (BTreeSet<Vec<u8>>, BTreeSet<Vec<u8>>) {
        let bodies = |all: Vec<Signed>| all.into_iter().map(|signed| signed.body.to_vec()).collect();
        let slots = self.state.shared_slots(people.collaboration, 0, usize::MAX).unwrap();
        let slots = slots.into_iter().map(|(_, signed)| signed).collect();
        (bodies(slots), bodies(self.state.commands(people.collaboration).unwrap()))
    }

    /// As a server answers what a hub asks.
    pub(super) fn answers(&mut self, id: CollaborationId, errand: &Errand) -> Reply {
        let answer = self.answer(id, errand);
        answer.unwrap_or_else(|failure| match failure {
            Failure::Refused(refusal) => Reply::Refused(refusal),
            other => panic!("{other}"),
        })
    }

    fn answer(&mut self, id: CollaborationId, errand: &Errand) -> Result<Reply, Failure> {
        let token = AccessToken::new(errand.token.to_vec().try_into().unwrap());
        if let Request::Create(signed) = &errand.request {
            let checked = creation::check(signed.clone())?;
            return self.within(|t, _, _| creation::create(t, &checked, &token, TODAY)).map(Reply::Stored);
        }
        let member = self.member(id, &token)?;
        match errand.request.clone() {
            Request::Create(_) => unreachable!("answered"),
            Request::Command(_, signed) => {
                let checked = commands::check(signed, &member)?;
                let done =
                    self.within(|t, limits, rng| commands::carry_out(t, &member, checked, limits, rng));
                done.map(Reply::Stored)
            }
            Request::Slot(_, signed) => {
                let checked = slots::check(signed, &member, &self.limits)?;
                self.within(|t, limits, rng| slots::store(t, checked, limits, rng)).map(Reply::Stored)
            }
            Request::Batch(round, _, sent) => {
                let checked = batch::check(sent, round, &member, &self.limits)?;
                self.within(|t, limits, rng| batch::take(t, checked, limits, rng)).map(Reply::Stored)
            }
            Request::Commands => Ok(Reply::Commands(commands::list(&self.state, &member)?)),
            Request::Changes(after) => Ok(Reply::Changes(changes::after(&self.state, &member, after, 300)?)),
            Request::Bag(round) => Ok(Reply::Bag(hand_out(&self.state, &member, round)?)),
        }
    }

    /// A meeting with the server, which breaks off after so many requests: carried out, and the answer lost.
    pub(super) fn meets(&mut self, server: &mut Self, id: CollaborationId, requests: usize) -> End {
        let mut left = requests;
        for _ in 0..20 {
            let mut asked = 0;
            while let Some(errand) = self.within(|t, _, _| next(t, id)).unwrap() {
                asked += 1;
                match self.step(server, id, errand, &mut left) {
                    None => {}
                    Some(end) => return end,
                }
            }
            match self.takes(server, id, &mut left) {
                Some(end) => return end,
                None if asked == 0 => return End::Idle,
                None => {}
            }
        }
        panic!("they have something to say for ever");
    }

    fn takes(&mut self, server: &mut Self, id: CollaborationId, left: &mut usize) -> Option<End> {
        let commands = errand(&self.state, id, |_| Request::Commands).unwrap()?;
        if let Some(end) = self.step(server, id, commands, left) {
            return Some(end);
        }
        loop {
            let before = self.state.handing(id).unwrap().unwrap().cursor;
            let changes = errand(&self.state, id, |handing| Request::Changes(handing.cursor)).unwrap()?;
            if let Some(end) = self.step(server, id, changes, left) {
                return Some(end);
            }
            if self.state.handing(id).unwrap().unwrap().cursor == before {
                break;
            }
        }
        while let Some(round) = wanted(&self.state, id).unwrap() {
            let bag = errand(&self.state, id, |_| Request::Bag(round)).unwrap()?;
            if let Some(end) = self.step(server, id, bag, left) {
                return Some(end);
            }
        }
        None
    }

    fn step(
        &mut self,
        server: &mut Self,
        id: CollaborationId,
        errand: Errand,
        left: &mut usize,
    ) -> Option<End> {
        let reply = server.answers(id, &errand);
        if *left == 0 {
            return Some(End::Broken);
        }
        *left -= 1;
        match self.within(|t, limits, rng| settle(t, id, errand.request, reply, limits, rng)).unwrap() {
            Verdict::Wait(refusal) => Some(End::Waits(refusal)),
            Verdict::Done | Verdict::PassedOver(_) => None,
        }
    }
}

/// Who is in a bag. Of everybody all fragments, or none.
pub(super) fn people_in(bag: &Bag) -> BTreeSet<usize> {
    static OWNERS: LazyLock<BTreeMap<Vec<u8>, usize>> = LazyLock::new(|| {
        let of = |person| (0..5).map(move |n| (fragment(person, n).fragment.to_vec(), person));
        (0..CROWD).flat_map(of).collect()
    });
    let mut counts = BTreeMap::new();
    for item in &bag.items {
        *counts.entry(OWNERS[item.fragment.as_slice()]).or_insert(0) += 1;
    }
    assert!(counts.values().all(|count| *count == 5), "somebody is in it in part: {counts:?}");
    assert_eq!(counts.len(), bag.responses as usize);
    counts.into_keys().collect()
}

pub(super) fn is_open(status: &RoundStatus) -> bool {
    status.phase == Phase::Open
}
