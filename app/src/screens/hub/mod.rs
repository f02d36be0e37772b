//! This device as the hub of a room: switching it on and off, and how people come in.

mod form;
mod running;

use super::common::{InsteadOf, Languages, ProblemNotice, StorageNotice, Updates, use_page};
use crate::route::Route;
use crate::state::{self, HubRecord, HubStanding, NoHub, Problem, Samson};
use crate::ui::{Back, Bar, Button, Heading, LinkButton, Look, Screen, ScreenSize};
use dioxus::prelude::*;
use form::Form;
use running::Running;

/// Shows what to decide while it is off, and how people come in while it is on.
#[component]
pub fn Hub() -> Element {
    let samson = use_page(|samson| samson.text("hub-title"), Updates::Welcome);
    let navigator = use_navigator();
    let mut typed = use_signal(|| samson.hub().record);
    if !samson.can_be_hub() {
        let words = samson.text("problem-hub-impossible");
        return rsx! { InsteadOf { heading: samson.text("hub-title"), words } };
    }
    let hub = samson.hub();
    let back =
        Back { label: samson.text("back"), on_press: EventHandler::new(move |()| navigator.go_back()) };
    let bar = rsx! {
        Bar { back, place: samson.text("app-name"), trailing: rsx! { Languages {} } }
    };
    match hub.standing.clone() {
        HubStanding::On(sight) => rsx! {
            Screen { size: ScreenSize::Wide, bar, bottom: rsx! { WhileOn {} },
                Running { record: hub.record, sight }
            }
        },
        standing => rsx! {
            Screen { bar, bottom: rsx! { Start { typed, is_changing: standing == HubStanding::Changing } },
                Heading { text: samson.text("hub-title") }
                p { {samson.text("hub-lead")} }
                StorageNotice {}
                Form { record: typed(), on_change: move |record| typed.set(record) }
            }
        },
    }
}

/// The way on, and the way to stop.
#[component]
fn WhileOn() -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        if let Some(problem) = samson.hub().problem {
            ProblemNotice { problem }
        }
        LinkButton { label: samson.text("to-home"), to: Route::Home {}, look: Look::Primary }
        Button { label: samson.text("hub-stop"), look: Look::Quiet, on_press: move |()| samson.switch_hub_off() }
    }
}

/// The button, why it did not work, and a way round that.
#[component]
fn Start(typed: Signal<HubRecord>, is_changing: bool) -> Element {
    let samson = use_context::<Samson>();
    let mut typed = typed;
    let start = move || samson.switch_hub_on(typed.peek().clone());
    let told = problem(&samson.hub());
    let next = typed.read().port.checked_add(1).filter(|_| told == Some(Problem::Hub(NoHub::PortTaken)));
    rsx! {
        if let Some(problem) = told {
            ProblemNotice { problem }
        }
        if let Some(port) = next {
            Button {
                label: samson.text_with("hub-other-port", &[("port", port.to_string().as_str().into())]),
                on_press: move |()| {
                    typed.write().port = port;
                    start();
                },
            }
        }
        Button {
            label: samson.text("hub-start"),
            look: Look::Primary,
            busy: is_changing.then(|| samson.text("hub-changing")),
            on_press: move |()| start(),
        }
    }
}

/// What keeps this device from being the hub: also what was found when the app was opened.
fn problem(hub: &state::Hub) -> Option<Problem> {
    match &hub.standing {
        HubStanding::Failed(why) => Some(Problem::Hub(why.clone())),
        _ => hub.problem.clone(),
    }
}
