//! An address that the part downloaded first does not have.

use crate::route::Route;
use crate::state::Samson;
use crate::ui::{Screen, Waiting};
use dioxus::prelude::*;

/// Opens the address with the whole app, as soon as that is here. Going back afterwards works as if nothing had changed.
#[component]
pub fn Elsewhere(path: Vec<String>) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let mut is_late = use_signal(|| false);
    use_hook(|| {
        spawn(async move {
            samson.until_whole_app(|| is_late.set(true)).await;
            navigator.replace(NavigationTarget::<Route>::External(router().full_route_string()));
        })
    });
    rsx! {
        Screen {
            if is_late() {
                p { role: "status", {samson.text("elsewhere-offline")} }
            } else {
                Waiting { words: samson.text("start-getting-ready") }
            }
        }
    }
}
