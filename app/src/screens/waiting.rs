use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// Placeholder.
#[component]
pub fn Waiting(round: RoundId) -> Element {
    rsx! { "Waiting {round}" }
}
