//! A code with nothing in it, for trying a camera before it matters.

use super::common::{Languages, Updates, use_page};
use crate::route::Route;
use crate::state::Samson;
use crate::ui::{Back, Bar, Heading, LinkButton, QrCode, Screen};
use dioxus::prelude::*;

/// Stands at an address that any phone or computer opens, also one that takes part in nothing.
#[component]
pub fn TestCode() -> Element {
    let samson = use_page(|samson| samson.text("test-code-title"), Updates::Welcome);
    let navigator = use_navigator();
    let back =
        Back { label: samson.text("back"), on_press: EventHandler::new(move |()| navigator.go_back()) };
    rsx! {
        Screen {
            bar: rsx! {
                Bar { back, place: samson.text("app-name"), trailing: rsx! { Languages {} } }
            },
            bottom: rsx! {
                LinkButton { label: samson.text("to-home"), to: Route::Home {} }
            },
            Heading { text: samson.text("test-code-title") }
            p { {samson.text("test-code-how")} }
            Code {}
        }
    }
}

#[component]
fn Code() -> Element {
    let samson = use_context::<Samson>();
    let drawn = use_resource(move || samson.draw_test_code());
    // Before it is drawn its place is kept, so that nothing moves.
    let svg = drawn().flatten().unwrap_or_default();
    rsx! {
        QrCode { svg, label: samson.text("test-code-label") }
    }
}
