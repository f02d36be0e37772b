use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// Placeholder.
#[component]
pub fn Answer(round: RoundId) -> Element {
    rsx! { "Answer {round}" }
}
