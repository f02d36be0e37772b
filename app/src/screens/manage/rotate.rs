//! Another invitation, when the link has come into wrong hands.

use super::ordered::Ordered;
use crate::screens::common::ProblemNotice;
use crate::screens::invite::{Code, Sharing};
use crate::state::{Order, Outcome, Problem, Samson};
use crate::ui::{Card, Chip, Confirm, ConfirmWords, Disclosure, Safe};
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;

/// Changes the invitation, after asking once. Afterwards the new one, which leads to this round by `link`, is at hand here.
#[component]
pub(super) fn Rotate(
    collaboration: CollaborationId,
    name: String,
    link: String,
    rotation: Option<Order>,
) -> Element {
    let samson = use_context::<Samson>();
    let mut problem = use_signal(|| None::<Problem>);
    let rotate = move |()| async move { problem.set(samson.change_invitation(collaboration).await.err()) };
    let outcome = rotation.as_ref().map(|order| order.outcome.clone());
    rsx! {
        Card { title: samson.text("rotate-title"),
            match (outcome, rotation) {
                (Some(Outcome::Waiting), _) => rsx! {
                    Chip { state: Safe::Waiting, words: samson.text("rotate-on-its-way") }
                },
                (Some(Outcome::Done), _) => rsx! {
                    Chip { state: Safe::Received, words: samson.text("rotate-done") }
                    Disclosure { label: samson.text("rotate-show"),
                        Code { link: link.clone() }
                        Sharing { link, name }
                    }
                    Ask { on_confirm: rotate }
                },
                (Some(Outcome::Refused(_)), Some(order)) => rsx! {
                    Ordered { order }
                    Ask { on_confirm: rotate }
                },
                (_, _) => rsx! {
                    p { {samson.text("rotate-lead")} }
                    Ask { on_confirm: rotate }
                },
            }
            if let Some(problem) = problem() {
                ProblemNotice { problem }
            }
        }
    }
}

#[component]
fn Ask(on_confirm: EventHandler<()>) -> Element {
    let samson = use_context::<Samson>();
    let words = ConfirmWords {
        question: samson.text("rotate-question"),
        explanation: samson.text("rotate-explanation"),
        yes: samson.text("rotate-yes"),
        no: samson.text("rotate-no"),
    };
    rsx! {
        Confirm { label: samson.text("rotate"), words, on_confirm }
    }
}
