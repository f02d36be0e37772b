//! From what the group says about itself to an export.

use crate::document::{
    Aspect, Commons, ContinuumPlace, EvaluationAnswer, EvaluationPlace, Reflection, TablePlace,
};
use crate::export::document::{Evaluated, Export, OverviewCell, Placed, ReflectionOf};
use crate::ids::{EvaluationOptionId, RoundId};
use crate::instrument::discussion::{AnswerForm, EvaluationQuestion};
use crate::instrument::{Discussion, OverviewColumn, OverviewRow, ThicknessSign};
use crate::language::Language;
use std::collections::BTreeSet;

/// The name of the collaboration as a whole, where each sign has its own.
const WHOLE: &str = "whole";

impl Export {
    /// Adds what the group said about itself, for every round after which it said something.
    pub fn add_reflections(&mut self, commons: &Commons, discussion: &Discussion, language: Language) {
        let reflection = &commons.reflection;
        let said = |round| Said { round, reflection, discussion, language }.told();
        self.reflections.extend(rounds(reflection).into_iter().map(said).filter(ReflectionOf::says));
    }
}

fn rounds(reflection: &Reflection) -> BTreeSet<RoundId> {
    let cells = reflection.table.keys().map(|place| place.round);
    let placed = reflection.placements.keys().map(|place| place.round);
    let answered = reflection.evaluation.keys().map(|place| place.round);
    cells.chain(placed).chain(reflection.phases.keys().copied()).chain(answered).collect()
}

impl ReflectionOf {
    /// Whether anything was said: texts that were emptied again say nothing.
    fn says(&self) -> bool {
        let is_silent = self.overview.is_empty() && self.continuum.is_empty() && self.evaluation.is_empty();
        !is_silent || self.phase.is_some()
    }
}

/// What was said after one round.
struct Said<'a> {
    round: RoundId,
    reflection: &'a Reflection,
    discussion: &'a Discussion,
    language: Language,
}

impl Said<'_> {
    fn told(&self) -> ReflectionOf {
        let columns = OverviewColumn::ALL.iter();
        let cells = columns.flat_map(|column| OverviewRow::ALL.iter().map(|row| (*column, *row)));
        let signs = ThicknessSign::ALL.iter().map(|sign| Aspect::Sign(*sign));
        let aspects = [Aspect::Whole].into_iter().chain(signs);
        let questions = self.discussion.evaluation.questions.iter();
        ReflectionOf {
            round: self.round.to_string(),
            overview: cells.filter_map(|(column, row)| self.cell(column, row)).collect(),
            continuum: aspects.filter_map(|aspect| self.placed(aspect)).collect(),
            phase: self.reflection.phases.get(&self.round).map(|phase| phase.as_str().to_owned()),
            evaluation: questions.filter_map(|question| self.evaluated(question)).collect(),
        }
    }

    fn cell(&self, column: OverviewColumn, row: OverviewRow) -> Option<OverviewCell> {
        let text = self.reflection.table.get(&TablePlace { round: self.round, row, column })?;
        let overview = &self.discussion.overview;
        let column_name = overview.columns.iter().find(|one| one.id == column);
        let row_name = overview.rows.iter().find(|one| one.id == row);
        (!text.trim().is_empty()).then(|| OverviewCell {
            column: column.as_str().to_owned(),
            column_name: column_name.map(|one| one.label.text(self.language).to_owned()).unwrap_or_default(),
            row: row.as_str().to_owned(),
            row_name: row_name
                .and_then(|one| one.text.get(self.language))
                .map(|text| text.label.clone())
                .unwrap_or_default(),
            text: text.clone(),
        })
    }

    fn placed(&self, aspect: Aspect) -> Option<Placed> {
        let at = self.reflection.placements.get(&ContinuumPlace { round: self.round, aspect })?;
        let (id, name) = match aspect {
            Aspect::Whole => (WHOLE, None),
            Aspect::Sign(sign) => {
                let words = self.discussion.continuum.sign(sign).and_then(|one| one.text.get(self.language));
                (sign.as_str(), words.map(|words| words.name.clone()))
            }
        };
        Some(Placed { aspect: id.to_owned(), name: name.unwrap_or_default(), value: at.get() })
    }

    fn evaluated(&self, question: &EvaluationQuestion) -> Option<Evaluated> {
        let place = EvaluationPlace { round: self.round, question: question.id.clone() };
        let (answers, options) = match self.reflection.evaluation.get(&place)? {
            EvaluationAnswer::Text(text) => (vec![text.clone()], Vec::new()),
            EvaluationAnswer::One(option) => self.chosen(&question.answer, &[option.clone()].into()),
            EvaluationAnswer::Many(options) => self.chosen(&question.answer, options),
        };
        answers.iter().any(|answer| !answer.trim().is_empty()).then(|| Evaluated {
            question: question.id.to_string(),
            text: question.text.text(self.language).to_owned(),
            answers,
            options,
        })
    }

    /// The options that were chosen: in words, and their names. In the order in which they are offered.
    fn chosen(&self, form: &AnswerForm, chosen: &BTreeSet<EvaluationOptionId>) -> (Vec<String>, Vec<String>) {
        let offered = form.options().iter().filter(|option| chosen.contains(&option.id));
        offered.map(|option| (option.text.text(self.language).to_owned(), option.id.to_string())).unzip()
    }
}
