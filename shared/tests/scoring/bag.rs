//! A bag of answers in the words of the form.

use samson_shared::ids::{Group, StatementId};
use samson_shared::instrument::{Instrument, scorecard};
use samson_shared::protection::Protection;
use samson_shared::response::{Answer, Note, NoteKind};
use samson_shared::scoring::{FieldFigures, Profile, RoundAnswers, StatementFigures, ValueFigures, Voice};

/// Stands for "not relevant / don't know" among the levels 1 to 5.
pub(crate) const SKIP: u8 = 0;

#[derive(Debug, Clone, Default)]
pub(crate) struct Bag(pub(crate) RoundAnswers);

impl Bag {
    /// Somebody of this group for each level says how important a value is.
    pub(crate) fn weigh(mut self, group: impl Into<Option<Group>>, value: &str, levels: &[u8]) -> Self {
        let group = group.into();
        let voices = levels.iter().map(|level| Voice { group, said: (*level).try_into().unwrap() });
        self.0.weights.entry(value.parse().unwrap()).or_default().extend(voices);
        self
    }

    /// So many people of this group weigh every value 3.
    pub(crate) fn present(self, group: impl Into<Option<Group>>, people: usize) -> Self {
        let group = group.into();
        let values = scorecard().values.iter();
        values.fold(self, |bag, value| bag.weigh(group, value.id.as_str(), &vec![3; people]))
    }

    /// Somebody of this group for each level answers (or skips) a statement.
    pub(crate) fn answer(mut self, group: impl Into<Option<Group>>, statement: &str, levels: &[u8]) -> Self {
        let group = group.into();
        let voices = levels.iter().map(|level| Voice { group, said: answer(*level) });
        self.0.answers.entry(id(statement)).or_default().extend(voices);
        self
    }

    pub(crate) fn note(mut self, statement: &str, kind: NoteKind, text: &str) -> Self {
        self.0.notes.push(Note { statement: id(statement), kind, text: text.to_owned() });
        self
    }

    /// The profile of so many responses to the scorecard.
    pub(crate) fn profile(&self, responses: u32) -> Profile {
        Profile::of(scorecard(), &self.0, responses, responses, Protection::default()).unwrap()
    }
}

pub(crate) fn answer(level: u8) -> Answer {
    if level == SKIP { Answer::Skipped } else { Answer::Level(level.try_into().unwrap()) }
}

pub(crate) fn id(statement: &str) -> StatementId {
    statement.parse().unwrap()
}

/// The figures of a statement, a field, a value.
pub(crate) fn statement<'a>(profile: &'a Profile, name: &str) -> &'a StatementFigures {
    profile.statement(&id(name)).unwrap()
}

pub(crate) fn field<'a>(profile: &'a Profile, name: &str) -> &'a FieldFigures {
    profile.field(&name.parse().unwrap()).unwrap()
}

pub(crate) fn value<'a>(profile: &'a Profile, name: &str) -> &'a ValueFigures {
    profile.value(&name.parse().unwrap()).unwrap()
}

/// The first two fields of the scorecard, 15 statements: enough for every rule, and quick.
pub(crate) fn two_fields() -> Instrument {
    let mut instrument = scorecard().clone();
    instrument.fields.truncate(2);
    let kept: Vec<_> = instrument.fields.iter().map(|field| field.id.clone()).collect();
    instrument.statements.retain(|statement| kept.contains(&statement.field));
    instrument
}
