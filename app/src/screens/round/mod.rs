//! Where somebody is in a round.

use super::common::Stranded;
use crate::route::Route;
use crate::state::{Samson, Submission};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// Leads to where somebody is in a round: answering, waiting or the profile. Shows nothing of its own.
#[component]
pub fn Round(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let place = use_memo(move || place(samson, round));
    use_effect(move || {
        if let Some(place) = place() {
            navigator.replace(place);
        }
    });
    match samson.round(round) {
        Ok(_) => rsx! {},
        Err(problem) => rsx! { Stranded { problem } },
    }
}

/// The screen for the state of a round; `None` when this device does not know the round.
fn place(samson: Samson, round: RoundId) -> Option<Route> {
    let (collaboration, record) = samson.round(round).ok()?;
    Some(match record.submission() {
        _ if record.opened => Route::Profile { round },
        // After the last question, that screen leads on to the overview.
        Some(Submission::Drafting) => Route::Answer { round },
        None if collaboration.facilitator.is_some() => Route::Invite { round },
        Some(_) | None => Route::Waiting { round },
    })
}
