//! What holds for any answers whatsoever.

use crate::bag::{Bag, answer, two_fields};
use proptest::prelude::*;
use samson_shared::codec;
use samson_shared::ids::Group;
use samson_shared::protection::Protection;
use samson_shared::response::Answer;
use samson_shared::scoring::{Profile, RoundAnswers, StandsOut, Voice};
use std::collections::BTreeMap;

/// What one participant says: group, four weights, fifteen answers (0 skips).
pub(crate) type Participant = (Option<Group>, [u8; 4], [u8; 15]);

pub(crate) fn participants() -> impl Strategy<Value = Vec<Participant>> {
    let group = prop_oneof![
        4 => Just(Some(Group::Municipality)),
        4 => Just(Some(Group::Enterprise)),
        2 => Just(Some(Group::Citizen)),
        1 => Just(None)
    ];
    let participant = (group, prop::array::uniform4(1u8..=5), prop::array::uniform15(0u8..=5));
    prop::collection::vec(participant, 3..24)
}

pub(crate) fn protections() -> impl Strategy<Value = Protection> {
    let protected = (3u8..=10).prop_map(|k| Protection::Protected { threshold: k.try_into().unwrap() });
    prop_oneof![4 => protected, 1 => Just(Protection::OpenConversation)]
}

fn bag_of(participants: &[Participant]) -> RoundAnswers {
    let (instrument, mut answers) = (two_fields(), RoundAnswers::default());
    for (group, weights, said) in participants {
        for (value, level) in instrument.values.iter().zip(weights) {
            let voice = Voice { group: *group, said: (*level).try_into().unwrap() };
            answers.weights.entry(value.id.clone()).or_default().push(voice);
        }
        for (statement, level) in instrument.statements.iter().zip(said) {
            let voice = Voice { group: *group, said: answer(*level) };
            answers.answers.entry(statement.id.clone()).or_default().push(voice);
        }
    }
    answers
}

pub(crate) fn profile_of(participants: &[Participant], protection: Protection) -> Profile {
    let people = u32::try_from(participants.len()).unwrap();
    Profile::of(&two_fields(), &bag_of(participants), people, people, protection).unwrap()
}

/// Fails when some of the shown counts together, or what they leave of the total, are about 1 to `minimum -
/// 1` people.
fn nobody_stands_alone(total: u32, shown: &[u32], minimum: u32) -> Result<(), TestCaseError> {
    for chosen in 1u32..1 << shown.len() {
        let taken = (0..shown.len()).filter(|i| chosen & (1 << i) != 0).map(|i| shown[i]).sum::<u32>();
        for people in [taken, total - taken] {
            prop_assert!(people == 0 || people >= minimum, "{people} people, from {shown:?} of {total}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_voices_changes_no_bit(
        (one, other) in participants().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        protection in protections(),
    ) {
        let bytes = |all: &[Participant]| codec::encode(&profile_of(all, protection));
        prop_assert_eq!(bytes(&one), bytes(&other));
    }

    #[test]
    fn skipping_is_like_saying_nothing_but_for_the_count_of_skips(
        all in participants(),
        protection in protections(),
    ) {
        let with_skips = profile_of(&all, protection);
        let mut silent = bag_of(&all);
        for voices in silent.answers.values_mut() {
            voices.retain(|voice| voice.said != Answer::Skipped);
        }
        let people = with_skips.responses;
        let mut without = Profile::of(&two_fields(), &silent, people, people, protection).unwrap();
        for (without, with) in without.statements.iter_mut().zip(&with_skips.statements) {
            prop_assert_eq!((without.skipped, without.n + with.skipped), (0, people));
            without.skipped = with.skipped;
        }
        let others = |what: &StandsOut| !matches!(what, StandsOut::BlindSpot { .. });
        without.stands_out.retain(others);
        prop_assert!(without.stands_out.iter().eq(with_skips.stands_out.iter().filter(|what| others(what))));
        without.stands_out.clone_from(&with_skips.stands_out);
        prop_assert_eq!(without, with_skips);
    }

    #[test]
    fn every_figure_stays_in_its_range(all in participants(), protection in protections()) {
        let profile = profile_of(&all, protection);
        let within = |figure: Option<f64>, low, high| figure.is_none_or(|f| (low..=high).contains(&f));
        let scored = |score, weight, gap| {
            within(score, 0.0, 10.0) && within(weight, 0.0, 10.0) && within(gap, -10.0, 10.0)
        };
        for s in &profile.statements {
            prop_assert!(scored(s.score, s.weight, s.gap));
            prop_assert!(within(s.consensus, 0.0, 1.0));
            prop_assert_eq!(s.distribution.iter().sum::<u32>(), s.n);
            prop_assert_eq!(s.n + s.skipped, profile.responses);
        }
        for f in &profile.fields {
            prop_assert!(scored(f.score, f.weight, f.gap));
        }
        for v in &profile.values {
            prop_assert!(within(v.weight, 0.0, 10.0) && within(v.practice, 0.0, 10.0));
        }
        prop_assert!(within(profile.thickness, 0.0, 100.0));
        prop_assert!(profile.stands_out.len() <= 15);
    }

    #[test]
    fn no_subtraction_of_shown_figures_reveals_fewer_than_the_threshold(
        all in participants(),
        protection in protections(),
    ) {
        let (profile, minimum) = (profile_of(&all, protection), protection.group_minimum());
        let responses: Vec<u32> = profile.sides.iter().map(|side| side.responses).collect();
        nobody_stands_alone(profile.responses, &responses, minimum)?;
        for statement in &profile.statements {
            let shown = profile.sides.iter().filter_map(|side| side.statements.get(&statement.id));
            nobody_stands_alone(statement.n, &shown.map(|mean| mean.n).collect::<Vec<_>>(), minimum)?;
        }
        for value in &profile.values {
            let shown = profile.sides.iter().filter_map(|side| side.weights.get(&value.id));
            nobody_stands_alone(value.n, &shown.map(|mean| mean.n).collect::<Vec<_>>(), minimum)?;
        }
    }

    #[test]
    fn a_field_of_a_side_holds_nothing_that_its_shown_statements_do_not(all in participants()) {
        for side in profile_of(&all, Protection::default()).sides {
            let mut shown: BTreeMap<String, Vec<f64>> = BTreeMap::new();
            for (statement, mean) in &side.statements {
                let field = statement.as_str().split('.').next().unwrap().to_owned();
                shown.entry(field).or_default().push(mean.score);
            }
            prop_assert_eq!(shown.len(), side.fields.len());
            for (field, score) in side.fields {
                let scores = &shown[field.as_str()];
                let again = scores.iter().sum::<f64>() / f64::from(u32::try_from(scores.len()).unwrap());
                prop_assert!((score - again).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn a_bag_that_does_not_add_up_does_no_harm(
        weights in prop::collection::vec((0usize..6, 0usize..6, 1u8..=5), 0..60),
        answers in prop::collection::vec((0usize..6, 0usize..20, 0u8..=5), 0..60),
        responses in 1u32..20,
        protection in protections(),
    ) {
        let group = |i: usize| Group::ALL.get(i).copied();
        let values = ["openness", "democracy", "creativity", "leadership", "greed", "envy"];
        let mut bag = Bag::default();
        for (from, value, level) in weights {
            bag = bag.weigh(group(from), values[value], &[level]);
        }
        for (from, number, level) in answers {
            bag = bag.answer(group(from), &format!("equality.{number}"), &[level]);
        }
        let profile = Profile::of(&two_fields(), &bag.0, responses, 9, protection);
        prop_assert_eq!(profile.is_ok(), responses >= protection.profile_minimum());
        for statement in profile.iter().flat_map(|profile| &profile.statements) {
            let sides = profile.iter().flat_map(|profile| &profile.sides);
            let shown = sides.filter_map(|side| side.statements.get(&statement.id));
            let shown: Vec<u32> = shown.map(|mean| mean.n).collect();
            nobody_stands_alone(statement.n, &shown, protection.group_minimum())?;
        }
    }
}
