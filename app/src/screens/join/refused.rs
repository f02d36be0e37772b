//! What shows in place of an invitation.

use crate::screens::common::{InsteadOf, problem_words};
use crate::state::{Problem, Samson};
use dioxus::prelude::*;

/// There is no invitation in the address.
#[component]
pub(super) fn NoInvitation() -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        InsteadOf { heading: samson.text("join-none-heading"), words: samson.text("join-none") }
    }
}

/// The invitation is damaged, or a newer one.
#[component]
pub(super) fn NotReadable(problem: Problem) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        InsteadOf { heading: samson.text("join-unreadable-heading"), words: problem_words(samson, &problem) }
    }
}
