//! Every action, those that are still to be done first.

use super::row::ActionRow;
use crate::route::Route;
use crate::screens::common::{StorageNotice, Updates, use_page};
use crate::screens::profile::size_or;
use crate::state::Samson;
use crate::ui::{Back, Bar, Card, CardLook, LinkButton, Look, Screen, ScreenSize};
use dioxus::prelude::*;
use samson_shared::dialogue;
use samson_shared::document::{Spot, Status};
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::instrument::discussion;

/// The order of the list.
const ORDER: [Status; 4] = [Status::GoingOn, Status::Open, Status::Done, Status::Dropped];

/// The list, and the ways on.
#[component]
pub fn Actions(collaboration: CollaborationId) -> Element {
    let samson = use_page(|samson| samson.text("actions-title"), Updates::Welcome);
    let commons = samson.commons(collaboration);
    rsx! {
        Screen {
            size: size_or(ScreenSize::Phone),
            bar: rsx! {
                Bar { back: back(samson, collaboration), title: samson.text("actions-title"), place: name(samson, collaboration) }
            },
            bottom: rsx! {
                if let Some(round) = newest_round(samson, collaboration) {
                    LinkButton {
                        label: samson.text("actions-new"),
                        to: Route::NewAction { round, about: Spot::Round },
                        look: Look::Primary,
                    }
                }
                if !commons.actions.is_empty() {
                    LinkButton { label: samson.text("actions-matrix"), to: Route::Matrix { collaboration } }
                }
                LinkButton { label: samson.text("plan-open"), to: Route::Plan { collaboration }, look: Look::Quiet }
            },
            StorageNotice {}
            p { {samson.text(if commons.actions.is_empty() { "actions-none" } else { "actions-lead" })} }
            Card { look: CardLook::Question,
                for question in closing(samson) {
                    p { key: "{question}", {question.clone()} }
                }
            }
            for status in ORDER {
                OfStatus { key: "{status.as_str()}", collaboration, status }
            }
        }
    }
}

/// The questions that lead to actions.
fn closing(samson: Samson) -> Vec<String> {
    let questions = dialogue::closing(discussion()).into_iter();
    questions.map(|question| question.text.text(samson.language()).to_owned()).collect()
}

/// The actions that have come as far as this; nothing without any.
#[component]
fn OfStatus(collaboration: CollaborationId, status: Status) -> Element {
    let samson = use_context::<Samson>();
    let commons = samson.commons(collaboration);
    let mut actions = commons.actions.iter().filter(|action| action.status == status).peekable();
    if actions.peek().is_none() {
        return rsx! {};
    }
    rsx! {
        Card { title: samson.text(&format!("action-status-{}", status.as_str())),
            for action in actions {
                ActionRow { key: "{action.id}", collaboration, action: action.clone(), with_status: false }
            }
        }
    }
}

/// The name of the collaboration, for the bar.
pub(super) fn name(samson: Samson, collaboration: CollaborationId) -> String {
    samson.collaboration(collaboration).map(|collaboration| collaboration.name).unwrap_or_default()
}

/// To the newest profile.
fn back(samson: Samson, collaboration: CollaborationId) -> Back {
    let navigator = use_navigator();
    let place = newest_round(samson, collaboration).map_or(Route::Home {}, |round| Route::Round { round });
    Back {
        label: samson.text("back"),
        on_press: EventHandler::new(move |()| drop(navigator.push(place.clone()))),
    }
}

/// The round in which a new action is agreed.
fn newest_round(samson: Samson, collaboration: CollaborationId) -> Option<RoundId> {
    let rounds = samson.all_rounds().into_iter();
    rounds.filter(|(of, _)| of.id == collaboration).map(|(_, round)| round.id).next()
}
