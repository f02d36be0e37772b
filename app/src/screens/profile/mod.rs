use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// Placeholder.
#[component]
pub fn Profile(round: RoundId) -> Element {
    rsx! { "Profile {round}" }
}
