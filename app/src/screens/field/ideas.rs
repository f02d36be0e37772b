//! What people wrote at a statement, and the way from an idea to an action.

use crate::route::Route;
use crate::screens::common::ProblemNotice;
use crate::state::{About, Problem, Samson};
use crate::ui::{Button, LinkButton, Look};
use dioxus::prelude::*;
use samson_shared::ids::{ActionId, FieldId, RoundId, StatementId};
use samson_shared::response::NoteKind;
use samson_shared::text::Catalogue;

/// Ideas with a way to make each an action, then comments. Nothing where nobody wrote.
#[component]
pub(in crate::screens) fn Written(
    round: RoundId,
    /// What actions that come of it are about.
    field: Option<FieldId>,
    statement: StatementId,
    ideas: Vec<String>,
    comments: Vec<String>,
) -> Element {
    let words = Catalogue::of(use_context::<Samson>().language());
    rsx! {
        Title { words: title(&words, NoteKind::Idea, ideas.len()) }
        for (index, idea) in ideas.into_iter().enumerate() {
            Idea { key: "{index}", round, field: field.clone(), statement: statement.clone(), idea }
        }
        Title { words: title(&words, NoteKind::Comment, comments.len()) }
        for (index, comment) in comments.into_iter().enumerate() {
            p { key: "{index}", {words.text_with("field-note", &[("text", (&comment).into())])} }
        }
    }
}

/// How many there are; `None` without any.
fn title(words: &Catalogue, kind: NoteKind, count: usize) -> Option<String> {
    let key = match kind {
        NoteKind::Idea => "field-ideas",
        NoteKind::Comment => "field-comments",
    };
    (count > 0).then(|| words.text_with(key, &[("count", count.into())]))
}

#[component]
fn Title(words: Option<String>) -> Element {
    match words {
        Some(words) => rsx! { h3 { {words} } },
        None => rsx! {},
    }
}

/// An idea, and its action: one tap makes it, and leads there once it is made.
#[component]
fn Idea(round: RoundId, field: Option<FieldId>, statement: StatementId, idea: String) -> Element {
    let samson = use_context::<Samson>();
    let mut problem = use_signal(|| None::<Problem>);
    let mut making = use_signal(|| false);
    let quoted = samson.text_with("field-note", &[("text", (&idea).into())]);
    let made = action_from(samson, round, &statement, &idea);
    let make = move |()| {
        if making.replace(true) {
            return;
        }
        let about = About { field: field.clone(), statement: Some(statement.clone()) };
        let action = samson.new_action(round, about, idea.clone());
        spawn(async move {
            problem.set(samson.add_action(action).await.err());
            making.set(false);
        });
    };
    let collaboration = samson.round(round).map(|(collaboration, _)| collaboration.id);
    rsx! {
        p { {quoted} }
        match (made, collaboration) {
            (Some(action), Ok(collaboration)) => rsx! {
                LinkButton { label: samson.text("actions-see-one"), to: Route::Action { collaboration, action } }
            },
            _ => rsx! {
                Button { label: samson.text("actions-from-idea"), look: Look::Secondary, on_press: make }
            },
        }
        if let Some(problem) = problem() {
            ProblemNotice { problem }
        }
    }
}

/// The action that was made from an idea.
fn action_from(samson: Samson, round: RoundId, statement: &StatementId, idea: &str) -> Option<ActionId> {
    let (collaboration, _) = samson.round(round).ok()?;
    let commons = samson.commons(collaboration.id);
    let from_here = |action: &&samson_shared::document::Action| {
        action.round == round && action.statement.as_ref() == Some(statement) && action.what.contains(idea)
    };
    commons.actions.iter().find(from_here).map(|action| action.id)
}
