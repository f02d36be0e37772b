//! A phone: what it stores, as the app does, and what it makes of what the server says, by the rules in `shared`.

use super::facilitator::Facilitator;
use super::ledger::Ledger;
use super::part::{Part, Submission};
use super::planner::Planner;
use super::relay::{Ask, Reply};
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorKey;
use samson_shared::exchange::RoundKeys;
use samson_shared::ids::{AuthorId, CollaborationId, Group, RoundId};
use samson_shared::sync::delivery::{BackOff, Next, Outcome};
use samson_shared::sync::wire::{Bag, Changes, DocumentId, Phase, RoundStatus, Signed, Slot};
use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

/// What stands in the outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A response.
    Response(RoundId),
    /// A response taken back.
    Withdrawal(RoundId),
    /// A snapshot of the charter or the commons.
    Snapshot,
    /// A command; one that changes the invitation says so.
    Command {
        /// Whether the access token is another one afterwards.
        rotates: bool,
    },
}

/// Something that waits to be sent.
#[derive(Debug, Clone)]
pub(crate) struct Parcel {
    /// Its sequence number or counter.
    pub(crate) number: u64,
    /// What it is.
    pub(crate) kind: Kind,
    /// What is sent.
    pub(crate) signed: Signed,
}

/// A phone.
#[derive(Debug)]
pub(crate) struct Phone {
    /// Of the collaboration.
    pub(crate) id: CollaborationId,
    /// From the invitation it has.
    pub(crate) secret: Secret,
    /// The one its own rotation is about to bring, or has brought already without its hearing of it.
    pub(crate) rotating: Option<Secret>,
    /// Whether it tries that one next.
    pub(super) tries_new: bool,
    /// The side of its owner.
    pub(crate) group: Group,
    /// For the commons.
    pub(crate) author: AuthorKey,
    sequence: u64,
    /// What it has of the plan.
    pub(super) planner: Planner,
    /// Its rounds.
    pub(crate) parts: BTreeMap<RoundId, Part>,
    /// If its owner is one.
    pub(crate) facilitator: Option<Facilitator>,
    /// Oldest first.
    pub(crate) outbox: VecDeque<Parcel>,
    /// How far it has heard.
    pub(crate) cursor: u64,
    /// What it knows of the rounds.
    pub(crate) rounds: BTreeMap<RoundId, RoundStatus>,
    /// The newest charter and commons slots.
    pub(crate) shared: BTreeMap<(DocumentId, AuthorId), (u64, Signed)>,
    /// The bags it has, and after how many reveals it fetched each.
    pub(crate) bags: BTreeMap<RoundId, (u32, Bag)>,
    /// Forgotten when the phone starts anew, as is what it waits for.
    back_off: BackOff,
    /// When it tries again.
    pub(crate) due: Duration,
    /// Whether it has asked for what is new since it last did anything else.
    is_up_to_date: bool,
    /// Whether the oldest thing in its outbox has to wait: meanwhile it looks for news.
    is_held_up: bool,
    /// The request whose answer it waits for.
    pub(crate) waits_for: Option<(u64, Ask)>,
}

impl Phone {
    /// A phone that has just scanned the invitation.
    pub(crate) fn new(id: CollaborationId, secret: Secret, group: Group, author: AuthorKey) -> Self {
        Self {
            id,
            secret,
            rotating: None,
            tries_new: false,
            group,
            author,
            sequence: 0,
            planner: Planner::new(),
            parts: BTreeMap::new(),
            facilitator: None,
            outbox: VecDeque::new(),
            cursor: 0,
            rounds: BTreeMap::new(),
            shared: BTreeMap::new(),
            bags: BTreeMap::new(),
            back_off: BackOff::default(),
            due: Duration::ZERO,
            is_up_to_date: false,
            is_held_up: false,
            waits_for: None,
        }
    }

    /// What its next request is authorised with.
    pub(crate) fn knocks_with(&self) -> &Secret {
        self.rotating.as_ref().filter(|_| self.tries_new).unwrap_or(&self.secret)
    }

    /// Somebody shows it the invitation as it is now.
    pub(crate) fn scans(&mut self, invitation: Secret) {
        self.secret = invitation;
        self.tries_new = false;
        self.restart();
    }

    /// What opens and seals in a round.
    pub(crate) fn keys(&self, round: RoundId) -> RoundKeys {
        RoundKeys { collaboration: self.id, round, secret: self.secret.clone() }
    }

    /// The battery was changed: what is stored stays.
    pub(crate) fn restart(&mut self) {
        self.back_off = BackOff::default();
        self.due = Duration::ZERO;
        self.waits_for = None;
    }

    /// What it wants to say or know next: its outbox, what is new, and the bag of a revealed round.
    pub(crate) fn next_ask(&self) -> Ask {
        if let Some(parcel) = self.outbox.front().filter(|_| !self.is_held_up) {
            return match parcel.kind {
                Kind::Command { .. } => Ask::Command(parcel.signed.clone()),
                _ => Ask::Put(parcel.signed.clone()),
            };
        }
        match self.missing_bag().filter(|_| self.is_up_to_date) {
            Some(round) => Ask::Bag(round),
            None => Ask::Changes(self.cursor),
        }
    }

    /// A round that is revealed, or revealed again, since its bag was fetched.
    fn missing_bag(&self) -> Option<RoundId> {
        let has = |status: &RoundStatus| {
            self.bags.get(&status.round).is_some_and(|(reveals, _)| *reveals >= status.reveals)
        };
        let revealed = self.rounds.values().filter(|status| status.phase == Phase::Revealed);
        revealed.filter(|status| !has(status)).map(|status| status.round).next()
    }

    /// The number of the next thing that its owner writes into the commons.
    pub(super) fn next_sequence(&mut self) -> u64 {
        self.sequence += 1;
        self.sequence
    }

    /// The commons go on their way.
    pub(super) fn sends_commons(&mut self, number: u64, signed: Signed, ledger: &mut Ledger) {
        ledger.note(self.author.id(), &signed);
        self.outbox.push_back(Parcel { number, kind: Kind::Snapshot, signed });
    }

    /// A response that waits here and could be handed to another phone.
    pub(crate) fn hands_over(&self) -> Option<Signed> {
        let waits = self.outbox.iter().rfind(|parcel| matches!(parcel.kind, Kind::Response(_)));
        waits.map(|parcel| parcel.signed.clone())
    }

    /// The rounds to which a response still waits to be sent.
    pub(crate) fn unsent_rounds(&self) -> impl Iterator<Item = RoundId> {
        self.outbox.iter().filter_map(|parcel| match parcel.kind {
            Kind::Response(round) => Some(round),
            _ => None,
        })
    }

    /// The answer to what it asked, or none after a while. `random` and `now` are for the next attempt.
    pub(crate) fn hears(&mut self, ask: &Ask, reply: Option<Reply>, random: u32, now: Duration) {
        self.is_up_to_date = matches!(reply, Some(Reply::Changes(_)));
        let was_heard = match reply {
            Some(Reply::Changes(changes)) => {
                self.take_in(changes);
                true
            }
            Some(Reply::Bag(bag)) => {
                let reveals = self.rounds.get(&bag.round).map_or(0, |status| status.reveals);
                self.bags.insert(bag.round, (reveals, bag));
                true
            }
            Some(Reply::Stored(_)) => self.is_told(ask, Outcome::Stored),
            Some(Reply::Refused(refusal)) => self.is_told(ask, Outcome::Refused(refusal)),
            Some(Reply::Commands(_)) => true,
            None => self.is_told(ask, Outcome::Unreachable),
        };
        match ask {
            Ask::Put(_) | Ask::Command(_) => self.is_held_up = !was_heard,
            Ask::Changes(_) => self.is_held_up &= was_heard && self.missing_bag().is_some(),
            Ask::Commands | Ask::Bag(_) | Ask::Carried(_) => {}
        }
        if was_heard {
            self.back_off.succeeded();
            self.due = now;
        } else {
            self.due = now + self.back_off.failed(random);
        }
    }

    /// What became of the oldest thing in the outbox. True when it is dealt with.
    fn is_told(&mut self, ask: &Ask, outcome: Outcome) -> bool {
        let (Ask::Put(sent) | Ask::Command(sent)) = ask else { return false };
        let Some(parcel) = self.outbox.front().filter(|parcel| parcel.signed == *sent).cloned() else {
            return true;
        };
        let submission = match outcome.next(parcel.number) {
            Next::Retry | Next::Wait(_) => {
                // Its own rotation may have been carried out: then the other token works.
                self.tries_new ^= parcel.kind == (Kind::Command { rotates: true });
                return false;
            }
            Next::Told(refusal) => Submission::Refused(refusal),
            Next::Done => match parcel.kind {
                Kind::Withdrawal(_) => Submission::Withdrawn,
                _ => Submission::Received,
            },
        };
        self.outbox.pop_front();
        self.settle(&parcel, submission);
        true
    }

    fn settle(&mut self, parcel: &Parcel, submission: Submission) {
        match parcel.kind {
            Kind::Response(round) | Kind::Withdrawal(round) => {
                if let Some(part) = self.parts.get_mut(&round) {
                    part.settle(parcel.number, submission);
                }
            }
            Kind::Command { rotates: true } => self.has_rotated(&submission),
            Kind::Snapshot | Kind::Command { .. } => {}
        }
    }

    fn take_in(&mut self, changes: Changes) {
        self.rounds.extend(changes.rounds.iter().map(|status| (status.round, *status)));
        for signed in changes.slots {
            let slot: Slot = samson_shared::crypto::sign::verify(&signed).unwrap();
            let known = self.shared.entry((slot.document, slot.author)).or_insert((0, signed.clone()));
            if slot.sequence <= known.0 {
                continue;
            }
            *known = (slot.sequence, signed.clone());
            if slot.document == DocumentId::Commons {
                self.hears_of_commons(&signed);
            }
        }
        self.cursor = changes.cursor;
    }
}
