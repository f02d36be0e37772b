//! "Are we ready?": what a facilitator looks at before going where there is no connection.

mod checks;

use super::common::{HubLink, Stranded, UntrustedNotice, Updates, use_page};
use crate::route::Route;
use crate::state::{Connection, Samson};
use crate::ui::{Back, Bar, Button, Heading, LinkButton, Look, Notice, Screen, Tone, Waiting};
use checks::{Check, checks};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// Every check with what can be done about it, and the way to try the camera.
#[component]
pub fn Ready(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("ready-title"), Updates::Welcome);
    let navigator = use_navigator();
    let mut device = use_resource(move || samson.look_at_device());
    let collaboration = match samson.round(round) {
        Ok((collaboration, _)) => collaboration,
        Err(problem) => return rsx! { Stranded { problem } },
    };
    let back =
        Back { label: samson.text("back"), on_press: EventHandler::new(move |()| navigator.go_back()) };
    let connection = samson.connection(collaboration.id);
    let can_carry = samson.knows_carry_key(collaboration.id);
    let seen = device().map(|device| checks(device, &connection, can_carry));
    rsx! {
        Screen {
            bar: rsx! { Bar { back, place: collaboration.name.clone() } },
            bottom: rsx! {
                LinkButton { label: samson.text("ready-scan"), to: Route::Collect { round } }
                Button { label: samson.text("ready-again"), look: Look::Quiet, on_press: move |()| device.restart() }
            },
            Heading { text: samson.text("ready-title") }
            p { {samson.text("ready-lead")} }
            match seen {
                None => rsx! { Waiting { words: samson.text("ready-looking") } },
                Some(seen) => rsx! {
                    for check in seen {
                        Result { key: "{check.name}", check }
                    }
                },
            }
            if connection == Connection::Untrusted {
                UntrustedNotice {}
            }
            HubLink {}
            p { class: "small", {samson.text("ready-hints")} }
        }
    }
}

#[component]
fn Result(check: Check) -> Element {
    let samson = use_context::<Samson>();
    let Check { name, is_good } = check;
    let (tone, outcome) = if is_good { (Tone::Good, "good") } else { (Tone::Warning, "bad") };
    rsx! {
        Notice {
            tone,
            title: samson.text(&format!("ready-{name}-{outcome}-title")),
            words: samson.text(&format!("ready-{name}-{outcome}")),
        }
    }
}
