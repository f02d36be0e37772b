//! What the group says about itself, for the report: also what is being written just now.

use crate::state::{Samson, SharedText};
use samson_report::{Answered, Together};
use samson_shared::document::{
    Aspect, ContinuumPlace, EvaluationAnswer, EvaluationPlace, Reflection, TablePlace,
};
use samson_shared::ids::RoundId;
use samson_shared::instrument::discussion::{AnswerForm, EvaluationQuestion};
use samson_shared::instrument::{OverviewColumn, OverviewRow, ThicknessSign, discussion};

impl Samson {
    /// What the group says about itself after a round.
    pub(super) fn together(self, round: RoundId) -> Together {
        let commons = self.commons_of(round);
        let reflection = &commons.reflection;
        let placed = |aspect| reflection.placements.get(&ContinuumPlace { round, aspect }).map(|at| at.get());
        let signs = ThicknessSign::ALL.iter().filter_map(|sign| Some((*sign, placed(Aspect::Sign(*sign))?)));
        let cells =
            OverviewRow::ALL.iter().flat_map(|row| OverviewColumn::ALL.iter().map(|one| (*row, *one)));
        let cell = |(row, column)| {
            let text = self.shared_text(&SharedText::Cell(TablePlace { round, row, column }));
            (!text.trim().is_empty()).then_some(((row, column), text))
        };
        let asked = discussion().evaluation.questions.iter();
        let answer = |question: &EvaluationQuestion| {
            let answered = self.answered(round, question, reflection)?;
            Some((question.id.clone(), answered))
        };
        Together {
            overview: cells.filter_map(cell).collect(),
            whole: placed(Aspect::Whole),
            signs: signs.collect(),
            phase: reflection.phases.get(&round).copied(),
            evaluation: asked.filter_map(answer).collect(),
        }
    }

    fn answered(
        self,
        round: RoundId,
        question: &EvaluationQuestion,
        reflection: &Reflection,
    ) -> Option<Answered> {
        let place = EvaluationPlace { round, question: question.id.clone() };
        let answered = match (&question.answer, reflection.evaluation.get(&place)) {
            (AnswerForm::Text, _) => Answered::Text(self.shared_text(&SharedText::Answer(place))),
            (_, Some(EvaluationAnswer::One(option))) => Answered::Chosen(vec![option.clone()]),
            (_, Some(EvaluationAnswer::Many(options))) => Answered::Chosen(options.iter().cloned().collect()),
            (_, Some(EvaluationAnswer::Text(_)) | None) => return None,
        };
        answered.says().then_some(answered)
    }
}
