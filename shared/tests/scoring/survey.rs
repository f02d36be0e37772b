//! The partnership survey: every rule against numbers worked out by hand.

mod over_time;
mod properties;
mod talking;

pub(crate) use properties::{answers_of, anything};
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
