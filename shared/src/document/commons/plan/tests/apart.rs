//! Four phones that write in different and the same steps while they hear nothing of each other, and meet again in any
//! order and any number of times: all have the same then, no row is lost or doubled, and every word of everybody stays.

use super::*;
use rand_chacha::rand_core::Rng;
use std::collections::BTreeSet;

/// Runs, each of another seed.
const RUNS: u64 = 200;
/// What happens in one.
const EVENTS: usize = 28;

/// Four phones, and what was ever written on any of them.
struct Room {
    phones: Vec<Phone>,
    rng: ChaCha20Rng,
    /// Every word: each must stand in the plan once.
    words: Vec<String>,
    rows: BTreeSet<RowId>,
    indicators: BTreeSet<IndicatorId>,
    measurements: BTreeSet<MeasurementId>,
}

impl Room {
    fn new(seed: u64) -> Self {
        let (mut first, rng) = (start(), rng(seed));
        let phones = (0..4).map(|number| first.other(seed * 4 + number)).collect();
        let plan = first.plan();
        Self {
            phones,
            rng,
            words: Vec::new(),
            rows: plan.rows.iter().map(|row| row.id).collect(),
            indicators: plan.indicators.iter().map(|one| one.id).collect(),
            measurements: [MeasurementId::new([1; 16])].into(),
        }
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.rng.next_u64() % bound as u64) as usize
    }

    fn bytes(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        self.rng.fill_bytes(&mut bytes);
        bytes
    }

    /// A word that nobody else writes.
    fn word(&mut self) -> String {
        self.words.push(format!("<{}>", self.words.len()));
        self.words.last().unwrap().clone()
    }

    /// What somebody does who looks at this plan.
    fn choice(&mut self, plan: &Plan) -> PlanEdit {
        match self.below(10) {
            0 | 1 => self.writes(plan),
            2 => self.adds_row(),
            3 | 4 => self.changes_row(plan),
            5 => self.adds_indicator(plan),
            6 | 7 => self.changes_indicator(plan),
            8 => self.measures(plan),
            _ => PlanEdit::Value {
                place: place(Step::Problem, "extent"),
                value: Some(Amount::from(self.below(9) as i32).into()),
            },
        }
    }

    fn writes(&mut self, plan: &Plan) -> PlanEdit {
        let (step, field) = [(Step::Problem, "problem"), (Step::Goals, "vision")][self.below(2)];
        let before = plan.text(step, field).to_owned();
        let (word, at_the_end) = (self.word(), self.below(2) == 0);
        let after = if at_the_end { format!("{before}{word}") } else { format!("{word}{before}") };
        PlanEdit::Text { place: place(step, field), before, after }
    }

    fn adds_row(&mut self) -> PlanEdit {
        let row = Row { id: RowId::new(self.bytes()), ..goal(self.rows.len() as u8, &self.word()) };
        self.rows.insert(row.id);
        PlanEdit::AddRow(row)
    }

    /// Writes in one, removes it, or puts it back.
    fn changes_row(&mut self, plan: &Plan) -> PlanEdit {
        let before = plan.rows[self.below(plan.rows.len())].clone();
        let mut after = before.clone();
        match self.below(4) {
            0 => after.removed = !before.removed,
            1 => {
                let who = format!("{}{}", before.text("who"), self.word());
                after.cells.insert("who".parse().unwrap(), Cell::Text(who));
            }
            _ => {
                let goal = format!("{}{}", self.word(), before.text("goal"));
                after.cells.insert("goal".parse().unwrap(), Cell::Text(goal));
            }
        }
        PlanEdit::Row { before, after }
    }

    /// A new one, or one in the place of another.
    fn adds_indicator(&mut self, plan: &Plan) -> PlanEdit {
        let old = plan.indicators[self.below(plan.indicators.len())].id;
        let replaces = (self.below(2) == 0).then_some(old);
        let (id, name) = (IndicatorId::new(self.bytes()), self.word());
        self.indicators.insert(id);
        PlanEdit::AddIndicator(Box::new(Indicator {
            id,
            name,
            replaces,
            ..indicator(self.indicators.len() as u8)
        }))
    }

    fn changes_indicator(&mut self, plan: &Plan) -> PlanEdit {
        let before = plan.indicators[self.below(plan.indicators.len())].clone();
        let mut after = before.clone();
        match self.below(3) {
            0 => after.removed = !before.removed,
            1 => after.target_value = Some((self.below(100) as i32).into()),
            _ => after.argument = format!("{}{}", before.argument, self.word()),
        }
        PlanEdit::Indicator { before: Box::new(before), after: Box::new(after) }
    }

    /// Also one that was removed elsewhere meanwhile.
    fn measures(&mut self, plan: &Plan) -> PlanEdit {
        let indicator = plan.indicators[self.below(plan.indicators.len())].id;
        let id = MeasurementId::new(self.bytes());
        self.measurements.insert(id);
        let (origin, note) = (Origin::Hand(id), self.word());
        PlanEdit::AddMeasurement {
            indicator,
            measurement: Measurement { origin, note, ..measurement(5, "12") },
        }
    }

    fn happens(&mut self) {
        let who = self.below(4);
        match self.below(12) {
            0 => {
                let from = self.below(4);
                let other = self.phones[from].0.clone();
                self.phones[who].0.merge(other).unwrap();
            }
            1 => {
                let seed = self.rng.next_u64();
                self.phones[who] = self.phones[who].other(seed);
            }
            _ => {
                let plan = self.phones[who].plan();
                let edit = self.choice(&plan);
                self.phones[who].edit(&edit).unwrap();
            }
        }
    }

    /// Each hears of the others in an order of its own, of some more than once.
    fn meets(&mut self) {
        let snapshots: Vec<Vec<u8>> = self.phones.iter_mut().map(|phone| phone.0.save()).collect();
        for who in 0..4 {
            let mut order: Vec<usize> = (0..self.below(4)).map(|_| self.below(4)).collect();
            let first = self.below(4);
            order.extend((0..4).map(|next| (first + next) % 4));
            for from in order {
                self.phones[who].0.merge(CommonsDocument::load(&snapshots[from]).unwrap()).unwrap();
            }
        }
    }

    fn has_lost_nothing(&mut self) {
        let (plan, heads) = (self.phones[0].plan(), self.phones[0].0.heads());
        for phone in &mut self.phones {
            assert_eq!((&phone.plan(), phone.0.heads()), (&plan, heads.clone()));
        }
        let ids: Vec<RowId> = plan.rows.iter().map(|row| row.id).collect();
        assert_eq!((ids.len(), ids.into_iter().collect()), (self.rows.len(), self.rows.clone()));
        let ids: Vec<IndicatorId> = plan.indicators.iter().map(|one| one.id).collect();
        assert_eq!((ids.len(), ids.into_iter().collect()), (self.indicators.len(), self.indicators.clone()));
        let numbers: Vec<&Measurement> = plan.indicators.iter().flat_map(|one| &one.measurements).collect();
        let ids = numbers.iter().filter_map(|number| match number.origin {
            Origin::Hand(id) => Some(id),
            Origin::Round(_) => None,
        });
        assert_eq!((numbers.len(), ids.collect()), (self.measurements.len(), self.measurements.clone()));
        let everything = everything(&plan);
        for word in &self.words {
            assert_eq!(everything.matches(word.as_str()).count(), 1, "{word} in {everything}");
        }
    }
}

/// Every text of a plan, whether what it belongs to was removed or not.
fn everything(plan: &Plan) -> String {
    let mut all: String = plan.texts.values().map(String::as_str).collect();
    for row in &plan.rows {
        all.extend([row.text("goal"), row.text("who")]);
    }
    for one in &plan.indicators {
        all.extend([one.name.as_str(), &one.argument]);
        all.extend(one.measurements.iter().map(|number| number.note.as_str()));
    }
    all
}

fn run(seed: u64) {
    let mut room = Room::new(seed);
    for _ in 0..EVENTS {
        room.happens();
    }
    room.meets();
    room.has_lost_nothing();
    // And on they write from there.
    for _ in 0..EVENTS / 4 {
        room.happens();
    }
    room.meets();
    room.has_lost_nothing();
}

#[test]
fn whatever_four_phones_write_apart_is_the_same_everywhere_and_complete_in_the_end() {
    for seed in 0..RUNS {
        let outcome = std::panic::catch_unwind(|| run(seed));
        assert!(outcome.is_ok(), "seed {seed}");
    }
}
