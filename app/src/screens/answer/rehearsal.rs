use super::question::question_at;
use crate::state::Answering;
use dioxus::prelude::*;
use samson_shared::response::Step;

/// Where the next questions are drawn before the first tap, and nobody sees them. Leaves nothing behind.
#[component]
pub(super) fn Rehearsal(answering: Answering) -> Element {
    let mut scene = use_signal(|| None::<Step>);
    use_future(move || answering.rehearse(move |step| scene.set(step)));
    rsx! {
        if let Some(step) = scene() {
            div { hidden: true, {question_at(answering, step)} }
        }
    }
}
