//! How the group works, and what comes of it.

use super::choosing::{Choosing, NotKept, TakeBack, use_choosing};
use crate::screens::common::SharedArea;
use crate::state::{Samson, SharedText};
use crate::ui::{Card, CheckList, ListOption, RadioList};
use dioxus::prelude::*;
use samson_shared::document::{EvaluationAnswer, EvaluationPlace, ReflectionEdit};
use samson_shared::ids::{EvaluationOptionId, RoundId};
use samson_shared::instrument::discussion;
use samson_shared::instrument::discussion::{AnswerForm, Dimension, EvaluationOption, EvaluationQuestion};

/// The questions about the process, then those about the result.
#[component]
pub(super) fn Evaluation(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let choosing = use_choosing(round);
    let evaluation = &discussion().evaluation;
    let title = |dimension: Dimension| match dimension {
        Dimension::Process => samson.text("together-process"),
        Dimension::Result => samson.text("together-result"),
    };
    rsx! {
        NotKept { choosing }
        for dimension in Dimension::ALL.iter().copied() {
            Card { key: "{dimension.as_str()}", title: title(dimension),
                for question in evaluation.questions_of(dimension) {
                    Question { key: "{question.id}", choosing, question: question.clone() }
                }
            }
        }
    }
}

/// A question, answered as its form wants.
#[component]
fn Question(choosing: Choosing, question: EvaluationQuestion) -> Element {
    let samson = use_context::<Samson>();
    let label = question.text.text(samson.language()).to_owned();
    let place = EvaluationPlace { round: choosing.round, question: question.id.clone() };
    match question.answer {
        AnswerForm::Text => rsx! { SharedArea { label, place: SharedText::Answer(place) } },
        AnswerForm::One(options) => rsx! { One { choosing, label, place, options } },
        AnswerForm::Many(options) => rsx! { Many { choosing, label, place, options } },
    }
}

#[component]
fn One(choosing: Choosing, label: String, place: EvaluationPlace, options: Vec<EvaluationOption>) -> Element {
    let samson = use_context::<Samson>();
    let chosen = match samson.commons_of(place.round).reflection.evaluation.get(&place) {
        Some(EvaluationAnswer::One(chosen)) => options.iter().position(|option| option.id == *chosen),
        _ => None,
    };
    let lines = lines(samson, &options);
    let edit =
        move |option: Option<EvaluationOptionId>| ReflectionEdit::Choose { place: place.clone(), option };
    let none = edit(None);
    rsx! {
        RadioList {
            label,
            options: lines,
            chosen,
            on_choose: move |index: usize| {
                if let Some(option) = options.get(index) {
                    choosing.choose(edit(Some(option.id.clone())));
                }
            },
        }
        if chosen.is_some() {
            TakeBack { choosing, edit: none }
        }
    }
}

#[component]
fn Many(
    choosing: Choosing,
    label: String,
    place: EvaluationPlace,
    options: Vec<EvaluationOption>,
) -> Element {
    let samson = use_context::<Samson>();
    let commons = samson.commons_of(place.round);
    let is_ticked = |option: &EvaluationOption| match commons.reflection.evaluation.get(&place) {
        Some(EvaluationAnswer::Many(chosen)) => chosen.contains(&option.id),
        _ => false,
    };
    let chosen: Vec<bool> = options.iter().map(is_ticked).collect();
    let lines = lines(samson, &options);
    rsx! {
        CheckList {
            label,
            options: lines,
            chosen,
            on_toggle: move |(index, ticked): (usize, bool)| {
                if let Some(option) = options.get(index) {
                    let (place, option) = (place.clone(), option.id.clone());
                    choosing.choose(ReflectionEdit::Tick { place, option, ticked });
                }
            },
        }
    }
}

fn lines(samson: Samson, options: &[EvaluationOption]) -> Vec<ListOption> {
    let line = |option: &EvaluationOption| ListOption {
        label: option.text.text(samson.language()).to_owned(),
        detail: None,
    };
    options.iter().map(line).collect()
}
