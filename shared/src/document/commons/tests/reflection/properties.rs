//! Whatever people say on several phones, merged in any order and any number of times, is the same everywhere and complete.

use super::*;
use proptest::prelude::*;
use proptest::sample::Index;
use std::mem::discriminant;

/// What happens on one of the phones.
#[derive(Debug, Clone)]
enum Event {
    /// Words added to one of two cells, or to one of two answers.
    Add(bool, bool),
    /// Something is placed, or taken back.
    Place(Option<u8>),
    /// The group is in a phase, or in none.
    Phase(Option<Phase>),
    /// An option is chosen, or none.
    Choose(Option<&'static str>),
    /// An option is ticked or not.
    Tick(&'static str, bool),
    /// What another phone has.
    Receive(Index),
    /// The app is killed and started again.
    Restart,
}

fn events() -> impl Strategy<Value = Vec<(Index, Event)>> {
    use prop::{option, sample::select};
    let added = option::of(select(vec!["substitution", "addition", "both"]));
    let stages = select(vec!["initiator", "designer", "implementer"]);
    let event = prop_oneof![
        any::<(bool, bool)>().prop_map(|(table, first)| Event::Add(table, first)),
        option::of(0..=100_u8).prop_map(Event::Place),
        option::of(select(Phase::ALL)).prop_map(Event::Phase),
        added.prop_map(Event::Choose),
        (stages, any::<bool>()).prop_map(|(option, ticked)| Event::Tick(option, ticked)),
        any::<Index>().prop_map(Event::Receive),
        Just(Event::Restart),
    ];
    prop::collection::vec((any::<Index>(), event), 1..40)
}

/// Some phones, and everything that was said on any of them.
struct Room {
    phones: Vec<CommonsDocument>,
    words: Vec<String>,
    said: Vec<ReflectionEdit>,
    rng: ChaCha20Rng,
}

impl Room {
    fn happen(&mut self, who: &Index, event: &Event) {
        let who = who.index(self.phones.len());
        let edit = match event {
            Event::Add(table, first) => self.longer(who, *table, *first),
            Event::Place(at) => placed(*at),
            Event::Phase(now) => phase(*now),
            Event::Choose(option) => choose("process_added", *option),
            Event::Tick(option, ticked) => tick("process_stage", option, *ticked),
            Event::Receive(from) => {
                let other = from.get(&self.phones).clone();
                return self.phones[who].merge(other).unwrap();
            }
            Event::Restart => {
                let saved = self.phones[who].save();
                self.phones[who] = phone(&saved);
                return;
            }
        };
        self.phones[who].reflect(&edit, &mut self.rng).unwrap();
        self.said.push(edit);
    }

    /// One more word in front of a text as this phone has it.
    fn longer(&mut self, who: usize, table: bool, first: bool) -> ReflectionEdit {
        let known = read(&self.phones[who]);
        let word = format!("<{}>", self.words.len());
        self.words.push(word.clone());
        if table {
            let row = if first { OverviewRow::Proud } else { OverviewRow::TipsCommon };
            let place = TablePlace { row, ..CELL };
            let before = known.table.get(&place).cloned().unwrap_or_default();
            return ReflectionEdit::Table { place, text: format!("{word}{before}"), before };
        }
        let place = asked(if first { "process_role" } else { "result_goals" });
        let before = match known.evaluation.get(&place) {
            Some(EvaluationAnswer::Text(text)) => text.clone(),
            _ => String::new(),
        };
        ReflectionEdit::Write { place, text: format!("{word}{before}"), before }
    }

    /// Where the group is left is where somebody put it; or nowhere, because nobody did or somebody took it back.
    fn was_said(&self, left: &Reflection) -> bool {
        let at = placed(left.placements.get(&WHOLE).map(|at| at.get()));
        let now = phase(left.phases.get(&ROUND).copied());
        [at, now].iter().all(|edit| {
            let alike = |said: &&ReflectionEdit| discriminant(*said) == discriminant(edit);
            let mut said = self.said.iter().filter(alike).peekable();
            let nothing = [placed(None), phase(None)].contains(edit);
            said.peek().is_none() && nothing || said.any(|said| said == edit)
        })
    }
}

/// Every text that is left, one after the other.
fn texts(left: &Reflection) -> String {
    let answers = left.evaluation.values().filter_map(|answer| match answer {
        EvaluationAnswer::Text(text) => Some(text),
        _ => None,
    });
    left.table.values().chain(answers).map(String::as_str).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_phone_has_the_same_reflection_in_the_end_and_no_word_is_lost(
        phones in 2..=5_usize,
        events in events(),
        orders in prop::collection::vec(prop::collection::vec(any::<Index>(), 8), 5),
    ) {
        let fresh = (0..phones).map(|_| CommonsDocument::new().unwrap()).collect();
        let mut room = Room { phones: fresh, words: Vec::new(), said: Vec::new(), rng: rng(1) };
        for (who, event) in &events {
            room.happen(who, event);
        }
        let snapshots: Vec<Vec<u8>> = room.phones.iter_mut().map(CommonsDocument::save).collect();
        for (receiver, order) in room.phones.iter_mut().zip(&orders) {
            // Some of them several times and in any order, then each of them.
            for bytes in order.iter().map(|which| which.get(&snapshots)).chain(&snapshots) {
                receiver.merge(phone(bytes)).unwrap();
            }
        }
        let left = read(&room.phones[0]);
        let heads = room.phones[0].heads();
        for phone in &mut room.phones {
            prop_assert_eq!(phone.heads(), heads.clone());
            prop_assert_eq!(&read(phone), &left);
        }
        prop_assert!(room.was_said(&left), "{:?}", left);
        let all = texts(&left);
        for word in &room.words {
            prop_assert!(all.matches(word.as_str()).count() == 1, "{} is not in {}", word, all);
        }
    }
}
