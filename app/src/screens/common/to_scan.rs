use crate::route::Route;
use crate::state::{Connection, Samson};
use crate::ui::LinkButton;
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// The way to the profile for who has no connection. Nothing with one: then the profile comes by itself.
#[component]
pub(crate) fn ToScan(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let Ok((collaboration, _)) = samson.round(round) else { return rsx! {} };
    // Where nothing is known yet, an answer is expected at any moment.
    if matches!(samson.connection(collaboration.id), Connection::Online | Connection::Unknown) {
        return rsx! {};
    }
    rsx! {
        LinkButton { label: samson.text("scan-profile-open"), to: Route::ScanProfile { round } }
    }
}
