//! A facilitator's phone takes others' answers with it: by its camera, or from files.

mod seeing;
mod taken;

use super::common::{Delivery, Stranded, Updates, read_file, use_page};
use crate::route::Route;
use crate::state::{Collecting, Problem, Samson, Wanted, use_collecting};
use crate::ui::{Back, Bar, Card, FileField, Notice, Screen, Tone};
use dioxus::html::FileData;
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
            ByFile { collecting }
        }
    }
}

/// For answers that came as a file.
#[component]
fn ByFile(collecting: Collecting) -> Element {
    let samson = use_context::<Samson>();
    let mut name = use_signal(|| None::<String>);
    let open = move |file: FileData| async move {
        name.set(Some(file.name()));
        collecting.open_file(read_file(&file).await).await;
    };
    rsx! {
        Card { title: samson.text("collect-file-title"),
            p { {samson.text("collect-file-about")} }
            FileField { label: samson.text("collect-file"), chosen: name(), accept: ".samson-svar,.txt", on_choose: open }
        }
    }
}
