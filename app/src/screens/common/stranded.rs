use super::{Languages, Updates, problem_words, use_page};
use crate::route::Route;
use crate::state::{Problem, Samson};
use crate::ui::{Bar, Heading, LinkButton, Look, Screen};
use dioxus::prelude::*;

/// A screen that cannot show what it is for: says why, and the way on.
#[component]
pub(crate) fn Stranded(problem: Problem) -> Element {
    let samson = use_page(|samson| samson.text("stranded-heading"), Updates::Welcome);
    rsx! {
        InsteadOf { heading: samson.text("stranded-heading"), words: problem_words(samson, &problem) }
    }
}

/// Stands where a screen would be: one heading, why there is nothing more, and the way on.
#[component]
pub(crate) fn InsteadOf(heading: String, words: String) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        Screen {
            bar: rsx! {
                Bar { place: samson.text("app-name"), trailing: rsx! { Languages {} } }
            },
            bottom: rsx! {
                LinkButton { label: samson.text("to-home"), to: Route::Home {}, look: Look::Primary }
            },
            Heading { text: heading }
            p { {words} }
        }
    }
}
