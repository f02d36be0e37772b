//! How far the group is.

use super::part::ReflectionPart;
use samson_shared::document::{EvaluationAnswer, Reflection};
use samson_shared::ids::RoundId;
use samson_shared::instrument::discussion;

/// How many places of a part say something in this round, and how many there are.
pub(super) fn progress(reflection: &Reflection, round: RoundId, part: ReflectionPart) -> (usize, usize) {
    let asked = discussion();
    match part {
        ReflectionPart::Overview => {
            let here = reflection.table.iter().filter(|(place, text)| place.round == round && is_said(text));
            (here.count(), asked.overview.rows.len() * asked.overview.columns.len())
        }
        ReflectionPart::Continuum => {
            let here = reflection.placements.keys().filter(|place| place.round == round);
            // Each sign, and the whole.
            (here.count(), asked.continuum.signs.len() + 1)
        }
        ReflectionPart::Circle => (usize::from(reflection.phases.contains_key(&round)), 1),
        ReflectionPart::Evaluation => {
            let here = reflection.evaluation.iter().filter(|(place, answer)| {
                place.round == round && !matches!(answer, EvaluationAnswer::Text(text) if !is_said(text))
            });
            (here.count(), asked.evaluation.questions.len())
        }
    }
}

fn is_said(text: &str) -> bool {
    !text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::document::{Aspect, ContinuumPlace, EvaluationPlace, TablePlace};
    use samson_shared::instrument::{OverviewColumn, OverviewRow, Phase};

    const NOW: RoundId = RoundId::new([1; 16]);
    const BEFORE: RoundId = RoundId::new([2; 16]);

    fn told(round: RoundId, text: &str) -> Reflection {
        let place = TablePlace { round, row: OverviewRow::Proud, column: OverviewColumn::Barriers };
        let question = "process_role".parse().unwrap();
        Reflection {
            table: [(place, text.to_owned())].into(),
            placements: [(ContinuumPlace { round, aspect: Aspect::Whole }, 50.try_into().unwrap())].into(),
            phases: [(round, Phase::Map)].into(),
            evaluation: [(EvaluationPlace { round, question }, EvaluationAnswer::Text(text.to_owned()))]
                .into(),
        }
    }

    #[test]
    fn every_part_counts_what_the_group_has_said() {
        let told = told(NOW, "Vi ses ofte");
        let all = ReflectionPart::ALL.map(|part| progress(&told, NOW, part));
        assert_eq!(all, [(1, 12), (1, 9), (1, 1), (1, 7)]);
    }

    #[test]
    fn what_was_emptied_again_or_said_in_another_round_does_not_count() {
        let emptied = told(NOW, " \n");
        assert_eq!(progress(&emptied, NOW, ReflectionPart::Overview), (0, 12));
        assert_eq!(progress(&emptied, NOW, ReflectionPart::Evaluation), (0, 7));
        let before = told(BEFORE, "Vi ses ofte");
        let all = ReflectionPart::ALL.map(|part| progress(&before, NOW, part).0);
        assert_eq!(all, [0; 4]);
    }
}
