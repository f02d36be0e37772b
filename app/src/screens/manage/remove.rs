//! Taking a response out of an open round, by the code its author reads aloud.

use crate::screens::common::ProblemNotice;
use crate::state::{Problem, Samson};
use crate::ui::{Card, Confirm, ConfirmWords, TextField};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use samson_shared::sync::receipt_code::ReceiptCode;

/// Asks for the code, and once more before it happens.
#[component]
pub(super) fn Remove(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let mut typed = use_signal(String::new);
    let mut problem = use_signal(|| None::<Problem>);
    let code = use_memo(move || typed.read().parse::<ReceiptCode>().ok());
    // A code that is still being typed is not wrong yet.
    let is_wrong = code().is_none() && typed.read().trim().len() >= 9;
    let words = ConfirmWords {
        question: samson.text("remove-question"),
        explanation: samson.text("remove-explanation"),
        yes: samson.text("remove-yes"),
        no: samson.text("remove-no"),
    };
    let remove = move |()| async move {
        let Some(code) = *code.peek() else { return };
        match samson.remove_response(round, code).await {
            Ok(()) => typed.set(String::new()),
            Err(error) => problem.set(Some(error)),
        }
    };
    rsx! {
        Card { title: samson.text("remove-title"),
            p { {samson.text("remove-lead")} }
            TextField {
                label: samson.text("remove-code"),
                hint: samson.text("remove-code-hint"),
                value: typed(),
                problem: is_wrong.then(|| samson.text("remove-code-wrong")),
                limit: 20,
                on_input: move |text| typed.set(text),
            }
            if let Some(problem) = problem() {
                ProblemNotice { problem }
            }
            if code().is_some() {
                Confirm { label: samson.text("remove"), words, on_confirm: remove }
            }
        }
    }
}
