//! What does not count of those who answered at this device before.

use super::ProblemNotice;
use crate::state::{Problem, Returned, Samson, Uncounted};
use crate::ui::{Button, Confirm, ConfirmWords, Notice, Tone};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use samson_shared::sync::refusal::Refusal;

/// A notice for each of them: to whoever holds the device, in words that say nothing of the answers.
#[component]
pub(crate) fn ReturnedNotices(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        for returned in samson.returned(round) {
            ReturnedNotice { key: "{returned.turn.number()}", round, returned }
        }
    }
}

#[component]
fn ReturnedNotice(round: RoundId, returned: Returned) -> Element {
    let samson = use_context::<Samson>();
    let mut problem = use_signal(|| None::<Problem>);
    let Returned { turn, code, why, can_go_again } = returned;
    let code = code.map(|code| code.to_string()).unwrap_or_default();
    let reason = match why {
        Uncounted::OtherRules => "returned-other-rules",
        Uncounted::Refused(Refusal::AlreadyRevealed) => "returned-too-late",
        Uncounted::Refused(Refusal::Removed) => "returned-taken-out",
        Uncounted::Refused(_) => "returned-refused",
    };
    let words = ConfirmWords {
        question: samson.text("returned-drop-question"),
        explanation: samson.text("returned-drop-explanation"),
        yes: samson.text("returned-drop-yes"),
        no: samson.text("returned-drop-no"),
    };
    rsx! {
        Notice {
            tone: Tone::Warning,
            title: samson.text_with("returned-title", &[("code", (&code).into())]),
            words: samson.text(reason),
            if let Some(problem) = problem() {
                ProblemNotice { problem }
            }
            if can_go_again {
                Button {
                    label: samson.text("returned-send"),
                    on_press: move |()| async move { problem.set(samson.send_returned(round, turn).await.err()) },
                }
            }
            Confirm {
                label: samson.text("returned-drop"),
                words,
                on_confirm: move |()| async move { problem.set(samson.drop_returned(round, turn).await.err()) },
            }
        }
    }
}
