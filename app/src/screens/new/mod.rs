//! A facilitator starts a round: the first one together with its collaboration, or another one.

mod form;
mod instrument;
mod people;
mod protection;

use super::common::{Languages, ProblemNotice, StorageNotice, Updates, use_page};
use crate::route::Route;
use crate::state::{Problem, Samson};
use crate::ui::{Back, Bar, Button, Heading, Look, Notice, Screen, TextField};
use dioxus::prelude::*;
use form::{Finished, Form, Missing, without_marks};
use instrument::WhatIsAsked;
use people::{Groups, Headcount};
use protection::HowAnswersShow;
use samson_shared::ids::CollaborationId;

/// Longest name and title: they travel in the QR code, which must stay easy to scan.
const NAME_LIMIT: usize = 60;

/// What is typed lasts as long as the app is open: going back and forth loses nothing.
static FORM: GlobalSignal<Form> = Signal::global(Form::default);

/// What the parts of the form share.
#[derive(Clone, Copy, PartialEq)]
struct Filling {
    samson: Samson,
    /// What is missing, once somebody has tried to go on.
    missing: Memo<Vec<Missing>>,
}

impl Filling {
    /// The sentence for something that is missing and was asked for.
    fn told(self, what: Missing, words: impl FnOnce() -> String) -> Option<String> {
        self.missing.read().contains(&what).then(words)
    }
}

/// The title of a round that somebody starts today.
fn suggested_title(samson: Samson) -> String {
    let date = samson.today();
    let year = date.year.to_string();
    let suggestion = &[("month", date.month.into()), ("year", (&year).into())];
    without_marks(&samson.text_with("new-round-suggestion", suggestion))
}

/// Starts a collaboration with its first round.
#[component]
pub fn New() -> Element {
    rsx! {
        Filled { existing: None }
    }
}

/// Starts another round of a collaboration, to be compared with the last.
#[component]
pub fn Again(collaboration: CollaborationId) -> Element {
    rsx! {
        Filled { existing: collaboration }
    }
}

/// What is typed, with what a collaboration that exists brings along.
fn finish(samson: Samson, existing: Option<CollaborationId>) -> Result<Finished, Vec<Missing>> {
    let (mut form, mut origin) = (FORM.read().clone(), origin(samson));
    if let Some(known) = existing.and_then(|id| samson.collaboration(id)) {
        (form.name, form.groups, origin) = (known.name, known.groups, Some(known.origin));
    }
    form.finish(&suggested_title(samson), origin)
}

/// Where a new collaboration begins, where the app knows that: at the hub of this device while it is one.
fn origin(samson: Samson) -> Option<String> {
    samson.hub_origin().or_else(|| samson.origin())
}

/// The form, from the name to the invitation.
#[component]
fn Filled(existing: Option<CollaborationId>) -> Element {
    let samson = use_page(|samson| samson.text("new-title"), Updates::Later);
    let navigator = use_navigator();
    let mut tried = use_signal(|| false);
    let finished = use_memo(move || finish(samson, existing));
    let missing = use_memo(move || match finished() {
        Err(missing) if tried() => missing,
        _ => Vec::new(),
    });
    let filling = Filling { samson, missing };
    let back = Back {
        label: samson.text("to-home"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Home {}))),
    };
    rsx! {
        Screen {
            bar: rsx! {
                Bar { back, place: samson.text("app-name"), trailing: rsx! { Languages {} } }
            },
            bottom: rsx! { Start { existing, on_try: move |()| tried.set(true), finished } },
            Heading { text: samson.text("new-title") }
            p { {samson.text(if existing.is_some() { "new-again-lead" } else { "new-lead" })} }
            if existing.is_none() && samson.installed_app_is_apart() {
                Notice { title: samson.text("new-install-title"), words: samson.text("new-install") }
            }
            StorageNotice {}
            if existing.is_none() {
                CollaborationName { filling }
            }
            WhatIsAsked { filling }
            RoundTitle { filling }
            if existing.is_none() {
                Groups { filling }
            }
            Headcount { filling }
            HowAnswersShow { filling }
            if existing.is_none() && origin(samson).is_none() {
                Server { filling }
            }
        }
    }
}

#[component]
fn CollaborationName(filling: Filling) -> Element {
    let samson = filling.samson;
    rsx! {
        TextField {
            label: samson.text("new-name"),
            value: FORM.read().name.clone(),
            problem: filling.told(Missing::Name, || samson.text("new-name-missing")),
            limit: NAME_LIMIT,
            on_input: |name| FORM.write().name = name,
        }
    }
}

#[component]
fn RoundTitle(filling: Filling) -> Element {
    let samson = filling.samson;
    let title = FORM.read().title.clone();
    rsx! {
        TextField {
            label: samson.text("new-round"),
            value: title.unwrap_or_else(|| suggested_title(samson)),
            problem: filling.told(Missing::Title, || samson.text("new-round-missing")),
            limit: NAME_LIMIT,
            on_input: |title| FORM.write().title = Some(title),
        }
    }
}

/// Asked for in a window that does not know its server.
#[component]
fn Server(filling: Filling) -> Element {
    let samson = filling.samson;
    rsx! {
        TextField {
            label: samson.text("new-server"),
            hint: samson.text("new-server-hint"),
            value: FORM.read().server.clone(),
            problem: filling.told(Missing::Server, || samson.text("new-server-missing")),
            on_input: |server| FORM.write().server = server,
        }
    }
}

/// The button, and what did not work.
#[component]
fn Start(
    existing: Option<CollaborationId>,
    finished: Memo<Result<Finished, Vec<Missing>>>,
    on_try: EventHandler<()>,
) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let mut busy = use_signal(|| false);
    let mut problem = use_signal(|| None::<Problem>);
    let start = move |()| async move {
        on_try.call(());
        let Ok(Finished { collaboration, round, server }) = finished.peek().clone() else {
            samson.show_first_problem();
            return;
        };
        busy.set(true);
        let started = match existing {
            Some(known) => samson.open_another(known, round).await,
            None => samson.start(collaboration, round, server).await,
        };
        busy.set(false);
        match started {
            Ok(round) => {
                *FORM.write() = Form::default();
                navigator.push(Route::Invite { round });
            }
            Err(error) => problem.set(Some(error)),
        }
    };
    rsx! {
        if let Some(problem) = problem() {
            ProblemNotice { problem }
        }
        Button {
            label: samson.text("new-start"),
            look: Look::Primary,
            busy: busy().then(|| samson.text("new-starting")),
            on_press: start,
        }
    }
}
