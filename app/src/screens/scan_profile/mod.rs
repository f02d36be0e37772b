//! A phone without a connection takes the profile from the facilitator's phone: by its camera, or from a file.

use super::collect::{ByFile, Seeing};
use super::common::{ProblemNotice, Stranded, Updates, use_page};
use crate::route::Route;
use crate::state::{Collecting, Samson, Standing, Wanted, use_collecting};
use crate::ui::{Back, Bar, Notice, Screen, Tone};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// The camera's picture, and what is not right with what it sees. The profile opens as soon as it is here.
#[component]
pub fn ScanProfile(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("scan-profile-title"), Updates::Later);
    let navigator = use_navigator();
    let collecting = use_collecting(round, Wanted::Profile);
    use_effect(use_reactive((&round,), move |(round,)| match samson.standing(round) {
        Ok(Standing::Profile) => drop(navigator.replace(Route::Profile { round })),
        // Nobody sees what the others said before they have answered themselves.
        Ok(Standing::Answering | Standing::Inviting | Standing::Invited) => {
            drop(navigator.replace(Route::Round { round }));
        }
        _ => {}
    }));
    let collaboration = match samson.round(round) {
        Ok((collaboration, _)) => collaboration,
        Err(problem) => return rsx! { Stranded { problem } },
    };
    let back = Back {
        label: samson.text("back"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Waiting { round }))),
    };
    rsx! {
        Screen {
            bar: rsx! {
                Bar { back, title: samson.text("scan-profile-title"), place: collaboration.name }
            },
            p { {samson.text("scan-profile-how")} }
            Seeing { collecting }
            Seen { collecting }
            ByFile {
                collecting,
                title: samson.text("scan-profile-file-title"),
                label: samson.text("scan-profile-file"),
                accept: ".samson-profil,.txt",
            }
        }
    }
}

/// What is not right with what was seen last, or that the camera reads codes.
#[component]
fn Seen(collecting: Collecting) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        if let Some(problem) = collecting.problem() {
            ProblemNotice { problem }
        }
        div { role: "status",
            if collecting.is_tested() {
                Notice { tone: Tone::Good, title: samson.text("collect-test-title"), words: samson.text("collect-test") }
            }
        }
    }
}
