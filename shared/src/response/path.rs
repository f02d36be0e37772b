//! The way through the questions: one step per screen, values first, then the statements in order.

use super::Draft;
use crate::ids::{FieldId, StatementId, ValueId};
use crate::instrument::Instrument;
use serde::{Deserialize, Serialize};

/// What one screen asks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// How important a value is.
    Value(ValueId),
    /// How much a statement is true.
    Statement(StatementId),
}

/// The steps of an instrument, in order.
#[derive(Debug, Clone, Copy)]
pub struct Path<'a> {
    instrument: &'a Instrument,
}

/// How far somebody has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// 1-based number of the step shown, for "12 of 55".
    pub number: usize,
    /// How many steps there are.
    pub total: usize,
    /// For the bar: how many steps of the values, where there are any, and of each field are answered, and how many there are.
    pub parts: Vec<(usize, usize)>,
}

impl<'a> Path<'a> {
    /// The way through this instrument.
    pub const fn new(instrument: &'a Instrument) -> Self {
        Self { instrument }
    }

    /// How many steps there are.
    pub fn len(&self) -> usize {
        self.instrument.len()
    }

    /// True for an instrument without steps.
    pub fn is_empty(&self) -> bool {
        self.instrument.is_empty()
    }

    /// The step at a 0-based position.
    pub fn step(&self, position: usize) -> Option<Step> {
        let values = self.instrument.values.len();
        match position.checked_sub(values) {
            None => self.instrument.values.get(position).map(|value| Step::Value(value.id.clone())),
            Some(rest) => self.instrument.statements.get(rest).map(|s| Step::Statement(s.id.clone())),
        }
    }

    /// The 0-based position of a step.
    pub fn position(&self, step: &Step) -> Option<usize> {
        match step {
            Step::Value(id) => self.instrument.values.iter().position(|value| value.id == *id),
            Step::Statement(id) => {
                let rest = self.instrument.statements.iter().position(|statement| statement.id == *id);
                rest.map(|rest| self.instrument.values.len() + rest)
            }
        }
    }

    /// The first position without an answer, or `None` when everything is said.
    pub fn first_open(&self, draft: &Draft) -> Option<usize> {
        (0..self.len()).find(|position| !self.is_answered(*position, draft))
    }

    /// True when the step at this position has an answer (a skipped statement has one).
    pub fn is_answered(&self, position: usize, draft: &Draft) -> bool {
        match self.step(position) {
            Some(Step::Value(id)) => draft.weight_of(&id).is_some(),
            Some(Step::Statement(id)) => draft.answer_to(&id).is_some(),
            None => false,
        }
    }

    /// The field of the step at this position; `None` for the values.
    pub fn field(&self, position: usize) -> Option<&'a FieldId> {
        let rest = position.checked_sub(self.instrument.values.len())?;
        self.instrument.statements.get(rest).map(|statement| &statement.field)
    }

    /// Where somebody stands who looks at this position.
    pub fn progress(&self, position: usize, draft: &Draft) -> Progress {
        let values = &self.instrument.values;
        let weighted = values.iter().filter(|value| draft.weight_of(&value.id).is_some()).count();
        // The question about the side was the first, and is answered.
        let on_joining = usize::from(self.instrument.role.is_some());
        let mut parts = Vec::new();
        if !values.is_empty() {
            parts.push((weighted, values.len()));
        }
        for field in &self.instrument.fields {
            let of_field: Vec<_> = self.instrument.statements_of(&field.id).collect();
            let answered = of_field.iter().filter(|s| draft.answer_to(&s.id).is_some()).count();
            parts.push((answered, of_field.len()));
        }
        Progress { number: position + 1 + on_joining, total: self.len() + on_joining, parts }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::scorecard;
    use crate::response::{Answer, Level};

    #[test]
    fn the_values_come_first_then_the_statements_in_order() {
        let path = Path::new(scorecard());
        assert_eq!(path.len(), 55);
        assert_eq!(path.step(0), Some(Step::Value("openness".parse().unwrap())));
        assert_eq!(path.step(4), Some(Step::Statement("equality.1".parse().unwrap())));
        assert_eq!(path.step(54), Some(Step::Statement("competence.8".parse().unwrap())));
        assert_eq!(path.step(55), None);
        for position in 0..55 {
            assert_eq!(path.position(&path.step(position).unwrap()), Some(position));
        }
    }

    #[test]
    fn somebody_who_comes_back_is_led_to_the_first_open_question() {
        let path = Path::new(scorecard());
        let mut draft = Draft::default();
        assert_eq!(path.first_open(&draft), Some(0));
        for value in &scorecard().values {
            draft.weight(value.id.clone(), Level::ALL[3]);
        }
        draft.answer("equality.1".parse().unwrap(), Answer::Skipped);
        draft.answer("equality.3".parse().unwrap(), Answer::Level(Level::ALL[0]));
        assert_eq!(path.first_open(&draft), Some(5));
        let progress = path.progress(5, &draft);
        assert_eq!((progress.number, progress.total), (6, 55));
        assert_eq!(progress.parts[..3], [(4, 4), (2, 8), (0, 7)]);
        assert!(!draft.is_complete(scorecard()));
        assert!(draft.with_the_rest_skipped(scorecard()).is_complete(scorecard()));
    }
}
