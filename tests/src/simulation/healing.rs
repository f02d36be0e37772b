//! When everything works again, all phones come to the same.

use super::invariants::Breach;
use super::part::Submission;
use super::phone::{Kind, Phone};
use super::{Network, Simulation, token};
use crate::questionnaire::short;
use samson_shared::document::CharterDocument;
use samson_shared::exchange::{Opening, open_charter};
use samson_shared::ids::RoundId;
use samson_shared::sync::wire::{Action, Bag, DocumentId, Phase};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

/// Requests after which every phone must have come to rest.
const PATIENCE: usize = 400;

impl Simulation {
    /// Lets the server run, the network carry and the facilitator close what can be closed; then looks at every phone.
    pub(super) fn heal(&mut self) -> Result<(), Breach> {
        self.network = Network::default();
        self.relay.restart();
        self.phones.iter_mut().for_each(Phone::restart);
        // The facilitators first: they may have changed the invitation without hearing of it.
        for _ in 0..3 {
            for number in 0..self.phones.len() {
                self.hands_on_invitation(number);
                self.rests(number)?;
            }
        }
        if self.kept.collaboration.is_some() {
            self.close_rounds()?;
            // Twice: what the last one still had to say is news for the first one.
            for number in (0..self.phones.len()).chain(0..self.phones.len()) {
                self.rests(number)?;
            }
            self.all_phones_agree()?;
            self.all_have_the_same_plan()?;
        }
        self.nothing_deleted_is_on_the_disk()
    }

    /// A phone asks until there is nothing to say and nothing new. Something may stay in its outbox and wait for somebody
    /// else: for a round to be opened, or for another invitation.
    fn rests(&mut self, number: usize) -> Result<(), Breach> {
        let known = |phone: &Phone| (phone.outbox.len(), phone.cursor, phone.bags.clone());
        let mut quiet = 0;
        for _ in 0..PATIENCE {
            self.now += Duration::from_secs(60);
            let before = known(&self.phones[number]);
            let (ask, token) =
                (self.phones[number].next_ask(), token(self.phones[number].knocks_with(), self.id));
            let reply = self.serve(token, &ask)?;
            self.phones[number].hears(&ask, reply, 0, self.now);
            quiet = if known(&self.phones[number]) == before { quiet + 1 } else { 0 };
            if quiet == 6 {
                return Ok(());
            }
        }
        Err(Breach(format!(
            "phone {number} does not come to rest, with {} to send",
            self.phones[number].outbox.len()
        )))
    }

    /// The facilitator closes every round that has enough new responses, and those that were reopened in vain.
    fn close_rounds(&mut self) -> Result<(), Breach> {
        let rounds: Vec<_> = self.kept.rounds.values().copied().collect();
        for round in rounds.into_iter().filter(|round| round.phase == Phase::Open) {
            let submitted = self.kept.responses(round.round).count() as u32;
            let fresh =
                self.kept.responses(round.round).filter(|(_, batch)| *batch >= round.reveals).count() as u32;
            let minimum = round.protection.profile_minimum();
            let accepted = if fresh >= minimum { submitted } else { submitted - fresh };
            if accepted >= minimum {
                self.phones[0].orders(Action::Reveal { round: round.round, accepted }, &mut self.ledger);
            }
        }
        self.rests(0)
    }

    fn all_phones_agree(&self) -> Result<(), Breach> {
        for (number, phone) in self.phones.iter().enumerate() {
            let differs = |what: &str| Err(Breach(format!("convergence: phone {number} has {what}")));
            // What belongs to a round that was never opened waits for it.
            let may_wait = |kind| matches!(kind, Kind::Response(round) | Kind::Withdrawal(round) if !self.kept.rounds.contains_key(&round));
            if !phone.outbox.front().is_none_or(|parcel| may_wait(parcel.kind)) {
                let waiting: Vec<_> =
                    phone.outbox.iter().map(|parcel| (parcel.number, parcel.kind)).collect();
                return differs(&format!("not sent {waiting:?}"));
            }
            if phone.shared != self.phones[0].shared || phone.rounds != self.phones[0].rounds {
                return differs(&format!("heard {:?}, phone 0 {:?}", phone.rounds, self.phones[0].rounds));
            }
            let said = |(id, round): (&RoundId, &super::part::Part)| {
                let stored = self.kept.slots.get(&(DocumentId::Round(*id), round.author().id()));
                round.submission == Submission::Received && stored.is_none()
            };
            if phone.parts.iter().any(said) {
                return differs("an acknowledgement for what is not there");
            }
        }
        self.charters_merge()?;
        let revealed = self.kept.bags.keys();
        revealed.copied().try_for_each(|round| self.all_see_the_same(round))
    }

    /// Merged in any order, the charters say the same.
    fn charters_merge(&self) -> Result<(), Breach> {
        if self.seen.rotations > 0 {
            return Ok(());
        }
        let slots =
            self.phones[0].shared.iter().filter(|((document, _), _)| *document == DocumentId::Charter);
        let open = |(_, (_, signed)): (_, &(u64, _))| {
            open_charter(self.id, &self.invitation.clone().into(), signed).unwrap()
        };
        let charters: Vec<CharterDocument> = slots.map(open).collect();
        let merged = |order: Vec<CharterDocument>| {
            let mut all = CharterDocument::new().unwrap();
            order.into_iter().for_each(|charter| all.merge(charter).unwrap());
            all.read().unwrap()
        };
        let (one, other) = (merged(charters.clone()), merged(charters.into_iter().rev().collect()));
        if one == other { Ok(()) } else { Err(Breach(format!("convergence: {one:?} and {other:?}"))) }
    }

    /// Every phone opens its bag to the same answers and finds its own among them.
    fn all_see_the_same(&self, round: RoundId) -> Result<(), Breach> {
        let broken = |what: String| Err(Breach(format!("convergence: {what} in {round}")));
        let mut seen = None;
        for (number, phone) in self.phones.iter().enumerate() {
            let Some((_, bag)) = phone.bags.get(&round) else {
                return broken(format!("phone {number} has no bag"));
            };
            let own = phone.parts.get(&round).map(|part| part.fragments.clone()).unwrap_or_default();
            let in_bag = self.is_in_bag(phone, round);
            let mut opening = opening(phone, round, bag, if in_bag { &own } else { &[] });
            while matches!(opening.advance(7), (done, total) if done < total) {}
            let opened = opening.count();
            // After a rotation, only those who still have the earlier secret can open what was sealed with it.
            let sound =
                opened.counted.is_sound() || (self.seen.rotations > 0 && opened.counted.own_missing == 0);
            if !sound {
                return broken(format!("phone {number} counted {:?} of {own:?}", opened.counted));
            }
            let heads = if number < 2 { Some(opening.merge().unwrap().heads()) } else { None };
            let (answers, first_heads) = seen.get_or_insert_with(|| (opened.answers.clone(), heads.clone()));
            if *answers != opened.answers || heads.is_some_and(|heads| Some(heads) != *first_heads) {
                return broken(format!("phone {number} sees something else"));
            }
        }
        Ok(())
    }

    fn is_in_bag(&self, phone: &Phone, round: RoundId) -> bool {
        let author = phone.parts.get(&round).map(|part| part.author().id());
        let reveals = self.kept.rounds[&round].reveals;
        self.kept.responses(round).any(|(slot, batch)| Some(slot.author) == author && batch < reveals)
    }

    /// **Deletion invariant**, where there is a disk: what is no longer kept is not in the files either.
    fn nothing_deleted_is_on_the_disk(&mut self) -> Result<(), Breach> {
        let Some(folder) = self.relay.folder().map(Path::to_path_buf) else { return Ok(()) };
        // The log is emptied after a write was acknowledged; the next write waits for that.
        self.relay.beat();
        let bytes = everything_in(&folder);
        let kept: BTreeSet<&[u8]> = self.kept.slots.values().map(|slot| &slot.signed.body[..]).collect();
        let responses = self.ledger.responses();
        for body in responses.filter(|body| !kept.contains(body)) {
            // The middle of a response is sealed bytes: nobody else's look the same.
            let piece = &body[body.len() / 2..][..32];
            if bytes.windows(piece.len()).any(|window| window == piece) {
                return Err(Breach(
                    "deletion invariant: a replaced, removed or withdrawn response is on the disk".into(),
                ));
            }
        }
        Ok(())
    }
}

fn opening<'a>(
    phone: &Phone,
    round: RoundId,
    bag: &Bag,
    own: &[samson_shared::exchange::FragmentHash],
) -> Opening<'a> {
    Opening::new(phone.keys(round), short(), bag.clone(), own).unwrap()
}

fn everything_in(folder: &Path) -> Vec<u8> {
    let files = std::fs::read_dir(folder).unwrap();
    files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
}
