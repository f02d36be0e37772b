use crate::screens::common::{LetIn, ProblemNotice, UntrustedNotice};
use crate::state::{Connection, Samson, Standing};
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::refusal::Refusal;

/// What is known of the way to the server, in a quiet line. Being offline is normal.
#[component]
pub(super) fn ConnectionLine(collaboration: CollaborationId, standing: Standing) -> Element {
    let samson = use_context::<Samson>();
    let travels = matches!(standing, Standing::OnItsWay | Standing::Withdrawing);
    let key = match (samson.connection(collaboration), travels) {
        (Connection::Offline, true) => "connection-offline-sending",
        (Connection::Offline, false) => "connection-offline",
        (Connection::Untrusted, _) => return rsx! { UntrustedNotice {} },
        (Connection::Waiting(Refusal::Unauthorised), _) => return rsx! { LetIn { collaboration } },
        // The facilitator's own phone has not been in contact yet.
        (Connection::Waiting(_), _) => "connection-not-known-there",
        (Connection::Troubled(problem), _) => return rsx! { ProblemNotice { problem } },
        (Connection::Unknown | Connection::Online, _) => return rsx! {},
    };
    rsx! {
        p { class: "small", role: "status", {samson.text(key)} }
    }
}
