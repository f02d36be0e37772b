use crate::route::Route;
use crate::screens::common::{ProblemNotice, SafeIn};
use crate::state::{Handed, Problem, Samson};
use crate::ui::{Button, Card, LinkButton, Look, Notice, Tone};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// The code to compare with the other phone's. Only who has seen both can say that the answers arrived.
#[component]
pub(super) fn Confirming(round: RoundId, handed: Handed) -> Element {
    let samson = use_context::<Samson>();
    let mut problem = use_signal(|| None::<Problem>);
    if handed.confirmed {
        return rsx! {
            Notice { tone: Tone::Good, title: samson.text("hand-over-done-title"), words: samson.text("hand-over-done") }
            SafeIn { round }
            LinkButton { label: samson.text("hand-over-to-waiting"), to: Route::Waiting { round }, look: Look::Primary }
        };
    }
    let code = handed.code;
    let confirm = move |()| async move { problem.set(samson.confirm_hand_over(round, code).await.err()) };
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
