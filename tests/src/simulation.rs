//! A whole collaboration in memory: phones, a server and everything that can go wrong between them, from one seed.
//!
//! One step is one event: something is sent, arrives, is lost or comes twice; a phone or the server starts anew or dies
//! in the middle of a write; a clock jumps; somebody answers, takes back, orders or attacks. After every step the
//! [`invariants`] are held against what the server keeps and says. In the end everything heals, and all phones must come
//! to the same (`healing.rs`). The server is the relay over a real storage, the phones decide with `shared`; only HTTP
//! and the app's screens are missing.

mod dice;
mod events;
mod facilitator;
mod faulty;
mod healing;
mod hostile;
pub mod invariants;
mod ledger;
mod network;
mod part;
mod phone;
mod planner;
mod relay;
mod snapshot;

use dice::Dice;
use facilitator::Facilitator;
use hostile::Hostile;
use invariants::{Breach, Deed};
use ledger::Ledger;
use network::Network;
use phone::Phone;
use relay::{Ask, Relay, Reply};
use samson_shared::codec;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::ids::{CollaborationId, Group, RoundId};
use samson_shared::protection::{Protection, Threshold};
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Action, Creation, PROTOCOL};
use sha2::{Digest, Sha256};
use snapshot::Snapshot;
use std::ops::AddAssign;
use std::time::Duration;
use sync_server::relay::access::AccessToken;

/// How a run went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// SHA-256 of everything that happened, in its order.
    pub log: [u8; 32],
    /// How often what happened, to see that a run was worth its time.
    pub seen: Seen,
}

/// What happened how often.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seen {
    /// Bags drawn.
    pub bags: u64,
    /// Of which of reopened rounds, with late responses.
    pub later_bags: u64,
    /// Crashes of the server in the middle of a write.
    pub crashes: u64,
    /// Requests that the server refused.
    pub refused: u64,
    /// Writes that it acknowledged.
    pub stored: u64,
    /// Responses that another phone took along.
    pub carried: u64,
    /// Rotated invitations.
    pub rotations: u64,
    /// Collaborations that were deleted.
    pub deleted: u64,
    /// Words in plans that every phone had in the end.
    pub planned: u64,
}

impl AddAssign for Seen {
    fn add_assign(&mut self, other: Self) {
        self.bags += other.bags;
        self.later_bags += other.later_bags;
        self.crashes += other.crashes;
        self.refused += other.refused;
        self.stored += other.stored;
        self.carried += other.carried;
        self.rotations += other.rotations;
        self.deleted += other.deleted;
        self.planned += other.planned;
    }
}

/// Where the server keeps its records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In memory.
    Memory,
    /// In SQLite, in a temporary folder.
    Disk,
}

/// Runs so many steps of one seed, and heals.
///
/// # Errors
/// The first invariant that is broken, with the step.
pub fn run(seed: u64, steps: usize, place: Place) -> Result<Report, Breach> {
    let mut simulation = Simulation::new(seed, place)?;
    for step in 0..steps {
        let event = simulation.step();
        event.map_err(|Breach(breach)| Breach(format!("seed {seed}, step {step}: {breach}")))?;
    }
    simulation.heal().map_err(|Breach(breach)| Breach(format!("seed {seed}, healed: {breach}")))?;
    Ok(Report { log: simulation.log.finalize().into(), seen: simulation.seen })
}

struct Simulation {
    dice: Dice,
    id: CollaborationId,
    rounds: [RoundId; 2],
    protection: Protection,
    /// What people hand each other.
    invitation: Secret,
    phones: Vec<Phone>,
    hostile: Hostile,
    network: Network,
    relay: Relay,
    ledger: Ledger,
    kept: Snapshot,
    now: Duration,
    tickets: u64,
    log: Sha256,
    seen: Seen,
}

impl Simulation {
    /// Two to eight phones, the first of which has made the collaboration and opens its round; the second one's owner
    /// is made a facilitator later on, or tries without.
    fn new(seed: u64, place: Place) -> Result<Self, Breach> {
        let mut dice = Dice::new(seed);
        let (mut id, mut rounds) = ([0; 16], [[0; 16]; 2]);
        rand_core::Rng::fill_bytes(dice.rng(), &mut id);
        rounds.iter_mut().for_each(|round| rand_core::Rng::fill_bytes(dice.rng(), round));
        let id = CollaborationId::new(id);
        let invitation = Secret::generate(dice.rng());
        let phones = (0..2 + dice.below(7)).map(|_| new_phone(id, &invitation, &mut dice)).collect();
        let mut simulation = Self {
            protection: protection(&mut dice),
            hostile: Hostile::new(AuthorKey::generate(dice.rng()), id),
            relay: Relay::new(place == Place::Disk, dice.fork()),
            id,
            rounds: rounds.map(RoundId::new),
            invitation,
            phones,
            dice,
            network: Network::default(),
            ledger: Ledger::default(),
            kept: Snapshot::default(),
            now: Duration::ZERO,
            tickets: 0,
            log: Sha256::new(),
            seen: Seen::default(),
        };
        simulation.found();
        Ok(simulation)
    }

    fn found(&mut self) {
        for phone in &mut self.phones[..2] {
            let key = AuthorKey::generate(self.dice.rng());
            self.ledger.meet(key.id());
            phone.facilitator = Some(Facilitator::new(key));
        }
        self.phones.iter().for_each(|phone| self.ledger.meet(phone.author.id()));
        self.ledger.meet(self.hostile.key.id());
        let founder = self.phones[0].facilitator.as_ref().map(|founder| founder.key.clone()).unwrap();
        self.ledger.facilitators.insert(founder.id());
        let creation = Creation { protocol: PROTOCOL, collaboration: self.id, facilitator: founder.id() };
        let made = self.relay.create(token(&self.invitation, self.id), founder.sign(&creation));
        assert!(matches!(made, Some(Reply::Stored(_))), "{made:?}");
        self.kept = Snapshot::take(&self.relay, self.id, &self.ledger.people);
        let headcount = self.headcount().max(self.protection.profile_minimum());
        let (round, protection) = (self.rounds[0], self.protection);
        self.phones[0].orders(Action::OpenRound { round, headcount, protection }, &mut self.ledger);
    }

    /// Any that is possible, and now and then one that is not.
    fn headcount(&mut self) -> u32 {
        let least = if self.dice.one_in(8) { 1 } else { self.protection.profile_minimum() };
        least + self.dice.below(self.phones.len()) as u32
    }

    /// Lets the server answer, and holds the invariants against what it did.
    fn serve(&mut self, token: [u8; 32], ask: &Ask) -> Result<Option<Reply>, Breach> {
        let reply = self.relay.answer(token, self.id, ask.clone());
        let knew = self.kept.collaboration.is_some_and(|kept| kept.access == AccessToken::new(token).hash());
        let refused = matches!(reply, None | Some(Reply::Refused(Refusal::Unauthorised)));
        if !knew && !refused {
            return Err(Breach(format!("only the invitation opens the door: {reply:?}")));
        }
        let before = self.kept.clone();
        self.has_done(Some(ask), reply.as_ref())?;
        if reply.is_none() && self.relay.died_before_commit() && !self.kept.is_but_for_use(&before) {
            return Err(Breach("an unacknowledged write is there in part".to_owned()));
        }
        match &reply {
            Some(Reply::Stored(_)) => self.seen.stored += 1,
            Some(Reply::Refused(_)) => self.seen.refused += 1,
            Some(_) => {}
            None => self.seen.crashes += 1,
        }
        Ok(reply)
    }

    /// Holds the invariants against what the server did, asked or by itself.
    fn has_done(&mut self, ask: Option<&Ask>, reply: Option<&Reply>) -> Result<(), Breach> {
        let after = Snapshot::take(&self.relay, self.id, &self.ledger.people);
        let deed = Deed { before: &self.kept, after: &after, ask, reply, today: self.relay.today };
        deed.check(&mut self.ledger)?;
        self.count(&after);
        self.log.update(codec::encode(&reply));
        self.kept = after;
        Ok(())
    }

    fn count(&mut self, after: &Snapshot) {
        for (round, bag) in &after.bags {
            if self.kept.bags.get(round) != Some(bag) {
                self.seen.bags += 1;
                self.seen.later_bags += u64::from(after.rounds[round].reveals > 1);
            }
        }
        let access = |snapshot: &Snapshot| snapshot.collaboration.map(|found| found.access);
        match (access(&self.kept), access(after)) {
            (Some(_), None) => self.seen.deleted += 1,
            (Some(before), Some(now)) => self.seen.rotations += u64::from(before != now),
            (None, _) => {}
        }
    }
}

/// The bearer token of whoever has this invitation, as it arrives at the server.
fn token(secret: &Secret, id: CollaborationId) -> [u8; 32] {
    let hex = secret.access_token(id).to_hex();
    let digits = |place: usize| u8::from_str_radix(&hex[2 * place..2 * place + 2], 16).unwrap();
    std::array::from_fn(digits)
}

fn new_phone(id: CollaborationId, invitation: &Secret, dice: &mut Dice) -> Phone {
    // Two groups at most, so that some are large enough to show.
    let group = [Group::Municipality, Group::Citizen][dice.below(4) / 3];
    Phone::new(id, invitation.clone(), group, AuthorKey::generate(dice.rng()))
}

fn protection(dice: &mut Dice) -> Protection {
    match dice.below(6) {
        0 => Protection::OpenConversation,
        1 => Protection::default(),
        _ => Protection::Protected { threshold: Threshold::try_from(3).unwrap() },
    }
}
