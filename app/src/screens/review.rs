use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// Placeholder.
#[component]
pub fn Review(round: RoundId) -> Element {
    rsx! { "Review {round}" }
}
