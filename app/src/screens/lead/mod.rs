//! An appointment: this phone becomes a facilitator's.

use super::common::{InsteadOf, Languages, ProblemNotice, StorageNotice, Updates, problem_words, use_page};
use crate::route::Route;
use crate::state::{Problem, Samson};
use crate::ui::{Bar, Button, Card, Heading, Look, Screen};
use dioxus::prelude::*;
use samson_shared::crypto::appointment::Appointment;

/// Says what leading means, and asks once.
#[component]
pub fn Lead(fragment: String) -> Element {
    let samson = use_page(|samson| samson.text("lead-title"), Updates::Later);
    match samson.appointment(&fragment) {
        Ok(appointment) => rsx! { Offer { appointment } },
        Err(problem) => rsx! {
            InsteadOf { heading: samson.text("join-unreadable-heading"), words: problem_words(samson, &problem) }
        },
    }
}

#[component]
fn Offer(appointment: Appointment) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let mut problem = use_signal(|| None::<Problem>);
    let name = appointment.name.clone();
    let take = move |()| {
        let appointment = appointment.clone();
        async move {
            let Some(origin) = samson.origin() else { return };
            match samson.take_the_lead(appointment, origin).await {
                Ok(()) => drop(navigator.replace(Route::Home {})),
                Err(error) => problem.set(Some(error)),
            }
        }
    };
    rsx! {
        Screen {
            bar: rsx! {
                Bar { place: samson.text("app-name"), trailing: rsx! { Languages {} } }
            },
            bottom: rsx! {
                if let Some(problem) = problem() {
                    ProblemNotice { problem }
                }
                Button { label: samson.text("lead-take"), look: Look::Primary, on_press: take }
            },
            Heading { text: samson.text_with("lead-heading", &[("name", (&name).into())]) }
            StorageNotice {}
            Card {
                p { {samson.text("lead-can")} }
                p { {samson.text("lead-cannot")} }
            }
        }
    }
}
