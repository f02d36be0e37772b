//! What came of the last command.

use crate::screens::common::problem_words;
use crate::state::{Order, Outcome, Problem, Samson};
use crate::ui::{Chip, Notice, Safe, Tone};
use dioxus::prelude::*;
use samson_shared::sync::refusal::Refusal;

/// Says whether the server has carried out the last command, and why not.
#[component]
pub(super) fn Ordered(order: Order) -> Element {
    let samson = use_context::<Samson>();
    match order.outcome {
        Outcome::Waiting => rsx! { Chip { state: Safe::Waiting, words: samson.text("manage-on-its-way") } },
        Outcome::Done => rsx! { Chip { state: Safe::Received, words: samson.text("manage-done") } },
        Outcome::Refused(refusal) => rsx! {
            Notice { tone: Tone::Warning, title: samson.text("manage-not-done"), words: reason(samson, refusal) }
        },
    }
}

/// Why not, to the facilitator: some refusals have other sentences for who sent answers.
fn reason(samson: Samson, refusal: Refusal) -> String {
    match key(&refusal) {
        Some(key) => samson.text(key),
        None => problem_words(samson, &Problem::Refused(refusal)),
    }
}

const fn key(refusal: &Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::AlreadyRevealed => Some("manage-already-shown"),
        Refusal::NotRevealed => Some("manage-still-open"),
        Refusal::NotFacilitator => Some("manage-not-facilitator"),
        Refusal::UnknownResponse | Refusal::AmbiguousCode | Refusal::CountChanged { .. } => None,
        Refusal::TooFew { .. } => None,
        _ => Some("manage-refused"),
    }
}
