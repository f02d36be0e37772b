//! Paper forms that a facilitator enters, one after the other. The facilitator's own answers lie beside them, untouched.

mod begin;
mod entered;

use super::common::{
    ProblemNotice, ReturnedNotices, StorageNotice, Stranded, Updates, question_of, use_page,
};
use crate::route::Route;
use crate::state::{Problem, Record, Samson, Seat};
use crate::ui::{Back, Bar, Card, Confirm, ConfirmWords, Icon, LinkButton, Look, Notice, Promise, Screen};
use begin::Begin;
use dioxus::prelude::*;
use entered::Entered;
use samson_shared::ids::{Group, RoundId};

/// For the facilitator of a round that is open.
#[component]
pub fn Forms(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("forms-title"), Updates::Later);
    let navigator = use_navigator();
    let (collaboration, record) = match samson.round(round) {
        Ok((collaboration, record)) if collaboration.facilitator.is_some() => (collaboration, record),
        Ok(_) => return rsx! { Stranded { problem: Problem::UnknownRound } },
        Err(problem) => return rsx! { Stranded { problem } },
    };
    let origin = if record.is_revealed() { Route::Profile { round } } else { Route::Invite { round } };
    let back = Back {
        label: samson.text("back"),
        on_press: EventHandler::new(move |()| drop(navigator.push(origin.clone()))),
    };
    rsx! {
        Screen {
            bar: rsx! { Bar { back, title: samson.text("forms-title"), place: collaboration.name.clone() } },
            StorageNotice {}
            ReturnedNotices { round }
            Entered { record: record.clone() }
            Enter { record, groups: collaboration.groups }
            Card { title: samson.text("paper-form-title"),
                p { {samson.text("forms-blank")} }
                LinkButton { label: samson.text("forms-blank-open"), to: Route::Report { round }, look: Look::Quiet }
            }
        }
    }
}

/// A form to go on with, or a new one; none in a round that is closed.
#[component]
fn Enter(record: Record, groups: Vec<Group>) -> Element {
    let samson = use_context::<Samson>();
    let round = record.id;
    if record.is_revealed() {
        return rsx! { Notice { words: samson.text("forms-closed") } };
    }
    rsx! {
        Card {
            Promise {
                icon: Icon::Eye,
                title: samson.text("forms-you-see-title"),
                words: samson.text("forms-you-see"),
            }
        }
        if record.paper.is_some() {
            Begun { round }
        } else {
            Begin { round, groups }
        }
    }
}

/// Somebody was interrupted while entering a form.
#[component]
fn Begun(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let mut problem = use_signal(|| None::<Problem>);
    let words = ConfirmWords {
        question: samson.text("forms-drop-question"),
        explanation: samson.text("forms-drop-explanation"),
        yes: samson.text("forms-drop-yes"),
        no: samson.text("forms-drop-no"),
    };
    let seat = Seat::Paper(round);
    rsx! {
        Notice { words: samson.text("forms-begun"),
            LinkButton { label: samson.text("forms-go-on"), to: question_of(seat), look: Look::Primary }
            if let Some(problem) = problem() {
                ProblemNotice { problem }
            }
            Confirm {
                label: samson.text("forms-drop"),
                words,
                on_confirm: move |()| async move { problem.set(samson.end_turn(seat).await.err()) },
            }
        }
    }
}
