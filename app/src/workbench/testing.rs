//! Rounds for the tests of jobs.

use super::Measured;
use samson_shared::codec;
use samson_shared::exchange::{Counted, OpenedRound};
use samson_shared::ids::{Group, RoundId};
use samson_shared::instrument::Instrument;
use samson_shared::protection::Protection;
use samson_shared::response::{Answer, Level};
use samson_shared::scoring::{RoundAnswers, Voice};
use serde_bytes::ByteBuf;

/// A round in which so many people of one group gave this number to every value, and to every statement that takes it; they
/// skipped the others.
pub(super) fn round(
    number: u8,
    people: u32,
    instrument: &Instrument,
    group: Option<Group>,
    said: u8,
) -> Measured {
    let mut answers = RoundAnswers::default();
    for value in &instrument.values {
        let said = Level::try_from(said).unwrap();
        answers.weights.insert(value.id.clone(), (0..people).map(|_| Voice { group, said }).collect());
    }
    for statement in &instrument.statements {
        let said = Answer::read(&statement.kind, said.into()).unwrap_or(Answer::Skipped);
        answers.answers.insert(statement.id.clone(), (0..people).map(|_| Voice { group, said }).collect());
    }
    let opened = OpenedRound { answers, responses: people, counted: Counted::default() };
    Measured {
        round: RoundId::new([number; 16]),
        label: format!("Round {number}"),
        since: 1_795_392_000,
        instrument: instrument.id.clone(),
        version: instrument.version,
        headcount: None,
        on_paper: 0,
        protection: Protection::default(),
        opened: ByteBuf::from(codec::encode(&opened)),
        by_code: false,
    }
}
