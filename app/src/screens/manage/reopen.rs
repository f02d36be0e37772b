//! Letting in those who came too late.

use crate::screens::common::ProblemNotice;
use crate::state::{Problem, Samson};
use crate::ui::{Card, Confirm, ConfirmWords, NumberField};
use dioxus::prelude::*;
use samson_shared::sync::wire::{HEADCOUNT_LIMIT, RoundStatus};

/// Opens the round again, for so many people in all.
#[component]
pub(super) fn Reopen(status: RoundStatus) -> Element {
    let samson = use_context::<Samson>();
    let minimum = status.protection.profile_minimum();
    let least = (status.submitted + minimum).min(HEADCOUNT_LIMIT);
    let mut headcount = use_signal(move || Some(status.headcount.max(least)));
    let mut problem = use_signal(|| None::<Problem>);
    let words = ConfirmWords {
        question: samson.text("reopen-question"),
        explanation: samson.text_with("reopen-explanation", &[("minimum", minimum.into())]),
        yes: samson.text("reopen-yes"),
        no: samson.text("reopen-no"),
    };
    let reopen = move |()| async move {
        let Some(headcount) = *headcount.peek() else { return };
        problem.set(samson.reopen(status.round, headcount).await.err());
    };
    rsx! {
        Card { title: samson.text("reopen-title"),
            p { {samson.text_with("reopen-lead", &[("minimum", minimum.into())])} }
            NumberField {
                label: samson.text("reopen-headcount"),
                hint: samson.text_with("reopen-headcount-hint", &[("submitted", status.submitted.into())]),
                value: headcount(),
                range: least..=HEADCOUNT_LIMIT,
                fewer: samson.text("number-fewer"),
                more: samson.text("number-more"),
                on_change: move |number| headcount.set(number),
            }
            if let Some(problem) = problem() {
                ProblemNotice { problem }
            }
            Confirm { label: samson.text("reopen"), words, on_confirm: reopen }
        }
    }
}
