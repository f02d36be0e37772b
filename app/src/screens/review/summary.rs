//! What a draft amounts to, for the overview.

use samson_shared::instrument::{Field, Instrument};
use samson_shared::response::{Draft, Path};
use std::ops::Range;

/// One part of the overview: the values, or the statements of a field.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Section {
    /// The field; none for the values.
    pub(super) field: Option<&'static Field>,
    /// The 0-based positions of its questions.
    pub(super) positions: Range<usize>,
    /// How many of them have an answer.
    pub(super) answered: usize,
}

impl Section {
    /// Whether it was begun, and something in it has no answer.
    pub(super) fn has_gaps(&self) -> bool {
        self.answered > 0 && self.answered < self.positions.len()
    }
}

/// The values and the fields, in the order of asking.
pub(super) fn sections(instrument: &'static Instrument, draft: &Draft) -> Vec<Section> {
    let path = Path::new(instrument);
    let counts = path.progress(0, draft).parts;
    let values = (!instrument.values.is_empty()).then_some(None);
    let fields = values.into_iter().chain(instrument.fields.iter().map(Some));
    let mut start = 0;
    fields
        .zip(counts)
        .map(|(field, (answered, total))| {
            let positions = start..start + total;
            start = positions.end;
            Section { field, positions, answered }
        })
        .collect()
}

/// The position of the first value without a weight: answers cannot be sent before.
pub(super) fn missing_value(instrument: &'static Instrument, draft: &Draft) -> Option<usize> {
    instrument.values.iter().position(|value| draft.weight_of(&value.id).is_none())
}

/// How many statements have no answer: they will count as "don't know".
pub(super) fn unanswered_statements(instrument: &'static Instrument, draft: &Draft) -> usize {
    instrument.statements.iter().filter(|statement| draft.answer_to(&statement.id).is_none()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::instrument::scorecard;
    use samson_shared::response::{Answer, Level};

    fn draft_with_every_value_but(missing: &str) -> Draft {
        let mut draft = Draft::default();
        for value in scorecard().values.iter().filter(|value| value.id.as_str() != missing) {
            draft.weight(value.id.clone(), Level::ALL[4]);
        }
        draft
    }

    #[test]
    fn every_question_stands_in_exactly_one_section() {
        let sections = sections(scorecard(), &Draft::default());
        assert_eq!(sections.len(), 8);
        let positions: Vec<usize> = sections.iter().flat_map(|section| section.positions.clone()).collect();
        assert_eq!(positions, (0..55).collect::<Vec<_>>());
    }

    #[test]
    fn a_section_has_gaps_from_its_first_answer_to_its_last() {
        let mut draft = draft_with_every_value_but("leadership");
        assert!(sections(scorecard(), &draft)[0].has_gaps());
        assert!(!sections(scorecard(), &draft)[1].has_gaps());
        draft.weight("leadership".parse().unwrap(), Level::ALL[0]);
        assert!(!sections(scorecard(), &draft)[0].has_gaps());
    }

    #[test]
    fn a_value_without_a_weight_is_found_wherever_it_stands() {
        assert_eq!(missing_value(scorecard(), &draft_with_every_value_but("creativity")), Some(2));
        assert_eq!(missing_value(scorecard(), &draft_with_every_value_but("none")), None);
    }

    #[test]
    fn a_skipped_statement_is_answered() {
        let mut draft = Draft::default();
        assert_eq!(unanswered_statements(scorecard(), &draft), 51);
        draft.answer("equality.1".parse().unwrap(), Answer::Skipped);
        assert_eq!(unanswered_statements(scorecard(), &draft), 50);
    }
}
