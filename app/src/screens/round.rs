use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// Placeholder.
#[component]
pub fn Round(round: RoundId) -> Element {
    rsx! { "Round {round}" }
}
