//! For somebody whose answers came after the round was closed.

use crate::route::Route;
use crate::state::{Lateness, Reading, Samson};
use crate::ui::{LinkButton, Look, Notice};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// Says so; and when the round is open again, leads back to the answers.
#[component]
pub(in crate::screens) fn Late(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    match Reading(samson).lateness(round) {
        None => rsx! {},
        Some(Lateness::Closed) => rsx! { Notice { words: samson.text("profile-late") } },
        Some(Lateness::LetIn) => rsx! {
            Notice { words: samson.text("profile-late-open"),
                LinkButton { label: samson.text("profile-late-go-on"), to: Route::Round { round }, look: Look::Primary }
            }
        },
    }
}
