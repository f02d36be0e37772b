//! The root component.

use crate::route::Route;
use crate::screens::Opening;
use crate::state::Samson;
use dioxus::prelude::*;

/// The whole app: opens the storage, keeps syncing in the background, and shows the screen of the address.
#[component]
pub fn App() -> Element {
    let samson = Samson::provide();
    use_hook(|| spawn(samson.load()));
    samson.keep_listening_to_tabs();
    samson.keep_syncing();
    if !samson.is_ready() {
        return rsx! { Opening {} };
    }
    rsx! {
        Router::<Route> {}
    }
}
