use super::question::question_at;
use crate::state::Answering;
use dioxus::prelude::*;
use samson_shared::response::Step;

/// Where the next questions are drawn before the first tap, and nobody sees them. Leaves nothing behind.
#[component]
pub(super) fn Rehearsal(answering: Answering) -> Element {
    let mut scene = use_signal(|| None::<Step>);
    use_future(move || answering.rehearse(move |step| scene.set(step)));
    // A tap may be quicker than what is got ready: its question is there once.
    let others = scene().filter(|step| answering.step().as_ref() != Some(step));
    rsx! {
        if let Some(step) = others {
            div { hidden: true, {question_at(answering, step)} }
        }
    }
}
