//! Somebody who answers.

use rand_core::Rng;
use samson_shared::instrument::scorecard;
use samson_shared::response::{Answer, Draft, Level, NoteKind};
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
    /// Somebody of this group who answers at random, skips now and then, and sometimes has an idea.
    pub fn random(group: Group, rng: &mut impl Rng) -> Self {
        let mut draft = Draft::default();
        for value in &scorecard().values {
            draft.weight(value.id.clone(), level(rng));
        }
        for statement in &scorecard().statements {
            let answer =
                if rng.next_u32().is_multiple_of(9) { Answer::Skipped } else { Answer::Level(level(rng)) };
            draft.answer(statement.id.clone(), answer);
            if rng.next_u32().is_multiple_of(12) {
                let text = format!("Idé nummer {}", rng.next_u32());
                draft.write(statement.id.clone(), NoteKind::Idea, &text).unwrap();
            }
        }
        Self { group, draft }
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
