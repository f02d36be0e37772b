use super::testing::{opened, shown};
use super::*;
use samson_shared::codec;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::exchange::{Counted, NotShown, OpenedRound};
use samson_shared::ids::{Group, RoundId};
use samson_shared::protection::Threshold;
use samson_shared::response::{Answer, Level};
use samson_shared::scoring::{RoundAnswers, Voice};

const ROUND: RoundId = RoundId::new([5; 16]);

/// So many people of the municipality and as many of the enterprise, two of whom were on paper.
fn round(people: u32, threshold: u8) -> Measured {
    let instrument = instrument::scorecard();
    let group = |person: u32| Some(if person < people { Group::Municipality } else { Group::Enterprise });
    let mut answers = RoundAnswers::default();
    for value in &instrument.values {
        let voices = (0..people * 2).map(|person| Voice { group: group(person), said: Level::ALL[3] });
        answers.weights.insert(value.id.clone(), voices.collect());
    }
    for statement in &instrument.statements {
        let said = |person: u32| Answer::Level(Level::ALL[if person < people { 3 } else { 1 }]);
        let voices = (0..people * 2).map(|person| Voice { group: group(person), said: said(person) });
        answers.answers.insert(statement.id.clone(), voices.collect());
    }
    let opened = OpenedRound { answers, responses: people * 2, counted: Counted::default() };
    Measured {
        round: ROUND,
        label: "Høsten 2026".into(),
        since: 1_795_392_000,
        instrument: instrument.id.clone(),
        version: instrument.version,
        headcount: Some(people * 2),
        on_paper: 2,
        protection: Protection::Protected { threshold: Threshold::try_from(threshold).unwrap() },
        opened: ByteBuf::from(codec::encode(&opened)),
        by_code: false,
    }
}

#[test]
fn who_has_seen_it_knows_whose_phone_it_was_and_how_many_were_on_paper() {
    let seen = opened(&shown(&round(6, 5)), ROUND, &round(6, 5)).unwrap();
    assert_eq!(seen.facilitator, AuthorSecret::from_bytes([3; 32]).key().id());
    assert_eq!(seen.on_paper, 2);
}

#[test]
fn a_profile_that_shows_more_than_this_phone_accepted_is_not_taken() {
    let shown = shown(&round(4, 3));
    assert!(opened(&shown, ROUND, &round(4, 3)).is_ok());
    assert_eq!(opened(&shown, ROUND, &round(4, 5)), Err(JobError::Damaged));
}

#[test]
fn a_profile_of_another_round_or_of_questions_that_this_app_does_not_know_is_told_apart() {
    let (shown, round) = (shown(&round(6, 5)), round(6, 5));
    let other = opened(&shown, RoundId::new([6; 16]), &round);
    assert_eq!(other, Err(JobError::Profile(NotShown::Elsewhere)));
    let unknown = Measured { version: 99, ..round };
    assert_eq!(opened(&shown, ROUND, &unknown), Err(JobError::Newer));
}

#[test]
fn without_a_profile_there_is_nothing_to_show() {
    let few = Measured { opened: round(1, 3).opened, ..round(6, 5) };
    assert_eq!(summary(&few), Err(JobError::TooFew { minimum: 3 }));
}
