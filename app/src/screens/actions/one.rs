//! One action: a new one, or one that is there.

use super::editor::Editor;
use super::form::Form;
use crate::route::Route;
use crate::screens::common::{Updates, use_page};
use crate::state::{About, Samson};
use crate::ui::{Back, Bar, Heading, Screen};
use dioxus::prelude::*;
use samson_shared::document::Spot;
use samson_shared::ids::{ActionId, CollaborationId, RoundId};

/// An action that is there.
#[component]
pub fn Action(collaboration: CollaborationId, action: ActionId) -> Element {
    let samson = use_page(|samson| samson.text("action-title"), Updates::Later);
    let commons = samson.commons(collaboration);
    let Some(action) = commons.actions.iter().find(|known| known.id == action) else {
        return rsx! { Unknown { collaboration } };
    };
    rsx! {
        Editor { collaboration, form: Form::of(action.clone()), is_new: false }
    }
}

/// An action that is still to be written down.
#[component]
pub fn NewAction(round: RoundId, about: Spot) -> Element {
    let samson = use_page(|samson| samson.text("actions-new"), Updates::Later);
    let action = use_hook(|| {
        let field = match about {
            Spot::Field(field) => Some(field),
            Spot::Round => None,
        };
        samson.new_action(round, About { field, statement: None }, String::new())
    });
    match samson.round(round) {
        Ok((collaboration, _)) => rsx! {
            Editor { collaboration: collaboration.id, form: Form::of(action), is_new: true }
        },
        Err(problem) => rsx! { crate::screens::common::Stranded { problem } },
    }
}

#[component]
fn Unknown(collaboration: CollaborationId) -> Element {
    let samson = use_context::<Samson>();
    let back = back_to_list(samson, collaboration);
    rsx! {
        Screen { bar: rsx! { Bar { back } },
            Heading { text: samson.text("action-title") }
            p { {samson.text("actions-unknown")} }
        }
    }
}

/// The way back, for the bar.
pub(super) fn back_to_list(samson: Samson, collaboration: CollaborationId) -> Back {
    let navigator = use_navigator();
    Back {
        label: samson.text("actions-back"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Actions { collaboration }))),
    }
}
