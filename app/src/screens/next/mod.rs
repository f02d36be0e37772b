//! The phone goes to the next person: says what happens, and asks once where something would be lost.

use super::common::{ProblemNotice, Stranded, Updates, use_page};
use super::waiting::ReceiptCode;
use crate::route::Route;
use crate::state::{Problem, Samson, Seat, Standing};
use crate::ui::{Back, Bar, Button, Card, Confirm, ConfirmWords, LinkButton, Look, Screen};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// Ends the turn of who holds the phone.
#[component]
pub fn Next(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("next-page-title"), Updates::Later);
    let navigator = use_navigator();
    let is_somebody_s = use_memo(move || {
        let known = samson.round(round);
        known.is_ok_and(|(_, record)| !record.is_revealed() && record.participation.is_some())
    });
    use_effect(move || {
        if !is_somebody_s() && samson.round(round).is_ok() {
            navigator.replace(start(samson, round));
        }
    });
    match samson.standing(round) {
        Err(problem) => rsx! { Stranded { problem } },
        Ok(Standing::OnItsWay | Standing::Received) => rsx! { Sent { round } },
        Ok(_) => rsx! { NotSent { round } },
    }
}

/// Where the next one begins: at the invitation. When the round is revealed, there is nobody next.
fn start(samson: Samson, round: RoundId) -> Route {
    match samson.round(round) {
        Ok((collaboration, record)) if !record.is_revealed() => {
            Route::Join { fragment: collaboration.invitation(&record, None).to_fragment() }
        }
        _ => Route::Round { round },
    }
}

/// The answers are sealed: nothing is lost.
#[component]
fn Sent(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let mut problem = use_signal(|| None::<Problem>);
    let end = move |()| async move { problem.set(samson.end_turn(Seat::Own(round)).await.err()) };
    rsx! {
        Screen {
            bar: rsx! { NextBar { round, title: samson.text("next-title") } },
            bottom: rsx! {
                if let Some(problem) = problem() {
                    ProblemNotice { problem }
                }
                Button { label: samson.text("next-yes"), look: Look::Primary, on_press: end }
                LinkButton { label: samson.text("next-no"), to: Route::Round { round } }
            },
            p { {samson.text("next-sealed")} }
            p { {samson.text("next-gone")} }
            Card { title: samson.text("next-code-title"),
                p { {samson.text("next-code")} }
                ReceiptCode { round }
            }
        }
    }
}

/// Somebody has begun and has not sent: finishing or throwing away, nothing in between.
#[component]
fn NotSent(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let mut problem = use_signal(|| None::<Problem>);
    let words = ConfirmWords {
        question: samson.text("next-drop-question"),
        explanation: samson.text("next-drop-explanation"),
        yes: samson.text("next-drop-yes"),
        no: samson.text("next-drop-no"),
    };
    rsx! {
        Screen {
            bar: rsx! { NextBar { round, title: samson.text("next-begun-title") } },
            bottom: rsx! {
                if let Some(problem) = problem() {
                    ProblemNotice { problem }
                }
                LinkButton { label: samson.text("home-go-on"), to: Route::Round { round }, look: Look::Primary }
                Confirm {
                    label: samson.text("next-drop"),
                    words,
                    on_confirm: move |()| async move { problem.set(samson.end_turn(Seat::Own(round)).await.err()) },
                }
            },
            p { {samson.text("next-begun")} }
        }
    }
}

#[component]
fn NextBar(round: RoundId, title: String) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let back = Back {
        label: samson.text("back"),
        on_press: EventHandler::new(move |()| drop(navigator.replace(Route::Round { round }))),
    };
    rsx! { Bar { back, title } }
}
