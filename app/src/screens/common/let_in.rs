use crate::state::{Connection, Samson};
use crate::ui::{Notice, Tone};
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::refusal::Refusal;

/// Says so when the server does not let this device in, and what to do. Nothing is said while it does, or is out of reach.
#[component]
pub(crate) fn LetIn(collaboration: CollaborationId) -> Element {
    let samson = use_context::<Samson>();
    if samson.is_shut_out(collaboration) {
        let title = samson.text("connection-not-let-in-title");
        return rsx! {
            Notice { tone: Tone::Warning, title, words: samson.text("connection-not-let-in") }
        };
    }
    match samson.connection(collaboration) {
        // Too early, or too late: the server deliberately says the same.
        Connection::Waiting(Refusal::Unauthorised) => rsx! {
            p { class: "small", role: "status", {samson.text("connection-unknown-invitation")} }
        },
        _ => rsx! {},
    }
}
