//! The first screen: what Samson is, the way to start, and what this device takes part in.

mod join_by_link;
mod rounds;

use super::common::{HubLink, HubNotice, LanguageNotice, Languages, StorageNotice, Updates, use_page};
use crate::route::Route;
use crate::state::{Arrival, Samson};
use crate::ui::{Bar, Heading, LinkButton, Look, Screen};
use dioxus::prelude::*;
use join_by_link::JoinByLink;
use rounds::RoundCard;

/// What this device takes part in, and the way to start.
#[component]
pub fn Home() -> Element {
    let samson = use_page(|samson| samson.text("start-page-title"), Updates::Welcome);
    use_start_link(samson);
    let rounds: Vec<_> = samson.all_rounds().into_iter().map(|(_, round)| round.id).collect();
    let start = if rounds.is_empty() { Look::Primary } else { Look::Secondary };
    rsx! {
        Screen {
            bar: rsx! {
                Bar { place: samson.text("app-name"), trailing: rsx! { Languages {} } }
            },
            bottom: rsx! {
                LinkButton { label: samson.text("home-start"), to: Route::New {}, look: start }
                JoinByLink {}
                HubLink { look: Look::Quiet }
                LinkButton { label: samson.text("home-restore"), to: Route::Restore {}, look: Look::Quiet }
                LinkButton { label: samson.text("home-about"), to: Route::About {}, look: Look::Quiet }
            },
            Heading { text: samson.text("start-heading") }
            p { {samson.text("start-lead")} }
            LanguageNotice {}
            StorageNotice {}
            HubNotice {}
            for (index, round) in rounds.into_iter().enumerate() {
                RoundCard { key: "{round}", round, look: if index == 0 { Look::Primary } else { Look::Secondary } }
            }
        }
    }
}

/// A window that was started with an invitation shows it first.
fn use_start_link(samson: Samson) {
    let navigator = use_navigator();
    use_effect(move || {
        let followed = samson.take_start_link().map(|link| samson.follow(&link));
        match followed {
            Some(Ok(Arrival::Here(fragment))) => drop(navigator.replace(Route::Join { fragment })),
            Some(Ok(Arrival::Appointment(fragment))) => drop(navigator.replace(Route::Lead { fragment })),
            _ => {}
        }
    });
}
