//! What happens with the answers, at length.

use super::common::{Languages, Updates, use_page};
use crate::route::Route;
use crate::ui::{Back, Bar, Card, Heading, LinkButton, Screen};
use dioxus::prelude::*;

/// The questions that are answered here, in order.
const QUESTIONS: [&str; 6] = ["where", "who-sees", "mixed", "groups", "limits", "undo"];

/// Says plainly what happens with the answers, and what Samson cannot promise.
#[component]
pub fn About() -> Element {
    let samson = use_page(|samson| samson.text("about-page-title"), Updates::Later);
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
            Heading { text: samson.text("about-heading") }
            p { {samson.text("about-lead")} }
            for question in QUESTIONS {
                Card { key: "{question}", title: samson.text(&format!("about-{question}-title")),
                    p { {samson.text(&format!("about-{question}"))} }
                }
            }
        }
    }
}
