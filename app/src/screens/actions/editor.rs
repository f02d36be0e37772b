//! The form of an action: what, who, when, how far, and which box.

use super::form::Form;
use super::one::back_to_list;
use crate::route::Route;
use crate::screens::common::{ProblemNotice, StorageNotice};
use crate::state::{Problem, Samson};
use crate::ui::{Bar, Button, DateField, ListOption, Look, RadioList, Screen, TextArea, TextField};
use dioxus::prelude::*;
use samson_shared::document::{Action, Status};
use samson_shared::ids::CollaborationId;
use samson_shared::instrument::{MatrixCell, discussion};

/// Writes an action down, or changes it. What others change meanwhile stays.
#[component]
pub(super) fn Editor(collaboration: CollaborationId, form: Form, is_new: bool) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let form = use_signal(|| form);
    let mut tried = use_signal(|| false);
    let mut problem = use_signal(|| None::<Problem>);
    let save = move |()| {
        tried.set(true);
        if !form.peek().is_complete() {
            return samson.show_first_problem();
        }
        spawn(async move {
            match store(samson, collaboration, form.peek().clone(), is_new).await {
                Ok(()) => drop(navigator.push(Route::Actions { collaboration })),
                Err(told) => problem.set(Some(told)),
            }
        });
    };
    let title = samson.text(if is_new { "actions-new" } else { "action-title" });
    rsx! {
        Screen {
            bar: rsx! { Bar { back: back_to_list(samson, collaboration), title } },
            bottom: rsx! {
                Button { label: samson.text("action-save"), look: Look::Primary, on_press: save }
            },
            StorageNotice {}
            if let Some(problem) = problem() {
                ProblemNotice { problem }
            }
            Words { form, told: tried() }
            Progress { form }
            Place { form }
        }
    }
}

async fn store(samson: Samson, id: CollaborationId, form: Form, is_new: bool) -> Result<(), Problem> {
    let Form { before, after } = form;
    if is_new { samson.add_action(after).await } else { samson.change_action(id, before, after).await }
}

/// What, who and when. `told`: whether somebody has tried to save.
#[component]
fn Words(mut form: Signal<Form>, told: bool) -> Element {
    let samson = use_context::<Samson>();
    let missing = told && !form.read().is_complete();
    rsx! {
        TextArea {
            label: samson.text("action-what"),
            value: form.read().after.what.clone(),
            problem: missing.then(|| samson.text("action-what-missing")),
            limit: Action::WHAT_LIMIT,
            lines: 3,
            on_input: move |typed| form.write().after.what = typed,
        }
        TextField {
            label: samson.text("action-who"),
            value: form.read().after.who.clone(),
            limit: Action::WHO_LIMIT,
            on_input: move |typed| form.write().after.who = typed,
        }
        DateField {
            label: samson.text("action-by"),
            value: form.read().day(),
            on_input: move |typed: String| form.write().set_day(&typed),
        }
    }
}

/// How far it has come, and why it was dropped.
#[component]
fn Progress(mut form: Signal<Form>) -> Element {
    let samson = use_context::<Samson>();
    let status = form.read().after.status;
    let label = |status: &Status| samson.text(&format!("action-status-{}", status.as_str()));
    let options = Status::ALL.iter().map(|status| ListOption { label: label(status), detail: None });
    rsx! {
        RadioList {
            label: samson.text("action-status"),
            options: options.collect::<Vec<_>>(),
            chosen: Status::ALL.iter().position(|one| *one == status),
            on_choose: move |index: usize| {
                if let Some(status) = Status::ALL.get(index) {
                    form.write().after.status = *status;
                }
            },
        }
        if status == Status::Dropped {
            TextArea {
                label: samson.text("action-why"),
                value: form.read().after.why.clone(),
                limit: Action::WHY_LIMIT,
                lines: 2,
                on_input: move |typed| form.write().after.why = typed,
            }
        }
    }
}

/// Which box it belongs to.
#[component]
fn Place(mut form: Signal<Form>) -> Element {
    let samson = use_context::<Samson>();
    let language = samson.language();
    let of_cell = |cell: &MatrixCell| {
        let text = discussion().cell(*cell).and_then(|cell| cell.text.get(language))?;
        Some(ListOption { label: text.title.clone(), detail: Some(text.meaning.clone()) })
    };
    let none = ListOption { label: samson.text("action-cell-none"), detail: None };
    let options = MatrixCell::ALL.iter().filter_map(of_cell).chain([none]);
    let cell = form.read().after.cell;
    let none = MatrixCell::ALL.len();
    let chosen = cell.map_or(Some(none), |cell| MatrixCell::ALL.iter().position(|one| *one == cell));
    rsx! {
        RadioList {
            label: samson.text("action-cell"),
            options: options.collect::<Vec<_>>(),
            chosen,
            on_choose: move |index: usize| form.write().after.cell = MatrixCell::ALL.get(index).copied(),
        }
    }
}
