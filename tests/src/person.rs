//! Somebody who answers.

use rand_core::Rng;
use samson_shared::instrument::{Instrument, Kind, scorecard};
use samson_shared::response::{Answer, Draft, Level, NoteKind, Percent};
use samson_shared::scoring::{RoundAnswers, Voice};
use samson_shared::{ids::Group, response::Note};

/// A participant with everything they will ever say.
#[derive(Debug, Clone)]
pub struct Person {
    /// Their side.
    pub group: Group,
    /// Their answers.
    pub draft: Draft,
}

impl Person {
    /// Somebody of this group who answers the scorecard at random, skips now and then, and sometimes has an idea.
    pub fn random(group: Group, rng: &mut impl Rng) -> Self {
        Self::answering(scorecard(), group, rng)
    }

    /// The same with another instrument. Ideas stand at statements, own words at open questions.
    pub fn answering(instrument: &Instrument, group: Group, rng: &mut impl Rng) -> Self {
        let mut draft = Draft::default();
        for value in &instrument.values {
            draft.weight(value.id.clone(), level(rng));
        }
        for statement in &instrument.statements {
            let answer =
                if rng.next_u32().is_multiple_of(9) { Answer::Skipped } else { said(&statement.kind, rng) };
            draft.answer(statement.id.clone(), answer);
            let note = match answer {
                Answer::Written => Some(NoteKind::Comment),
                Answer::Level(_) | Answer::Skipped if statement.kind != Kind::Text => {
                    rng.next_u32().is_multiple_of(12).then_some(NoteKind::Idea)
                }
                _ => None,
            };
            if let Some(kind) = note {
                let text = format!("Idé nummer {}", rng.next_u32());
                draft.write(statement.id.clone(), kind, &text).unwrap();
            }
        }
        Self { group, draft }
    }
}

fn said(kind: &Kind, rng: &mut impl Rng) -> Answer {
    match kind {
        Kind::Agree => Answer::Level(level(rng)),
        Kind::Percent => Answer::Percent(Percent::nearest((rng.next_u32() % 100 + 1).into())),
        Kind::Choice(choices) => Answer::Choice((rng.next_u32() as usize % choices.len() + 1) as u8),
        Kind::Text => Answer::Written,
    }
}

fn level(rng: &mut impl Rng) -> Level {
    Level::ALL[(rng.next_u32() % 5) as usize]
}

/// What scoring starts from, put together without any sealing, document or server. Groups are those of `known`.
pub fn answers_of(people: &[Person], known: impl Fn(Group) -> bool) -> RoundAnswers {
    let mut answers = RoundAnswers::default();
    for person in people {
        let group = known(person.group).then_some(person.group);
        for (value, said) in person.draft.weights() {
            answers.weights.entry(value.clone()).or_default().push(Voice { group, said });
        }
        for (statement, said) in person.draft.answers() {
            answers.answers.entry(statement.clone()).or_default().push(Voice { group, said });
        }
        answers.notes.extend(person.draft.notes());
    }
    answers
        .notes
        .sort_by(|a: &Note, b: &Note| (&a.statement, a.kind, &a.text).cmp(&(&b.statement, b.kind, &b.text)));
    answers
}
