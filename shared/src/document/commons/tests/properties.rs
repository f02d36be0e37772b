//! Whatever people write on several phones, merged in any order and any number of times, is the same everywhere and
//! complete.

use super::*;
use proptest::prelude::*;
use proptest::sample::Index;

/// What happens on one of the phones.
#[derive(Debug, Clone)]
enum Event {
    /// A new action.
    Agree,
    /// Words added to the text of an action that is known there.
    Extend(Index),
    /// An action goes on.
    Move(Index, Status),
    /// Words added to one of two notes.
    Note(bool),
    /// Somebody steps on.
    Lead,
    /// What another phone has.
    Receive(Index),
    /// The app is killed and started again.
    Restart,
}

fn events() -> impl Strategy<Value = Vec<(Index, Event)>> {
    let index = any::<Index>;
    let event = prop_oneof![
        Just(Event::Agree),
        index().prop_map(Event::Extend),
        (index(), prop::sample::select(Status::ALL)).prop_map(|(action, to)| Event::Move(action, to)),
        any::<bool>().prop_map(Event::Note),
        Just(Event::Lead),
        index().prop_map(Event::Receive),
        Just(Event::Restart),
    ];
    prop::collection::vec((index(), event), 1..40)
}

/// Some phones, and every word that was written on any of them.
struct Room {
    phones: Vec<CommonsDocument>,
    words: Vec<String>,
    rng: ChaCha20Rng,
}

impl Room {
    fn word(&mut self) -> String {
        self.words.push(format!("<{}>", self.words.len()));
        self.words.last().unwrap().clone()
    }

    fn happen(&mut self, who: &Index, event: &Event) {
        let who = who.index(self.phones.len());
        let known = self.phones[who].read().unwrap();
        let word = self.word();
        let (phone, rng) = (&mut self.phones[who], &mut self.rng);
        match event {
            Event::Agree => {
                let id = ActionId::new([self.words.len() as u8; 16]);
                phone.put_action(&Action { id, what: word, ..action(0) }, rng).unwrap();
                return;
            }
            Event::Extend(which) if !known.actions.is_empty() => {
                let action = which.get(&known.actions);
                let what = ActionChange::What(format!("{}{word}", action.what));
                phone.change_action(action.id, what, rng).unwrap();
                return;
            }
            Event::Note(first) => {
                let place = place(if *first { "equality" } else { "round" });
                let before = known.notes.get(&place).cloned().unwrap_or_default();
                phone.write_note(&place, &format!("{word}{before}"), rng).unwrap();
                return;
            }
            Event::Move(which, status) if !known.actions.is_empty() => {
                phone.set_status(which.get(&known.actions).id, *status, rng).unwrap();
            }
            Event::Lead => {
                let lead = Lead { spot: Spot::Round, by: AuthorId::new([who as u8; 32]), step: 1 };
                phone.lead(RoundId::new([7; 16]), &lead, rng).unwrap();
            }
            Event::Receive(from) => {
                let other = from.get(&self.phones).clone();
                self.phones[who].merge(other).unwrap();
            }
            Event::Restart => {
                let saved = phone.save();
                *phone = CommonsDocument::load(&saved).unwrap();
            }
            _ => {}
        }
        self.words.pop();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_phone_has_the_same_in_the_end_and_nothing_is_lost(
        phones in 2..=5_usize,
        events in events(),
        orders in prop::collection::vec(prop::collection::vec(any::<Index>(), 8), 5),
    ) {
        let fresh = (0..phones).map(|_| CommonsDocument::new().unwrap()).collect();
        let mut room = Room { phones: fresh, words: Vec::new(), rng: rng(1) };
        for (who, event) in &events {
            room.happen(who, event);
        }
        let snapshots: Vec<Vec<u8>> = room.phones.iter_mut().map(CommonsDocument::save).collect();
        for (phone, order) in room.phones.iter_mut().zip(&orders) {
            // Some of them several times and in any order, then each of them.
            for bytes in order.iter().map(|which| which.get(&snapshots)).chain(&snapshots) {
                phone.merge(CommonsDocument::load(bytes).unwrap()).unwrap();
            }
        }
        let read = room.phones[0].read().unwrap();
        let heads = room.phones[0].heads();
        for phone in &mut room.phones {
            prop_assert_eq!(phone.heads(), heads.clone());
            prop_assert_eq!(&phone.read().unwrap(), &read);
        }
        let texts = read.actions.iter().map(|action| &action.what).chain(read.notes.values());
        let all: String = texts.map(String::as_str).collect();
        for word in &room.words {
            prop_assert!(all.matches(word.as_str()).count() == 1, "{} is not in {}", word, all);
        }
    }
}
