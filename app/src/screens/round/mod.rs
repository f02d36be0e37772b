//! Where somebody is in a round.

use super::common::Stranded;
use crate::route::Route;
use crate::state::{Samson, Standing};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// Leads to where somebody is in a round: answering, waiting or the profile. Shows nothing of its own.
#[component]
pub fn Round(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    use_effect(move || {
        if let Some(place) = place(samson, round) {
            navigator.replace(place);
        }
    });
    match samson.standing(round) {
        Ok(_) => rsx! {},
        Err(problem) => rsx! { Stranded { problem } },
    }
}

/// The screen for where somebody stands; `None` when this device does not know the round.
fn place(samson: Samson, round: RoundId) -> Option<Route> {
    Some(match samson.standing(round).ok()? {
        Standing::Profile => Route::Profile { round },
        // After the last question, that screen leads on to the overview.
        Standing::Answering => Route::Answer { round },
        Standing::Inviting => Route::Invite { round },
        Standing::Invited => {
            let (collaboration, record) = samson.round(round).ok()?;
            Route::Join { fragment: collaboration.invitation(&record, None).to_fragment() }
        }
        Standing::OnItsWay
        | Standing::Received
        | Standing::Withdrawing
        | Standing::Withdrawn
        | Standing::Refused(_)
        | Standing::Revealing => Route::Waiting { round },
    })
}
