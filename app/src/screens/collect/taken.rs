use crate::screens::common::ProblemNotice;
use crate::state::{Collecting, Samson};
use crate::ui::{Card, CardLook, Notice, Tone};
use dioxus::prelude::*;

/// The code of the answers that were taken last, to be compared, or what is not right with what was seen last.
#[component]
pub(super) fn Taken(collecting: Collecting) -> Element {
    let samson = use_context::<Samson>();
    let title = |again: bool| samson.text(if again { "collect-taken-again" } else { "collect-taken" });
    rsx! {
        if let Some(problem) = collecting.problem() {
            ProblemNotice { problem }
        }
        div { role: "status",
            if collecting.is_tested() {
                Notice {
                    tone: Tone::Good,
                    title: samson.text("collect-test-title"),
                    words: samson.text("collect-test"),
                }
            }
            if let Some(receipt) = collecting.receipt() {
                Card { look: CardLook::default(), title: title(receipt.again),
                    p { {samson.text("collect-compare")} }
                    p { class: "code", translate: "no", {receipt.code.to_string()} }
                }
            }
        }
    }
}
