//! The ways to the hub of this device, where it can be one.

use crate::route::Route;
use crate::screens::common::problem_words;
use crate::state::{HubStanding, Problem, Samson};
use crate::ui::{Chip, LinkButton, Look, Notice, Safe, Tone};
use dioxus::prelude::*;

/// Leads to where this device becomes the hub. Nothing, where it cannot.
#[component]
pub(crate) fn HubLink(#[props(default)] look: Look) -> Element {
    let samson = use_context::<Samson>();
    if !samson.can_be_hub() {
        return rsx! {};
    }
    let key = if samson.hub().sight().is_some() { "hub-open-on" } else { "hub-open" };
    rsx! {
        LinkButton { label: samson.text(key), to: Route::Hub {}, look }
    }
}

/// Says that this device is the hub, or should be and is not.
#[component]
pub(crate) fn HubNotice() -> Element {
    let samson = use_context::<Samson>();
    match samson.hub().standing {
        HubStanding::On(_) => rsx! {
            Chip { state: Safe::Received, words: samson.text("hub-is-on") }
        },
        HubStanding::Failed(why) => rsx! {
            Notice {
                tone: Tone::Warning,
                title: samson.text("hub-failed-title"),
                words: problem_words(samson, &Problem::Hub(why)),
                LinkButton { label: samson.text("hub-look"), to: Route::Hub {} }
            }
        },
        HubStanding::Off | HubStanding::Changing => rsx! {},
    }
}
