//! At the next round: what became of what was agreed before.

use super::row::ActionRow;
use crate::state::Samson;
use crate::ui::Card;
use dioxus::prelude::*;
use samson_shared::document::{self, Status};
use samson_shared::ids::{CollaborationId, RoundId};

/// The actions of earlier rounds that are neither done nor dropped; nothing without any.
#[component]
pub(in crate::screens) fn EarlierActions(collaboration: CollaborationId, round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let commons = samson.commons(collaboration);
    let mut actions = commons.actions.iter().filter(|action| is_left_over(action, round)).peekable();
    if actions.peek().is_none() {
        return rsx! {};
    }
    rsx! {
        Card { title: samson.text("actions-before"),
            p { {samson.text("actions-before-lead")} }
            for action in actions {
                ActionRow { key: "{action.id}", collaboration, action: action.clone(), with_status: true }
            }
        }
    }
}

fn is_left_over(action: &document::Action, round: RoundId) -> bool {
    action.round != round && matches!(action.status, Status::Open | Status::GoingOn)
}
