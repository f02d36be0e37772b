use crate::route::Route;
use crate::screens::common::problem_words;
use crate::state::{Arrival, Samson};
use crate::ui::{Button, Stack, TextField};
use dioxus::prelude::*;

/// For who has the invitation as a link and not as a code for the camera.
#[component]
pub(super) fn JoinByLink() -> Element {
    let mut open = use_signal(|| false);
    let samson = use_context::<Samson>();
    rsx! {
        Button { label: samson.text("home-join"), expanded: open(), on_press: move |()| open.toggle() }
        if open() {
            LinkForm {}
        }
    }
}

#[component]
fn LinkForm() -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let mut link = use_signal(String::new);
    let mut problem = use_signal(|| None);
    let follow = move |()| match samson.follow(&link.peek()) {
        Ok(Arrival::Here(fragment)) => drop(navigator.push(Route::Join { fragment })),
        Ok(Arrival::Appointment(fragment)) => drop(navigator.push(Route::Lead { fragment })),
        Ok(Arrival::Elsewhere(link)) => drop(navigator.push(NavigationTarget::<Route>::External(link))),
        Err(error) => problem.set(Some(error)),
    };
    rsx! {
        Stack {
            TextField {
                label: samson.text("home-link"),
                hint: samson.text("home-link-hint"),
                value: link(),
                problem: problem().map(|problem| problem_words(samson, &problem)),
                limit: 2_000,
                on_input: move |text| {
                    link.set(text);
                    problem.set(None);
                },
            }
            Button { label: samson.text("home-follow"), disabled: link().trim().is_empty(), on_press: follow }
        }
    }
}
