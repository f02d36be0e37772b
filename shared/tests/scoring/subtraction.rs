//! Attacks by arithmetic: whatever is shown is added, subtracted and multiplied in every way there is. Nothing about
//! fewer people than the protection allows may come out.

use crate::bag::{answer, two_fields};
use proptest::prelude::*;
use samson_shared::ids::Group;
use samson_shared::instrument::scorecard;
use samson_shared::protection::Protection;
use samson_shared::scoring::{Comparison, Measurement, Profile, RoundAnswers, Side, Voice};

/// How many people each group has; the last are of no known group.
type People = [usize; 4];
const KNOWN: [Group; 3] = [Group::Municipality, Group::Enterprise, Group::Citizen];

/// What is known of some unknowns: each a sum of them with these factors.
#[derive(Default)]
struct Known(Vec<Vec<f64>>);

impl Known {
    fn add(&mut self, factors: impl IntoIterator<Item = f64>) {
        let reduced = self.reduce(factors.into_iter().collect());
        let Some(pivot) = pivot(&reduced) else { return };
        let scaled: Vec<f64> = reduced.iter().map(|factor| factor / reduced[pivot]).collect();
        for row in &mut self.0 {
            let factor = row[pivot];
            row.iter_mut().zip(&scaled).for_each(|(one, other)| *one -= factor * other);
        }
        self.0.push(scaled);
    }

    /// True when this sum follows from what is known.
    fn tells(&self, factors: Vec<f64>) -> bool {
        pivot(&self.reduce(factors)).is_none()
    }

    fn reduce(&self, mut factors: Vec<f64>) -> Vec<f64> {
        for row in &self.0 {
            let factor = factors[pivot(row).unwrap()];
            factors.iter_mut().zip(row).for_each(|(one, other)| *one -= factor * other);
        }
        factors
    }
}

fn pivot(factors: &[f64]) -> Option<usize> {
    factors.iter().position(|factor| factor.abs() > 1e-9)
}

/// 1 for everybody chosen.
fn indicator(chosen: impl Fn(usize) -> bool) -> Vec<f64> {
    (0..4).map(|group| f64::from(u8::from(chosen(group)))).collect()
}

/// Every way to choose some of the groups.
fn choices() -> impl Iterator<Item = u8> {
    1..1 << 4
}

fn sides_and_total<'a>(sides: impl Iterator<Item = &'a Side>, total: bool, people: &[People]) -> Known {
    let mut known = Known::default();
    // A group that nobody is in has nothing to tell: that, too, is known.
    for empty in (0..4).filter(|group| people.iter().all(|people| people[*group] == 0)) {
        known.add(indicator(|group| group == empty));
    }
    for side in sides {
        if let Side::Group(shown) = side {
            known.add(indicator(|group| KNOWN.get(group) == Some(shown)));
        }
    }
    if total {
        known.add([1.0; 4]);
    }
    known
}

/// A round of these people, of whom so many in each group answer the first statement, and all the second.
fn round(people: People, answering: People, protection: Protection) -> Option<Profile> {
    let (instrument, mut answers) = (two_fields(), RoundAnswers::default());
    for (index, count) in people.iter().enumerate() {
        let group = KNOWN.get(index).copied();
        for person in 0..*count {
            for value in &instrument.values {
                let voice = Voice { group, said: 3.try_into().unwrap() };
                answers.weights.entry(value.id.clone()).or_default().push(voice);
            }
            for (place, statement) in instrument.statements.iter().enumerate() {
                let skips = place == 0 && person >= answering[index];
                let voice = Voice { group, said: answer(if skips { 0 } else { 4 }) };
                answers.answers.entry(statement.id.clone()).or_default().push(voice);
            }
        }
    }
    let total = people.iter().sum::<usize>() as u32;
    Profile::of(&instrument, &answers, total, total, protection).ok()
}

fn groups() -> impl Strategy<Value = People> {
    prop::array::uniform4(0..9_usize)
}

fn protected() -> impl Strategy<Value = Protection> {
    (3u8..=10).prop_map(|k| Protection::Protected { threshold: k.try_into().unwrap() })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn within_a_round_nothing_follows_about_fewer_than_the_threshold(
        people in groups(),
        some in groups(),
        protection in protected(),
    ) {
        let answering: People = std::array::from_fn(|group| some[group].min(people[group]));
        let Some(profile) = round(people, answering, protection) else { return Ok(()) };
        let (first, second) = (&profile.statements[0].id, &profile.statements[1].id);
        for (statement, counts) in [(first, answering), (second, people)] {
            let shown = profile.sides.iter().filter(|side| side.statements.contains_key(statement));
            let known = sides_and_total(shown.map(|side| &side.side), true, &[counts]);
            for chosen in choices() {
                let is_chosen = |group: usize| chosen >> group & 1 == 1;
                let count: usize = (0..4).filter(|group| is_chosen(*group)).map(|group| counts[group]).sum();
                let total: usize = counts.iter().sum();
                // A total of few is the profile's own matter, which has its own minimum.
                let is_few = (1..protection.group_minimum() as usize).contains(&count) && count < total;
                prop_assert!(!is_few || !known.tells(indicator(is_chosen)), "{counts:?} {chosen:04b}");
            }
        }
    }

    #[test]
    fn between_two_rounds_nothing_follows_about_one_or_two_people(
        earlier in groups(),
        current in groups(),
        protection in protected(),
    ) {
        let (Some(then), Some(now)) = (round(earlier, earlier, protection), round(current, current, protection))
        else { return Ok(()) };
        let of = |profile| Measurement { profile, protection };
        let comparison = Comparison::of(of(&then), of(&now)).unwrap();
        let shown = comparison.sides.iter().filter(|side| !side.statements.is_empty()).map(|side| &side.side);
        let known = sides_and_total(shown, !comparison.statements.is_empty(), &[earlier, current]);
        for chosen in choices() {
            let is_chosen = |group: usize| chosen >> group & 1 == 1;
            let count = |people: &People| {
                (0..4).filter(|group| is_chosen(*group)).map(|group| people[group]).sum::<usize>()
            };
            let is_few = (1..=2).contains(&count(&earlier).abs_diff(count(&current)));
            prop_assert!(!is_few || !known.tells(indicator(is_chosen)), "{earlier:?} {current:?} {chosen:04b}");
        }
    }
}

#[test]
fn fields_practice_and_thickness_together_tell_no_single_statement() {
    let statements = &scorecard().statements;
    let row = |counts: &dyn Fn(usize) -> bool| {
        (0..statements.len()).map(|place| f64::from(u8::from(counts(place)))).collect::<Vec<_>>()
    };
    let mut known = Known::default();
    for field in &scorecard().fields {
        known.add(row(&|place| statements[place].field == field.id));
    }
    for value in &scorecard().values {
        known.add(row(&|place| statements[place].values.contains(&value.id)));
    }
    known.add(row(&|place| statements[place].thick));
    for (place, statement) in statements.iter().enumerate() {
        assert!(!known.tells(row(&|other| other == place)), "{}", statement.id);
    }
    known.add(row(&|place| place > 0 && statements[place].field == statements[0].field));
    assert!(
        known.tells(row(&|place| place == 0)),
        "a field without one of its statements gives that one away"
    );
}
