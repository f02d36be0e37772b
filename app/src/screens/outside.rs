//! Round every screen: what reaches the app from outside of it while it runs.

use crate::route::Route;
use crate::state::{Arrival, Samson};
use dioxus::prelude::*;

/// Shows the screen of the address, follows links that the device hands over, and goes back at the phone's own button.
#[component]
pub fn Outside() -> Element {
    let route = use_route::<Route>();
    let navigator = use_navigator();
    use_links();
    rsx! {
        Outlet::<Route> {}
        if navigator.can_go_back() {
            BackButton { key: "{route}" }
        }
    }
}

fn use_links() {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    use_future(move || async move {
        loop {
            samson.sent_again().await;
            match samson.take_start_link().map(|link| samson.follow(&link)) {
                Some(Ok(Arrival::Here(fragment))) => drop(navigator.push(Route::Join { fragment })),
                Some(Ok(Arrival::Appointment(fragment))) => drop(navigator.push(Route::Lead { fragment })),
                // Nobody would know what a notice about it is about.
                _ => {}
            }
        }
    });
}

/// Nothing to see: some phones have such a button themselves. One for each address, where there is one to go back to.
#[component]
fn BackButton() -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    use_future(move || async move {
        samson.back_pressed().await;
        navigator.go_back();
    });
    rsx! {}
}
