//! Actions in four boxes: carry on or stop, as usual or in new ways.

use super::list::name;
use super::row::ActionRow;
use crate::route::Route;
use crate::screens::common::{Updates, use_page};
use crate::screens::profile::profile_size;
use crate::state::Samson;
use crate::ui::{Back, Bar, Card, Columns, LinkButton, Look, Screen};
use dioxus::prelude::*;
use samson_shared::document::{self, Status};
use samson_shared::ids::CollaborationId;
use samson_shared::instrument::{MatrixCell, discussion};

/// The four boxes, and what is in none of them yet.
#[component]
pub fn Matrix(collaboration: CollaborationId) -> Element {
    let samson = use_page(title, Updates::Welcome);
    let language = samson.language();
    let navigator = use_navigator();
    let back = Back {
        label: samson.text("actions-back"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Actions { collaboration }))),
    };
    let words = discussion().matrix.get(language);
    rsx! {
        Screen {
            size: profile_size(),
            bar: rsx! { Bar { back, title: title(samson), place: name(samson, collaboration) } },
            bottom: rsx! {
                LinkButton { label: samson.text("actions-list"), to: Route::Actions { collaboration }, look: Look::Secondary }
            },
            if let Some(words) = words {
                p { {words.intro.clone()} }
                p { class: "small", {words.caution.clone()} }
            }
            Columns { even: true,
                for cell in MatrixCell::ALL.iter().copied() {
                    Cell { key: "{cell.as_str()}", collaboration, cell }
                }
            }
            Unsorted { collaboration }
        }
    }
}

fn title(samson: Samson) -> String {
    let words = discussion().matrix.get(samson.language());
    words.map_or_else(|| samson.text("actions-title"), |words| words.title.clone())
}

/// One box: what belongs there, and what is in it.
#[component]
fn Cell(collaboration: CollaborationId, cell: MatrixCell) -> Element {
    let samson = use_context::<Samson>();
    let Some(text) = discussion().cell(cell).and_then(|cell| cell.text.get(samson.language())) else {
        return rsx! {};
    };
    let actions = in_box(samson, collaboration, Some(cell));
    rsx! {
        Card { title: text.title.clone(),
            p { class: "small", {place(samson, cell)} }
            p { {text.question.clone()} }
            if actions.is_empty() {
                p { class: "small", {samson.text("actions-nothing-here")} }
            }
            for action in actions {
                ActionRow { key: "{action.id}", collaboration, action, with_status: true }
            }
        }
    }
}

/// "Carry on or do more · In new ways".
fn place(samson: Samson, cell: MatrixCell) -> String {
    let Some(words) = discussion().matrix.get(samson.language()) else { return String::new() };
    let row = if cell.is_kept() { &words.keep } else { &words.stop };
    let column = if cell.is_new() { &words.new } else { &words.known };
    format!("{row} · {column}")
}

#[component]
fn Unsorted(collaboration: CollaborationId) -> Element {
    let samson = use_context::<Samson>();
    let actions = in_box(samson, collaboration, None);
    if actions.is_empty() {
        return rsx! {};
    }
    rsx! {
        Card { title: samson.text("actions-unsorted"),
            for action in actions {
                ActionRow { key: "{action.id}", collaboration, action, with_status: true }
            }
        }
    }
}

/// The actions of a box; those that were dropped are in none.
fn in_box(samson: Samson, collaboration: CollaborationId, cell: Option<MatrixCell>) -> Vec<document::Action> {
    let commons = samson.commons(collaboration);
    let here = |action: &&document::Action| action.cell == cell && action.status != Status::Dropped;
    commons.actions.iter().filter(here).cloned().collect()
}
