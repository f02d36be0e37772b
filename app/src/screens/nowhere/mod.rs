//! An address that leads nowhere.

use super::common::{Languages, Updates, use_page};
use crate::route::Route;
use crate::ui::{Bar, Heading, LinkButton, Look, Screen};
use dioxus::prelude::*;

/// Says that there is nothing here, and the way on.
#[component]
pub fn Nowhere(path: Vec<String>) -> Element {
    let samson = use_page(|samson| samson.text("nowhere-heading"), Updates::Welcome);
    rsx! {
        Screen {
            bar: rsx! {
                Bar { place: samson.text("app-name"), trailing: rsx! { Languages {} } }
            },
            bottom: rsx! {
                LinkButton { label: samson.text("to-home"), to: Route::Home {}, look: Look::Primary }
            },
            Heading { text: samson.text("nowhere-heading") }
            p { {samson.text("nowhere-words")} }
        }
    }
}
