//! The root components: the whole app, and the part of it that an invited person downloads first.

use crate::route::{FirstRoute, Route};
use crate::screens::Opening;
use crate::state::Samson;
use dioxus::prelude::*;

/// The whole app.
#[component]
pub fn App() -> Element {
    rsx! {
        Prepared { Router::<Route> {} }
    }
}

/// The app from the invitation until the answers are sent.
#[component]
pub fn FirstApp() -> Element {
    rsx! {
        Prepared { FirstPart {} }
    }
}

/// The first part, where this device can store something.
#[component]
fn FirstPart() -> Element {
    match use_context::<Samson>().storage_problem() {
        None => rsx! {
            Router::<FirstRoute> {}
        },
        Some(_) => rsx! { WholeAppInstead {} },
    }
}

/// Where nothing is stored, nothing would be left after changing to the whole app: it comes before anything is said.
#[component]
fn WholeAppInstead() -> Element {
    let samson = use_context::<Samson>();
    use_hook(|| samson.start_whole_app());
    rsx! { Opening {} }
}

/// Opens the storage, keeps syncing in the background, and shows the screen of the address.
#[component]
fn Prepared(children: Element) -> Element {
    let samson = Samson::provide();
    use_hook(|| spawn(samson.load()));
    samson.keep_listening_to_tabs();
    samson.keep_syncing();
    samson.keep_hub();
    if !samson.is_ready() {
        return rsx! { Opening {} };
    }
    children
}
