//! What is asked: the scorecard, or the survey with the parts that fit.

use super::form::Missing;
use super::{FORM, Filling};
use crate::ui::{CheckList, ListOption, RadioList};
use dioxus::prelude::*;
use samson_shared::instrument::survey;

/// The instrument of the round, and which parts of a survey are asked.
#[component]
pub(super) fn WhatIsAsked(filling: Filling) -> Element {
    let samson = filling.samson;
    let option = |key: &str| ListOption {
        label: samson.text(&format!("new-{key}")),
        detail: Some(samson.text(&format!("new-{key}-detail"))),
    };
    rsx! {
        RadioList {
            label: samson.text("new-instrument"),
            options: vec![option("scorecard"), option("survey")],
            chosen: usize::from(FORM.read().is_survey),
            on_choose: |index| FORM.write().is_survey = index == 1,
        }
        if FORM.read().is_survey {
            PartsOfSurvey { filling }
        }
    }
}

#[component]
fn PartsOfSurvey(filling: Filling) -> Element {
    let samson = filling.samson;
    let asked = &survey().instrument;
    let options = asked.fields.iter().filter_map(|part| {
        let questions = asked.statements_of(&part.id).count();
        let detail = samson.text_with("new-part-questions", &[("count", questions.into())]);
        Some(ListOption { label: part.text.get(samson.language())?.name.clone(), detail: Some(detail) })
    });
    rsx! {
        CheckList {
            label: samson.text("new-parts"),
            hint: samson.text("new-parts-hint"),
            options: options.collect::<Vec<_>>(),
            problem: filling.told(Missing::Parts, || samson.text("new-parts-missing")),
            chosen: FORM.read().parts.to_vec(),
            on_toggle: |(index, chosen): (usize, bool)| {
                if let Some(part) = FORM.write().parts.get_mut(index) {
                    *part = chosen;
                }
            },
        }
    }
}
