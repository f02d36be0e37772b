//! What shows in place of an invitation.

use crate::route::Route;
use crate::screens::common::{Languages, problem_words};
use crate::state::{Problem, Samson};
use crate::ui::{Bar, Heading, LinkButton, Look, Screen};
use dioxus::prelude::*;

/// There is no invitation in the address.
#[component]
pub(super) fn NoInvitation() -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        InPlaceOfInvitation { heading: samson.text("join-none-heading"), words: samson.text("join-none") }
    }
}

/// The invitation is damaged, or a newer one.
#[component]
pub(super) fn NotReadable(problem: Problem) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        InPlaceOfInvitation { heading: samson.text("join-unreadable-heading"), words: problem_words(samson, &problem) }
    }
}

#[component]
fn InPlaceOfInvitation(heading: String, words: String) -> Element {
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
