//! Writing what the group says about itself.

use super::super::document::{CommonsDocument, put, take_away};
use super::super::entries::REFLECTION;
use super::super::together::together;
use super::super::{CommonsError, within};
use super::key::Key;
use super::{ContinuumPlace, EvaluationAnswer, EvaluationPlace, Placement, Reflection, TablePlace};
use crate::ids::{EvaluationOptionId, RoundId};
use crate::instrument::discussion::AnswerForm;
use crate::instrument::{Phase, discussion};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};

/// One thing that somebody changes about what the group says about itself. What others changed meanwhile stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReflectionEdit {
    /// Writes in a cell of the overview table.
    Table {
        /// Which one.
        place: TablePlace,
        /// As they had it before them.
        before: String,
        /// As it shall be, up to [`Reflection::LIMIT`] characters.
        text: String,
    },
    /// Places something between thin and thick.
    Place {
        /// What is placed.
        place: ContinuumPlace,
        /// Where; nowhere takes it back.
        at: Option<Placement>,
    },
    /// Says where in the circle the group is.
    Phase {
        /// In which round.
        round: RoundId,
        /// Where; nowhere takes it back.
        phase: Option<Phase>,
    },
    /// Answers a question in words.
    Write {
        /// Which one.
        place: EvaluationPlace,
        /// As they had it before them.
        before: String,
        /// As it shall be, up to [`Reflection::LIMIT`] characters.
        text: String,
    },
    /// Answers a question by one of its options.
    Choose {
        /// Which one.
        place: EvaluationPlace,
        /// What is chosen; nothing takes it back.
        option: Option<EvaluationOptionId>,
    },
    /// Says whether an option is among the answers to a question that takes several.
    Tick {
        /// Which question.
        place: EvaluationPlace,
        /// Which option.
        option: EvaluationOptionId,
        /// Whether it is among them.
        ticked: bool,
    },
}

impl CommonsDocument {
    /// Changes one thing that the group says about itself.
    ///
    /// # Errors
    /// [`CommonsError::TooLong`], of what both wrote together; [`CommonsError::NoSuchQuestion`] when the evaluation has no
    /// such question, or it is answered in another way. Then nothing was changed.
    pub fn reflect(&mut self, edit: &ReflectionEdit, rng: &mut impl CryptoRng) -> Result<(), CommonsError> {
        match edit {
            ReflectionEdit::Table { place, before, text } => {
                let known = self.read()?.reflection.table.remove(place).unwrap_or_default();
                self.rewrite(Key::Table(*place), before, text, &known, rng)
            }
            ReflectionEdit::Place { place, at } => {
                self.say(Key::Place(*place), at.map(|at| i64::from(at.get())), rng)
            }
            ReflectionEdit::Phase { round, phase } => {
                self.say(Key::Phase(*round), phase.map(Phase::as_str), rng)
            }
            ReflectionEdit::Write { place, before, text } => {
                asked(place, |form| *form == AnswerForm::Text)?;
                let known = match self.read()?.reflection.evaluation.remove(place) {
                    Some(EvaluationAnswer::Text(known)) => known,
                    _ => String::new(),
                };
                self.rewrite(Key::Evaluation(place.clone()), before, text, &known, rng)
            }
            ReflectionEdit::Choose { place, option } => {
                asked(place, |form| matches!(form, AnswerForm::One(_)) && offers(form, option.as_ref()))?;
                self.say(Key::Evaluation(place.clone()), option.as_ref().map(EvaluationOptionId::as_str), rng)
            }
            ReflectionEdit::Tick { place, option, ticked } => {
                asked(place, |form| matches!(form, AnswerForm::Many(_)) && offers(form, Some(option)))?;
                self.say(Key::Option(place.clone(), option.clone()), ticked.then_some(true), rng)
            }
        }
    }

    /// Makes a text that is `known` say what somebody made of it who had `before` before them.
    fn rewrite(
        &mut self,
        key: Key,
        before: &str,
        text: &str,
        known: &str,
        rng: &mut impl CryptoRng,
    ) -> Result<(), CommonsError> {
        let text = together(before, text, known)?;
        let text = within(&text, Reflection::LIMIT)?;
        if text == known { Ok(()) } else { self.write_text(REFLECTION, &key.to_string(), text, rng) }
    }

    /// Writes a value, or takes it away.
    fn say(
        &mut self,
        key: Key,
        value: Option<impl Into<automerge::ScalarValue>>,
        rng: &mut impl CryptoRng,
    ) -> Result<(), CommonsError> {
        let key = key.to_string();
        self.edit(REFLECTION, rng, |document, map| match value {
            Some(value) => put(document, map, &key, value),
            None => take_away(document, map, &key),
        })
    }
}

/// Whether the evaluation has this question, and it is answered in this way.
fn asked(place: &EvaluationPlace, fits: impl FnOnce(&AnswerForm) -> bool) -> Result<(), CommonsError> {
    let question = discussion().evaluation.question(&place.question);
    let is_asked = question.is_some_and(|question| fits(&question.answer));
    if is_asked { Ok(()) } else { Err(CommonsError::NoSuchQuestion(place.question.clone())) }
}

/// Whether this can be chosen; nothing always can.
fn offers(form: &AnswerForm, option: Option<&EvaluationOptionId>) -> bool {
    option.is_none_or(|option| form.options().iter().any(|offered| offered.id == *option))
}
