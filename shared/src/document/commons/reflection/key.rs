//! The keys of a reflection: flat, so that two phones never begin the same map apart.

use super::{Aspect, ContinuumPlace, EvaluationPlace, TablePlace};
use crate::ids::{EvaluationOptionId, RoundId};
use crate::instrument::{OverviewColumn, OverviewRow, ThicknessSign};
use std::fmt;

const TABLE: &str = "table";
const PLACE: &str = "place";
const PHASE: &str = "phase";
const EVALUATION: &str = "evaluation";
/// The collaboration as a whole, where else a sign stands.
const WHOLE: &str = "whole";

/// What stands under a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    /// The text of a cell.
    Table(TablePlace),
    /// A placement.
    Place(ContinuumPlace),
    /// A phase.
    Phase(RoundId),
    /// An answer: a text, or the one option.
    Evaluation(EvaluationPlace),
    /// Whether this option is one of the answer's.
    Option(EvaluationPlace, EvaluationOptionId),
}

impl Key {
    /// What stands there, unless a later version put it there.
    pub(super) fn named(key: &str) -> Option<Self> {
        let parts: Vec<&str> = key.split('/').collect();
        let (&kind, rest) = parts.split_first()?;
        let (&round, rest) = rest.split_first()?;
        let round = round.parse().ok()?;
        Some(match (kind, rest) {
            (TABLE, &[row, column]) => {
                let (row, column) = (OverviewRow::named(row)?, OverviewColumn::named(column)?);
                Self::Table(TablePlace { round, row, column })
            }
            (PLACE, &[aspect]) => Self::Place(ContinuumPlace { round, aspect: Aspect::named(aspect)? }),
            (PHASE, &[]) => Self::Phase(round),
            (EVALUATION, &[question]) => {
                Self::Evaluation(EvaluationPlace { round, question: question.parse().ok()? })
            }
            (EVALUATION, &[question, option]) => {
                let place = EvaluationPlace { round, question: question.parse().ok()? };
                Self::Option(place, option.parse().ok()?)
            }
            _ => return None,
        })
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Table(TablePlace { round, row, column }) => {
                write!(f, "{TABLE}/{round}/{}/{}", row.as_str(), column.as_str())
            }
            Self::Place(ContinuumPlace { round, aspect }) => write!(f, "{PLACE}/{round}/{}", aspect.as_str()),
            Self::Phase(round) => write!(f, "{PHASE}/{round}"),
            Self::Evaluation(EvaluationPlace { round, question }) => {
                write!(f, "{EVALUATION}/{round}/{question}")
            }
            Self::Option(EvaluationPlace { round, question }, option) => {
                write!(f, "{EVALUATION}/{round}/{question}/{option}")
            }
        }
    }
}

impl Aspect {
    fn as_str(self) -> &'static str {
        match self {
            Self::Whole => WHOLE,
            Self::Sign(sign) => sign.as_str(),
        }
    }

    fn named(name: &str) -> Option<Self> {
        if name == WHOLE { Some(Self::Whole) } else { ThicknessSign::named(name).map(Self::Sign) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::discussion;

    #[test]
    fn a_key_is_named_as_it_is_read() {
        let round = RoundId::new([7; 16]);
        let mut keys = vec![Key::Phase(round)];
        for (row, column) in
            OverviewRow::ALL.iter().flat_map(|row| OverviewColumn::ALL.iter().map(move |c| (*row, *c)))
        {
            keys.push(Key::Table(TablePlace { round, row, column }));
        }
        let signs = ThicknessSign::ALL.iter().copied().map(Aspect::Sign);
        keys.extend(signs.chain([Aspect::Whole]).map(|aspect| Key::Place(ContinuumPlace { round, aspect })));
        for question in &discussion().evaluation.questions {
            let place = EvaluationPlace { round, question: question.id.clone() };
            let options = question.answer.options().iter();
            keys.extend(options.map(|option| Key::Option(place.clone(), option.id.clone())));
            keys.push(Key::Evaluation(place));
        }
        assert_eq!(keys.len(), 1 + 12 + 9 + 7 + 9);
        for key in keys {
            assert_eq!(Key::named(&key.to_string()), Some(key));
        }
    }

    #[test]
    fn the_keys_are_those_of_the_schema() {
        let round = RoundId::new([0xab; 16]);
        let place = ContinuumPlace { round, aspect: Aspect::Sign(ThicknessSign::NewRoles) };
        assert_eq!(Key::Place(place).to_string(), format!("place/{}/new_roles", "ab".repeat(16)));
        assert_eq!(Key::Phase(round).to_string(), format!("phase/{}", "ab".repeat(16)));
    }

    #[test]
    fn what_is_no_key_of_this_version_is_passed_over() {
        let round = RoundId::new([7; 16]).to_string();
        for key in [
            String::new(),
            "phase".into(),
            "phase/7".into(),
            format!("phase/{round}/map"),
            format!("phase/{}", round.to_uppercase().replace('0', "A")),
            format!("place/{round}/height"),
            format!("table/{round}/proud"),
            format!("table/{round}/proud/weather"),
            format!("evaluation/{round}/process_stage/designer/2"),
            format!("vote/{round}"),
        ] {
            assert_eq!(Key::named(&key), None, "{key}");
        }
    }
}
