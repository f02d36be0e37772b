//! What holds for any answers.

use super::*;
use proptest::prelude::*;

/// A few people who say anything at all.
pub(crate) fn anything() -> impl Strategy<Value = (Vec<Group>, Vec<Vec<u8>>)> {
    let group = prop_oneof![Just(Municipality), Just(Enterprise), Just(Citizen)];
    prop::collection::vec(group, 3..16).prop_flat_map(|groups| {
        let items = survey().instrument.statements.len();
        let people = groups.len();
        (Just(groups), prop::collection::vec(prop::collection::vec(0u8..=100, items), people))
    })
}

pub(crate) fn answers_of(groups: &[Group], said: &[Vec<u8>]) -> RoundAnswers {
    let mut answers = RoundAnswers::default();
    for (at, statement) in survey().instrument.statements.iter().enumerate() {
        let most: i64 = match &statement.kind {
            Kind::Agree => 5,
            Kind::Percent => 100,
            Kind::Choice(choices) => choices.len() as i64,
            Kind::Text => 1,
        };
        let voices = groups.iter().zip(said).map(|(group, said)| Voice {
            group: Some(*group),
            said: Answer::read(&statement.kind, i64::from(said[at]) % (most + 1)).unwrap(),
        });
        answers.answers.insert(statement.id.clone(), voices.collect());
    }
    answers
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_order_gives_the_same_bits_within_the_scales((groups, said) in anything(), turn in 0usize..16) {
        let profile = |groups: &[Group], said: &[Vec<u8>]| {
            let people = groups.len() as u32;
            let answers = answers_of(groups, said);
            SurveyProfile::of(survey(), &survey().instrument, &answers, (people, people), Protection::default()).unwrap()
        };
        let one = profile(&groups, &said);
        let (mut turned, mut said_turned) = (groups.clone(), said.clone());
        turned.rotate_left(turn % groups.len());
        said_turned.rotate_left(turn % groups.len());
        prop_assert_eq!(&one, &profile(&turned, &said_turned));
        for factor in &one.factors {
            prop_assert!(factor.score.is_none_or(|score| (1.0..=5.0).contains(&score)));
            prop_assert_eq!(factor.score.is_some(), factor.band.is_some());
        }
        for barrier in &one.barriers {
            prop_assert!(barrier.score.is_none_or(|score| (1.0..=100.0).contains(&score)));
        }
    }

    #[test]
    fn no_figure_of_a_side_and_nothing_it_leaves_of_the_total_is_about_too_few((groups, said) in anything()) {
        let people = groups.len() as u32;
        let answers = answers_of(&groups, &said);
        let profile =
            SurveyProfile::of(survey(), &survey().instrument, &answers, (people, people), Protection::default()).unwrap();
        for figures in profile.items.iter().filter(|figures| !figures.sides.is_empty()) {
            let shown: Vec<u32> = figures.sides.values().map(|mean| mean.n).collect();
            for chosen in 1u32..1 << shown.len() {
                let taken: u32 = (0..shown.len()).filter(|at| chosen & 1 << at != 0).map(|at| shown[at]).sum();
                for few in [taken, figures.n - taken] {
                    prop_assert!(few == 0 || few >= 5, "{few} of {} in {shown:?}", figures.n);
                }
            }
        }
    }
}
