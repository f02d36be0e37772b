//! The end of a collaboration.

use crate::route::Route;
use crate::screens::common::{ProblemNotice, lead_on};
use crate::state::{Problem, Samson};
use crate::ui::{Card, Chip, Confirm, ConfirmWords, Icon, Safe};
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;

/// Deletes everything, after asking once.
#[component]
pub(super) fn Delete(collaboration: CollaborationId, is_ending: bool) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let mut problem = use_signal(|| None::<Problem>);
    let words = ConfirmWords {
        question: samson.text("delete-question"),
        explanation: samson.text("delete-explanation"),
        yes: samson.text("delete-yes"),
        no: samson.text("delete-no"),
    };
    let delete = move |()| async move {
        problem.set(lead_on(samson.delete(collaboration), navigator, Route::Home {}).await);
    };
    rsx! {
        Card { title: samson.text("delete-title"),
            if is_ending {
                Chip { state: Safe::Waiting, words: samson.text("delete-on-its-way") }
                if samson.is_shut_out(collaboration) {
                    Forget { collaboration }
                }
            } else {
                p { {samson.text("delete-lead")} }
                if let Some(problem) = problem() {
                    ProblemNotice { problem }
                }
                Confirm { label: samson.text("delete"), words, icon: Icon::Trash, on_confirm: delete }
            }
        }
    }
}

/// For who is not let in any more: perhaps somebody else has deleted it already.
#[component]
fn Forget(collaboration: CollaborationId) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let mut problem = use_signal(|| None::<Problem>);
    let words = ConfirmWords {
        question: samson.text("forget-question"),
        explanation: samson.text("forget-explanation"),
        yes: samson.text("forget-yes"),
        no: samson.text("delete-no"),
    };
    let forget = move |()| async move {
        problem.set(lead_on(samson.forget(collaboration), navigator, Route::Home {}).await);
    };
    rsx! {
        if let Some(problem) = problem() {
            ProblemNotice { problem }
        }
        Confirm { label: samson.text("forget"), words, icon: Icon::Trash, on_confirm: forget }
    }
}
