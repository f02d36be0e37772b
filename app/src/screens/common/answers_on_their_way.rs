use super::{LetIn, ProblemNotice, ToScan, UntrustedNotice};
use crate::state::{Connection, Samson};
use crate::ui::Waiting;
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use samson_shared::sync::refusal::Refusal;

/// What stands where a revealed round will be until its answers have been opened here: `words`, or why it takes longer.
#[component]
pub(crate) fn AnswersOnTheirWay(round: RoundId, words: String) -> Element {
    let samson = use_context::<Samson>();
    let Ok((collaboration, _)) = samson.round(round) else { return rsx! {} };
    match samson.connection(collaboration.id) {
        Connection::Waiting(Refusal::Unauthorised) => rsx! { LetIn { collaboration: collaboration.id } },
        Connection::Offline => rsx! {
            p { role: "status", {samson.text("profile-opening-offline")} }
            ToScan { round }
        },
        Connection::Untrusted => rsx! { UntrustedNotice {} },
        Connection::Troubled(problem) => rsx! { ProblemNotice { problem } },
        Connection::Unknown | Connection::Online | Connection::Waiting(_) => rsx! { Waiting { words } },
    }
}
