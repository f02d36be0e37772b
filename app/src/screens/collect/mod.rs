//! A facilitator's phone takes others' answers with it: by its camera, or from files.

mod by_file;
mod seeing;
mod taken;

use super::common::{Delivery, Stranded, Updates, use_page};
use crate::route::Route;
use crate::state::{Problem, Wanted, use_collecting};
use crate::ui::{Back, Bar, Notice, Screen, Tone};
pub(super) use by_file::ByFile;
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
pub(super) use seeing::Seeing;
use taken::Taken;

/// The camera's picture, what was taken, and what became of it.
#[component]
pub fn Collect(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("collect-title"), Updates::Later);
    let navigator = use_navigator();
    let collecting = use_collecting(round, Wanted::Responses);
    let collaboration = match samson.round(round) {
        Ok((collaboration, _)) if collaboration.facilitator.is_some() => collaboration,
        Ok(_) => return rsx! { Stranded { problem: Problem::UnknownRound } },
        Err(problem) => return rsx! { Stranded { problem } },
    };
    let back = Back {
        label: samson.text("back"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Invite { round }))),
    };
    rsx! {
        Screen {
            bar: rsx! {
                Bar { back, title: samson.text("collect-title"), place: collaboration.name }
            },
            p { {samson.text("collect-how")} }
            if !samson.knows_carry_key(collaboration.id) {
                Notice { tone: Tone::Warning, title: samson.text("ready-carry-bad-title"), words: samson.text("ready-carry-bad") }
            }
            Seeing { collecting }
            Taken { collecting }
            Delivery { round }
            ByFile {
                collecting,
                title: samson.text("collect-file-title"),
                label: samson.text("collect-file"),
                accept: ".samson-svar,.txt",
            }
        }
    }
}
