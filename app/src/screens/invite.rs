use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// Placeholder.
#[component]
pub fn Invite(round: RoundId) -> Element {
    rsx! { "Invite {round}" }
}
