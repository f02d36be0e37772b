//! For a round that was revealed twice, with different answers.

use crate::state::Samson;
use crate::ui::{Notice, Tone};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// Says that the hub and its server show different profiles, and what can be done about it.
#[component]
pub(in crate::screens) fn Conflict(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    if !samson.round(round).is_ok_and(|(_, record)| record.has_two_profiles()) {
        return rsx! {};
    }
    rsx! {
        Notice {
            tone: Tone::Warning,
            title: samson.text("profile-conflict-title"),
            words: samson.text("profile-conflict"),
        }
    }
}
