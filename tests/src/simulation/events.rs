//! What can happen in one step.

use super::faulty::Crash;
use super::invariants::Breach;
use super::network::Packet;
use super::relay::Ask;
use super::{Simulation, token};
use rand_core::Rng;
use samson_shared::ids::RoundId;
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::wire::{Action, Phase};
use sha2::Digest;
use std::time::Duration;
use sync_server::storage::Day;

#[derive(Debug, Clone, Copy)]
enum Event {
    PhoneSends,
    Arrives,
    Lost,
    Doubled,
    Answers,
    Withdraws,
    HandsOver,
    Plans,
    Orders,
    Attacks,
    CutOff,
    InvitationHandedOn,
    PhoneRestarts,
    ServerRestarts,
    ServerCrashes,
    TimePasses,
    DaysPass,
}

/// How often each happens, in about 200 steps.
const EVENTS: [(usize, Event); 17] = [
    (65, Event::PhoneSends),
    (80, Event::Arrives),
    (4, Event::Lost),
    (6, Event::Doubled),
    (6, Event::Answers),
    (2, Event::Withdraws),
    (4, Event::HandsOver),
    (3, Event::Plans),
    (5, Event::Orders),
    (7, Event::Attacks),
    (2, Event::CutOff),
    (3, Event::InvitationHandedOn),
    (3, Event::PhoneRestarts),
    (2, Event::ServerRestarts),
    (2, Event::ServerCrashes),
    (15, Event::TimePasses),
    (1, Event::DaysPass),
];

impl Simulation {
    /// Lets one thing happen.
    pub(super) fn step(&mut self) -> Result<(), Breach> {
        let event = self.dice.weighted(&EVENTS);
        let phone = self.dice.below(self.phones.len());
        self.log.update(format!("{event:?} {phone}"));
        let (rng, ledger) = (&mut self.dice, &mut self.ledger);
        match event {
            Event::PhoneSends => self.phone_sends(phone),
            Event::Arrives => return self.something_arrives(),
            Event::Lost => self.network.lose(rng),
            Event::Doubled => self.network.double(rng),
            Event::Answers => {
                // The first round stands in the invitation; of the second one it must have heard.
                let second = self.phones[phone].rounds.contains_key(&self.rounds[1]) && rng.one_in(4);
                self.phones[phone].answers(self.rounds[usize::from(second)], rng.rng(), ledger);
            }
            Event::Withdraws => self.phones[phone].withdraws(self.rounds[0], ledger),
            Event::HandsOver => self.hands_over(phone),
            Event::Plans => self.phones[phone].plans(rng, ledger),
            Event::Orders => self.somebody_orders(),
            Event::Attacks => return self.somebody_attacks(),
            Event::CutOff => self.network.cut_off(phone, rng),
            Event::InvitationHandedOn => self.hands_on_invitation(phone),
            Event::PhoneRestarts => self.phones[phone].restart(),
            Event::ServerRestarts => return self.server_restarts(),
            Event::ServerCrashes => {
                let crash = rng.pick([Crash::BeforeCommit, Crash::AfterCommit]);
                crash.into_iter().for_each(|crash| self.relay.arm(crash));
            }
            Event::TimePasses => self.now += Duration::from_secs(rng.below(20) as u64),
            Event::DaysPass => return self.days_pass(),
        }
        Ok(())
    }

    /// A phone that waits for nothing sends what is due; one that has waited for long gives up.
    fn phone_sends(&mut self, number: usize) {
        let (now, random) = (self.now, self.dice.rng().next_u32());
        let phone = &mut self.phones[number];
        if let Some((_, ask)) = phone.waits_for.clone() {
            if self.dice.one_in(6) {
                phone.waits_for = None;
                phone.hears(&ask, None, random, now);
            }
            return;
        }
        if now < phone.due {
            return;
        }
        let (ask, token) = (phone.next_ask(), token(phone.knocks_with(), self.id));
        self.tickets += 1;
        phone.waits_for = Some((self.tickets, ask.clone()));
        self.hostile.sees(&token, &ask);
        self.network.carry(Packet::Request { phone: number, ticket: self.tickets, token, ask });
    }

    /// Another phone takes a response that waits along, and delivers it some time, perhaps twice, perhaps never. It may know
    /// another invitation than the one the response was sealed with. Whose it is goes on sending by themselves.
    fn hands_over(&mut self, number: usize) {
        let Some(signed) = self.phones[number].hands_over() else { return };
        let carrier = self.dice.below(self.phones.len());
        let (token, ask) = (token(&self.phones[carrier].secret, self.id), Ask::Carried(signed));
        self.hostile.sees(&token, &ask);
        // Nobody waits for the answer: tickets begin with 1.
        self.network.carry(Packet::Request { phone: carrier, ticket: 0, token, ask });
        self.seen.carried += 1;
    }

    fn something_arrives(&mut self) -> Result<(), Breach> {
        if self.relay.is_dead() && self.dice.one_in(5) {
            return self.server_restarts();
        }
        match self.network.arrive(&mut self.dice) {
            Some(Packet::Request { phone, ticket, token, ask }) if !self.relay.is_dead() => {
                if let Some(reply) = self.serve(token, &ask)? {
                    self.network.carry(Packet::Answer { phone, ticket, reply });
                }
            }
            Some(Packet::Answer { phone, ticket, reply }) => {
                let (now, random) = (self.now, self.dice.rng().next_u32());
                let phone = &mut self.phones[phone];
                if let Some((_, ask)) = phone.waits_for.take_if(|(waiting, _)| *waiting == ticket) {
                    phone.hears(&ask, Some(reply), random, now);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn somebody_orders(&mut self) {
        let (dice, ledger) = (&mut self.dice, &mut self.ledger);
        let number = dice.below(2);
        match dice.below(40) {
            // The founder only: where two rotate, a command that was refused or overtaken and comes again later leaves a
            // token that nobody knows to work any more.
            0 => self.phones[0].rotates(dice.rng(), ledger),
            1 if dice.one_in(12) => self.phones[number].orders(Action::Delete, ledger),
            1..4 => {
                let name = format!("Samarbeid {}", dice.below(100));
                self.phones[number].writes_charter(name, dice.rng(), ledger);
            }
            4..7 => {
                let second = self.phones[1].facilitator.as_ref().map(|second| second.key.id());
                let add = second.map(|facilitator| Action::AddFacilitator { facilitator });
                // Whoever is none can only ask to be made one.
                add.into_iter().for_each(|add| self.phones[0].orders(add, ledger));
            }
            _ => {
                let round = self.rounds[dice.below(8) / 7];
                let ordered = self.about_round(number, round);
                ordered.into_iter().for_each(|action| self.phones[number].orders(action, &mut self.ledger));
            }
        }
    }

    /// Something about a round, by what the facilitator sees of it.
    fn about_round(&mut self, number: usize, round: RoundId) -> Option<Action> {
        let headcount = self.headcount();
        let Some(known) = self.phones[number].rounds.get(&round).copied() else {
            let protection = self.protection;
            return self.dice.one_in(3).then_some(Action::OpenRound { round, headcount, protection });
        };
        Some(match self.dice.below(10) {
            0 => Action::OpenRound { round, headcount, protection: self.protection },
            1 | 2 => Action::RemoveResponse { round, code: self.code(round)? },
            3 | 4 => Action::SetHeadcount { round, headcount },
            _ if known.phase == Phase::Revealed => Action::Reopen { round, headcount },
            // Mostly what they see, sometimes without the last one.
            _ => {
                let accepted = known.submitted.saturating_sub(self.dice.below(6) as u32 / 5);
                Action::Reveal { round, accepted }
            }
        })
    }

    /// Somebody reads their receipt code aloud.
    fn code(&mut self, round: RoundId) -> Option<ReceiptCode> {
        let authors = self.phones.iter().filter_map(|phone| phone.parts.get(&round));
        let author = self.dice.pick(authors.map(|part| part.author().id()))?;
        Some(ReceiptCode::of(round, author))
    }

    fn somebody_attacks(&mut self) -> Result<(), Breach> {
        if self.relay.is_dead() {
            return Ok(());
        }
        for (token, ask) in self.network.requests() {
            self.hostile.sees(token, ask);
        }
        match self.hostile.tries(&mut self.dice, &mut self.ledger) {
            Some((token, ask)) => self.serve(token, &ask).map(drop),
            None => Ok(()),
        }
    }

    /// The newest invitation that a facilitator knows to work goes from hand to hand.
    pub(super) fn hands_on_invitation(&mut self, number: usize) {
        let works = |secret: &_| {
            let access = samson_shared::crypto::keys::Secret::access_token(secret, self.id).hash();
            self.kept.collaboration.is_some_and(|found| found.access == access)
        };
        let known = self.phones[..2].iter().map(|phone| &phone.secret).find(|secret| works(secret)).cloned();
        let Some(invitation) = known else { return };
        self.invitation = invitation;
        let phone = &mut self.phones[number];
        if phone.secret == self.invitation {
            return;
        }
        phone.scans(self.invitation.clone());
        // What waits was sealed with the old secret.
        let rounds: Vec<_> = phone.unsent_rounds().collect();
        for round in rounds {
            phone.seals(round, self.dice.rng(), &mut self.ledger);
        }
    }

    fn server_restarts(&mut self) -> Result<(), Breach> {
        self.relay.restart();
        // A machine whose clock was set back while it was off.
        let back = if self.dice.one_in(4) { self.dice.below(3) as u32 } else { 0 };
        self.relay.today = Day(self.relay.today.0 - back);
        self.has_done(None, None)
    }

    /// A clock jumps by days, now and then by more than a year; then the server looks for what nobody uses.
    fn days_pass(&mut self) -> Result<(), Breach> {
        let days = if self.dice.one_in(60) { 500 } else { self.dice.below(30) };
        self.relay.today = Day(self.relay.today.0 + days as u32);
        self.relay.sweep();
        self.has_done(None, None)
    }
}
