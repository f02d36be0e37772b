use crate::route::Route;
use crate::screens::common::{ProblemNotice, SafeIn};
use crate::state::{Problem, Samson};
use crate::ui::{Button, Card, LinkButton, Look, Notice, Tone};
use dioxus::prelude::*;
use samson_shared::handover::TransferCode;
use samson_shared::ids::RoundId;

/// The code to compare with the other phone's. Only who has seen both can say that the answers arrived.
#[component]
pub(super) fn Comparing(round: RoundId, code: TransferCode, on_same: EventHandler<()>) -> Element {
    let samson = use_context::<Samson>();
    let mut problem = use_signal(|| None::<Problem>);
    let confirm = move |()| async move {
        match samson.confirm_hand_over(round, code).await {
            Ok(()) => on_same.call(()),
            Err(refused) => problem.set(Some(refused)),
        }
    };
    rsx! {
        Card { title: samson.text("hand-over-compare-title"),
            p { {samson.text("hand-over-compare")} }
            p { class: "code", translate: "no", {code.to_string()} }
            if let Some(problem) = problem() {
                ProblemNotice { problem }
            }
            Button { label: samson.text("hand-over-same"), look: Look::Primary, on_press: confirm }
        }
    }
}

/// The answers are on the other phone too, and what happens next.
#[component]
pub(super) fn Done(round: RoundId, on_again: EventHandler<()>) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        Notice { tone: Tone::Good, title: samson.text("hand-over-done-title"), words: samson.text("hand-over-done") }
        SafeIn { round }
        LinkButton { label: samson.text("hand-over-to-waiting"), to: Route::Waiting { round }, look: Look::Primary }
        Button { label: samson.text("hand-over-again"), look: Look::Quiet, on_press: on_again }
    }
}
