//! The partnership survey: every rule against numbers worked out by hand, and what holds for any answers.

use proptest::prelude::*;
use samson_shared::ids::Group::{self, Citizen, Enterprise, Municipality};
use samson_shared::ids::{FieldId, StatementId};
use samson_shared::instrument::survey::{BarrierBand, FactorBand};
use samson_shared::instrument::{Kind, Parts, survey, survey_with};
use samson_shared::protection::Protection;
use samson_shared::response::{Answer, Note, NoteKind};
use samson_shared::scoring::survey::{Distribution, SurveyStandsOut};
use samson_shared::scoring::{RoundAnswers, Side, SurveyProfile, Voice};

/// What people said, item by item: 0 skips.
#[derive(Default, Clone)]
struct Said {
    groups: Vec<Group>,
    numbers: Vec<(&'static str, Vec<i64>)>,
    notes: Vec<Note>,
}

impl Said {
    fn of(groups: &[Group], numbers: &[(&'static str, &[i64])]) -> Self {
        let numbers = numbers.iter().map(|(item, said)| (*item, said.to_vec())).collect();
        Self { groups: groups.to_vec(), numbers, notes: Vec::new() }
    }

    /// Everybody says something to every item: what is not given is skipped.
    fn answers(&self, parts: Parts) -> RoundAnswers {
        let mut answers = RoundAnswers { notes: self.notes.clone(), ..RoundAnswers::default() };
        for statement in &survey_with(parts).statements {
            let given = self.numbers.iter().find(|(item, _)| *item == statement.id.as_str());
            let said = |person: usize| given.map_or(0, |(_, numbers)| numbers[person]);
            let voices = self.groups.iter().enumerate().map(|(person, group)| Voice {
                group: Some(*group),
                said: Answer::read(&statement.kind, said(person)).unwrap(),
            });
            answers.answers.insert(statement.id.clone(), voices.collect());
        }
        answers
    }

    fn profile(&self, protection: Protection) -> SurveyProfile {
        self.profile_of(Parts::ALL, protection)
    }

    fn profile_of(&self, parts: Parts, protection: Protection) -> SurveyProfile {
        let people = self.groups.len() as u32;
        let answers = self.answers(parts);
        SurveyProfile::of(survey(), survey_with(parts), &answers, (people, people), protection).unwrap()
    }
}

const OPEN: Protection = Protection::OpenConversation;
const THREE: [Group; 3] = [Municipality, Enterprise, Citizen];

fn place(id: &str) -> FieldId {
    id.parse().unwrap()
}

fn item(id: &str) -> StatementId {
    id.parse().unwrap()
}

#[test]
fn a_reversed_item_counts_six_minus_the_answer_and_shows_the_answers_as_given() {
    let profile = Said::of(&THREE, &[("q10", &[1, 2, 2])]).profile(OPEN);
    let figures = profile.item(&item("q10")).unwrap();
    // 5, 4 and 4: 13 / 3.
    assert_eq!(figures.score, Some(13.0 / 3.0));
    assert_eq!(figures.distribution, Distribution::Levels([1, 2, 0, 0, 0]));
}

#[test]
fn a_skip_is_no_three_and_no_fifty_and_both_are_counted_apart() {
    let profile = Said::of(&THREE, &[("q26", &[3, 5, 0]), ("q70", &[50, 90, 0])]).profile(OPEN);
    let five = profile.item(&item("q26")).unwrap();
    assert_eq!((five.score, five.n, five.skipped), (Some(4.0), 2, 1));
    let long = profile.item(&item("q70")).unwrap();
    assert_eq!((long.score, long.n, long.skipped), (Some(70.0), 2, 1));
    assert_eq!(long.distribution, Distribution::Quarters([0, 1, 0, 1]));
}

#[test]
fn a_factor_is_the_mean_of_its_items_means_and_not_of_all_answers() {
    // Two items of "history": the means are 5 (of one answer) and 2 (of three).
    let profile = Said::of(&THREE, &[("q26", &[5, 0, 0]), ("q27", &[1, 2, 3])]).profile(OPEN);
    let factor = profile.factor(&place("history")).unwrap();
    assert_eq!((factor.score, factor.band), (Some(3.5), Some(FactorBand::Discuss)));
}

#[test]
fn a_factor_needs_answers_to_half_of_its_items_rounded_up() {
    // "legitimacy" has three items: one is too few, two are enough.
    let one = Said::of(&THREE, &[("q35", &[5, 5, 5])]).profile(OPEN);
    assert_eq!(one.factor(&place("legitimacy")).unwrap().score, None);
    let two = Said::of(&THREE, &[("q35", &[5, 5, 5]), ("q36", &[4, 4, 4])]).profile(OPEN);
    assert_eq!(two.factor(&place("legitimacy")).unwrap().score, Some(4.5));
}

#[test]
fn an_item_that_only_describes_has_no_score_and_counts_in_no_factor() {
    let profile = Said::of(&THREE, &[("q13", &[5, 5, 5]), ("q67", &[1, 1, 1])]).profile(OPEN);
    assert_eq!(profile.item(&item("q13")).unwrap().score, None);
    assert_eq!(profile.item(&item("q13")).unwrap().n, 3, "it is shown all the same");
    // "leadership" has three items beside it: two with answers are enough, whatever it says.
    let led =
        Said::of(&THREE, &[("q66", &[4, 4, 4]), ("q67", &[1, 1, 1]), ("q68", &[4, 4, 4])]).profile(OPEN);
    assert_eq!(led.factor(&place("leadership")).unwrap().score, Some(4.0));
}

#[test]
fn a_barrier_is_high_where_it_is_in_the_way_and_needs_two_of_three() {
    let said = |numbers: [&[i64]; 3]| {
        Said::of(&THREE, &[("q76", numbers[0]), ("q77", numbers[1]), ("q78", numbers[2])]).profile(OPEN)
    };
    let search = |profile: &SurveyProfile| {
        let figures = profile.barrier(&place("search")).unwrap();
        (figures.score, figures.band)
    };
    assert_eq!(
        search(&said([&[25, 25, 25], &[26, 26, 26], &[0, 0, 0]])),
        (Some(25.5), Some(BarrierBand::RatherLow))
    );
    assert_eq!(search(&said([&[25, 25, 25], &[25, 25, 25], &[26, 26, 26]])).1, Some(BarrierBand::Low));
    assert_eq!(search(&said([&[90, 90, 90], &[0, 0, 0], &[0, 0, 0]])), (None, None));
}

#[test]
fn sides_stand_beside_each_other_only_where_the_protection_lets_them() {
    let six_and_five: Vec<Group> = [vec![Municipality; 6], vec![Enterprise; 5]].concat();
    let numbers: Vec<i64> = [vec![5; 6], vec![2; 5]].concat();
    let both =
        Said::of(&six_and_five, &[("q26", &numbers), ("q27", &numbers)]).profile(Protection::default());
    let history = both.factor(&place("history")).unwrap();
    assert_eq!(history.sides[&Side::Group(Municipality)], 5.0);
    assert_eq!(history.sides[&Side::Group(Enterprise)], 2.0);
    assert_eq!(both.differences[0].about, place("history"));
    assert_eq!(both.differences[0].weight, 3.0);
    // One skip in the municipality leaves five and five; one in the enterprise leaves too few, and hides both.
    let skipped = |person: usize| {
        let mut numbers = numbers.clone();
        numbers[person] = 0;
        Said::of(&six_and_five, &[("q26", &numbers)]).profile(Protection::default())
    };
    assert_eq!(skipped(0).item(&item("q26")).unwrap().sides.len(), 2);
    assert_eq!(skipped(10).item(&item("q26")).unwrap().sides.len(), 0);
}

#[test]
fn a_difference_is_told_from_one_step_and_from_twenty_five_points_on() {
    let differs = |low: i64, high: i64, item: &'static str, other: &'static str| {
        let groups = [Municipality, Enterprise];
        let said = Said::of(&groups, &[(item, &[low, high]), (other, &[low, high])]);
        !said.profile(OPEN).differences.is_empty()
    };
    assert!(differs(3, 4, "q26", "q27"));
    assert!(!differs(4, 4, "q26", "q27"));
    assert!(differs(50, 75, "q70", "q71"));
    assert!(!differs(50, 74, "q70", "q71"));
}

#[test]
fn a_part_that_was_not_asked_leaves_no_factor_no_barrier_and_no_blind_spot() {
    let parts = Parts::of([true, false, true]).unwrap();
    let profile = Said::of(&THREE, &[("q19", &[5, 5, 5]), ("q21", &[5, 5, 5])]).profile_of(parts, OPEN);
    assert_eq!(profile.factors.len(), 1, "two items of one factor stand in the first part");
    assert_eq!(profile.factors[0].id, place("clear_roles"));
    assert_eq!((profile.barriers.len(), profile.items.len()), (4, 37));
    assert!(profile.item(&item("q26")).is_none());
}

#[test]
fn a_factor_of_which_less_than_half_was_asked_is_not_shown_by_the_rest() {
    let parts = Parts::of([false, true, true]).unwrap();
    let profile = Said::of(&THREE, &[("q41", &[5, 5, 5])]).profile_of(parts, OPEN);
    assert!(profile.factors.iter().all(|factor| factor.id != place("clear_roles")));
    assert_eq!(profile.factors.len(), 19);
}

#[test]
fn free_texts_stand_without_anything_that_tells_who_wrote_them() {
    let note = |text: &str| Note { statement: item("q14"), kind: NoteKind::Comment, text: text.to_owned() };
    let mut said = Said::of(&THREE, &[("q14", &[1, 1, 0])]);
    said.notes = vec![note("Vi ses hver uke"), note("Bra")];
    let one = said.profile(OPEN);
    said.notes.reverse();
    assert_eq!(one, said.profile(OPEN), "the order they came in is forgotten");
    assert_eq!(one.notes_at(&item("q14"), NoteKind::Comment).collect::<Vec<_>>(), ["Bra", "Vi ses hver uke"]);
    assert_eq!((one.item(&item("q14")).unwrap().n, one.item(&item("q14")).unwrap().skipped), (2, 1));
}

#[test]
fn what_stands_out_is_strong_weak_in_the_way_and_seen_differently() {
    let groups = [Municipality; 6];
    let said: &[(&str, &[i64])] = &[
        ("q26", &[5; 6]),
        ("q27", &[5; 6]),
        ("q38", &[2; 6]),
        ("q76", &[90; 6]),
        ("q77", &[90; 6]),
        ("q43", &[1, 1, 1, 5, 5, 5]),
    ];
    let profile = Said::of(&groups, said).profile(Protection::default());
    let told = &profile.stands_out;
    assert_eq!(told[0], SurveyStandsOut::Strength { factor: place("history"), score: 5.0 });
    assert_eq!(told[1], SurveyStandsOut::Weakness { factor: place("climate"), score: 2.0 });
    assert_eq!(told[2], SurveyStandsOut::Barrier { barrier: place("search"), score: 90.0 });
    assert_eq!(told[3], SurveyStandsOut::Disagreement { item: item("q43"), consensus: 0.0, n: 6 });
    assert!(matches!(told[4], SurveyStandsOut::BlindSpot { skipped: 6, .. }));
}

#[test]
fn the_answers_suggest_how_thick_the_partnership_is() {
    // More than a year is thick (100), "still planning" is thin (0); weekly is 100, and a reversed 1 counts as 5.
    let profile =
        Said::of(&THREE, &[("q04", &[1, 1, 4]), ("q05", &[1, 1, 1]), ("q10", &[1, 1, 1])]).profile(OPEN);
    let thickness = |ids: &[&str]| profile.thickness_of(&ids.iter().map(|id| item(id)).collect::<Vec<_>>());
    assert_eq!(thickness(&["q04"]), Some(200.0 / 3.0));
    assert_eq!(thickness(&["q05", "q10"]), Some(100.0));
    assert_eq!(thickness(&["q33"]), None, "nobody said anything about it");
}

#[test]
fn too_few_responses_are_no_profile() {
    let two = Said::of(&[Municipality, Enterprise], &[]);
    let answers = two.answers(Parts::ALL);
    let instrument = survey_with(Parts::ALL);
    assert!(SurveyProfile::of(survey(), instrument, &answers, (2, 2), Protection::default()).is_err());
}

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

mod over_time {
    use super::*;
    use samson_shared::scoring::Direction;
    use samson_shared::scoring::survey::{SurveyChange, SurveyMeasurement};

    /// So many people who all say the same to two items of "history", the only one of "climate", and two of "search".
    fn round(people: usize, level: i64, percent: i64) -> SurveyProfile {
        let said = [("q26", level), ("q27", level), ("q38", level), ("q76", percent), ("q77", percent)];
        let numbers: Vec<(&str, Vec<i64>)> = said.map(|(item, said)| (item, vec![said; people])).to_vec();
        Said { groups: vec![Municipality; people], numbers, notes: Vec::new() }.profile(Protection::default())
    }

    fn change(then: &SurveyProfile, now: &SurveyProfile) -> SurveyChange {
        let measured = |profile| SurveyMeasurement { profile, protection: Protection::default() };
        SurveyChange::of(survey(), measured(then), measured(now))
    }

    #[test]
    fn a_change_is_told_from_a_twentieth_of_the_scale_on() {
        let (then, now) = (round(6, 3, 50), round(6, 4, 54));
        let change = change(&then, &now);
        assert_eq!(change.at(&place("history")).unwrap().direction(), Direction::Stronger);
        assert_eq!(change.at(&place("search")).unwrap().direction(), Direction::AboutTheSame);
        assert_eq!(change.items[&item("q38")].difference(), 1.0);
        assert!(change.at(&place("goals")).is_none(), "nobody said anything about it");
    }

    #[test]
    fn one_person_more_withholds_items_and_factors_of_a_single_item() {
        let change = change(&round(6, 3, 50), &round(7, 4, 80));
        assert!(change.withheld && change.items.is_empty());
        assert!(change.at(&place("history")).is_some());
        assert!(change.at(&place("climate")).is_none(), "its only item would follow from it");
    }

    #[test]
    fn rounds_with_other_parts_are_compared_in_what_both_asked() {
        let asked = |parts| {
            let said = Said::of(
                &[Municipality; 6],
                &[("q26", &[4; 6]), ("q27", &[4; 6]), ("q76", &[9; 6]), ("q77", &[9; 6])],
            );
            said.profile_of(Parts::of(parts).unwrap(), Protection::default())
        };
        let change = change(&asked([true, true, true]), &asked([true, false, true]));
        assert!(change.at(&place("search")).is_some() && change.at(&place("history")).is_none());
    }
}

mod talking {
    use super::*;
    use samson_shared::dialogue::{Order, at_place, items_at, needs_talk, walk_survey};
    use samson_shared::instrument::discussion;

    #[test]
    fn what_sides_see_differently_is_talked_about_first_then_what_is_weakest() {
        let groups: Vec<Group> = [vec![Municipality; 5], vec![Enterprise; 5]].concat();
        let apart: Vec<i64> = [vec![5; 5], vec![3; 5]].concat();
        let said: &[(&str, &[i64])] =
            &[("q26", &apart), ("q27", &apart), ("q38", &[2; 10]), ("q76", &[80; 10]), ("q77", &[80; 10])];
        let profile = Said::of(&groups, said).profile(Protection::default());
        let walk = walk_survey(survey(), &profile, Order::LargestGap);
        assert_eq!(walk[..3], ["history", "search", "climate"].map(place));
        assert!(needs_talk(&profile, &place("climate")) && !needs_talk(&profile, &place("history")));
        let asked = |at: &str| at_place(discussion(), &profile, None, &place(at)).len();
        assert_eq!((asked("history"), asked("climate"), asked("goals")), (2, 2, 0));
        let mut sorted = walk_survey(survey(), &profile, Order::AsAsked);
        assert_eq!(sorted.len(), walk.len(), "nothing is lost or told twice");
        sorted.dedup();
        assert_eq!(sorted.len(), 6 + 20 + 4);
    }

    #[test]
    fn a_factor_shows_its_items_also_those_of_another_part() {
        let profile = Said::of(&THREE, &[]).profile(OPEN);
        let roles = place("clear_roles");
        let items: Vec<&str> =
            items_at(survey(), &profile, &roles).iter().map(|item| item.id.as_str()).collect();
        assert_eq!(items, ["q19", "q21", "q41"]);
    }
}
