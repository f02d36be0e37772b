//! A server that does not take the new collaboration yet.

use crate::screens::common::{ProblemNotice, problem_words};
use crate::state::{Problem, Samson};
use crate::ui::{Button, Notice, TextField, Tone};
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::refusal::Refusal;

/// Says why, and asks for the code of a server that wants one.
#[component]
pub(super) fn NotMade(collaboration: CollaborationId, refusal: Refusal) -> Element {
    let samson = use_context::<Samson>();
    let wants_token = refusal == Refusal::CreationToken;
    let words = problem_words(samson, &Problem::Refused(refusal));
    rsx! {
        Notice { tone: Tone::Warning, words,
            if wants_token {
                Token { collaboration }
            }
        }
    }
}

#[component]
fn Token(collaboration: CollaborationId) -> Element {
    let samson = use_context::<Samson>();
    let mut typed = use_signal(String::new);
    let mut problem = use_signal(|| None::<Problem>);
    let give = move |()| async move {
        let token = typed.peek().clone();
        problem.set(samson.give_creation_token(collaboration, token).await.err());
    };
    rsx! {
        TextField {
            label: samson.text("invite-token"),
            value: typed(),
            on_input: move |text| typed.set(text),
        }
        if let Some(problem) = problem() {
            ProblemNotice { problem }
        }
        Button { label: samson.text("invite-token-give"), disabled: typed.read().trim().is_empty(), on_press: give }
    }
}
