//! The root components: the whole app, and the part of it that an invited person downloads first.

use crate::route::{FirstRoute, Route};
use crate::screens::Opening;
use crate::state::Samson;
use dioxus::prelude::*;

/// The whole app: keeps syncing in the background, and shows the screen of the address.
#[component]
pub fn App() -> Element {
    let samson = use_store();
    samson.keep_syncing();
    samson.keep_hub();
    match samson.is_ready() {
        true => rsx! { Router::<Route> {} },
        false => rsx! { Opening {} },
    }
}

/// The app from the invitation until the answers are sealed. The whole app, which comes next, sends them: what talks to
/// servers would be a sixth of the program, and nobody who answers waits for it.
#[component]
pub fn FirstApp() -> Element {
    let samson = use_store();
    match samson.is_ready() {
        true => rsx! { FirstPart {} },
        false => rsx! { Opening {} },
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

/// Makes the store, opens the storage, and hears of other tabs and of the connection.
fn use_store() -> Samson {
    let samson = Samson::provide();
    use_hook(|| spawn(samson.load()));
    samson.keep_listening_to_tabs();
    samson.keep_listening_to_connection();
    samson
}
