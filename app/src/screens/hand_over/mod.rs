//! A participant hands their answers over to the facilitator's phone, with no network.

mod codes;
mod comparing;

use super::common::{OnPaper, ProblemNotice, Stranded, Updates, use_once, use_page, use_press};
use crate::route::Route;
use crate::state::{Problem, Samson, Standing};
use crate::ui::{Back, Bar, Button, LinkButton, Look, Screen, Waiting};
pub(super) use codes::Codes;
use comparing::{Comparing, Done};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// The codes to be scanned, the file instead of them, and the code to compare at the end.
#[component]
pub fn HandOver(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("hand-over-title"), Updates::Later);
    let navigator = use_navigator();
    let mut again = use_signal(|| false);
    let parcel = use_once(move || samson.prepare_hand_over(round));
    use_effect(use_reactive((&round,), move |(round,)| {
        // The answers found their own way, or were taken back in another tab.
        if !matches!(samson.standing(round), Ok(Standing::OnItsWay) | Err(_)) {
            navigator.replace(Route::Round { round });
        }
    }));
    let (collaboration, record) = match samson.round(round) {
        Ok(known) => known,
        Err(problem) => return rsx! { Stranded { problem } },
    };
    let handed = record.participation.and_then(|part| part.handed);
    let is_confirmed = handed.as_ref().is_some_and(|handed| handed.confirmed);
    let back = Back {
        label: samson.text("back"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Waiting { round }))),
    };
    rsx! {
        Screen {
            bar: rsx! {
                Bar { back, title: samson.text("hand-over-title"), place: collaboration.name }
            },
            match &*parcel.read() {
                None => rsx! { Waiting { words: samson.text("hand-over-preparing") } },
                Some(Err(problem)) => rsx! { NotReady { round, problem: problem.clone() } },
                Some(Ok(_)) if is_confirmed && !again() => rsx! { Done { round, on_again: move |()| again.set(true) } },
                Some(Ok(parcel)) => rsx! {
                    p { {samson.text("hand-over-how")} }
                    Codes { parcel: parcel.clone(), label: samson.text("hand-over-code") }
                    if let Some(handed) = handed {
                        Comparing { round, code: handed.code, on_same: move |()| again.set(false) }
                    }
                    AsFile { round }
                },
            }
        }
    }
}

/// Why there is nothing to show, and that nothing is lost.
#[component]
fn NotReady(round: RoundId, problem: Problem) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        ProblemNotice { problem }
        LinkButton { label: samson.text("hand-over-wait"), to: Route::Waiting { round }, look: Look::Primary }
    }
}

/// The same for who has no camera.
#[component]
fn AsFile(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let press = use_press();
    rsx! {
        Button {
            label: samson.text("hand-over-as-file"),
            look: Look::Quiet,
            disabled: press.is_busy(),
            on_press: move |()| press.make(samson.hand_over_file(round)),
        }
        if press.is_idle() {
            p { class: "small", {samson.text("hand-over-file-hint")} }
        }
        OnPaper { press }
    }
}
