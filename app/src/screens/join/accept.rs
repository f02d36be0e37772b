use super::Promises;
use crate::route::Route;
use crate::screens::actions::EarlierActions;
use crate::screens::common::{LanguageNotice, Languages, StorageNotice};
use crate::state::Samson;
use crate::ui::{Bar, Button, Card, Chip, Heading, LinkButton, Look, Notice, Safe, Screen};
use dioxus::prelude::*;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::ids::RoundId;
use samson_shared::protection::Protection;

/// What the invitation is about, and what happens with the answers.
#[component]
pub(super) fn Accept(invitation: Invitation, on_accept: EventHandler<()>) -> Element {
    let samson = use_context::<Samson>();
    let accept = match invitation.protection {
        Protection::Protected { .. } => "join-accept",
        Protection::OpenConversation => "join-accept-open",
    };
    rsx! {
        Screen {
            bar: rsx! {
                Bar { place: samson.text("app-name"), trailing: rsx! { Languages {} } }
            },
            bottom: rsx! {
                Button { label: samson.text(accept), look: Look::Primary, on_press: on_accept }
                LinkButton { label: samson.text("join-more"), to: Route::About {}, look: Look::Quiet }
            },
            Heading { text: invitation.title }
            p { {samson.text_with("join-lead-named", &[("name", (&invitation.name).into())])} }
            LanguageNotice {}
            if samson.installed_app_is_apart() {
                Notice { title: samson.text("join-install-title"), words: samson.text("join-install") }
            }
            StorageNotice {}
            BeforeYou { round: invitation.round }
            EarlierActions { collaboration: invitation.collaboration, round: invitation.round }
            Card { Promises {} }
            Groups { protection: invitation.protection }
        }
    }
}

/// On a phone that goes from hand to hand: that others have answered on it, and that nothing of it is left.
#[component]
fn BeforeYou(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let before = samson.round(round).map_or(0, |(_, record)| record.others().count() as u32);
    rsx! {
        if before > 0 {
            Chip {
                state: Safe::Here,
                words: samson.text_with("join-before-you", &[("count", before.into())]),
            }
        }
    }
}

/// Which groups will be told apart: everybody accepts it by joining.
#[component]
fn Groups(protection: Protection) -> Element {
    let samson = use_context::<Samson>();
    match protection {
        Protection::Protected { .. } => rsx! {
            p { class: "small",
                {samson.text_with("join-protected", &[("minimum", protection.group_minimum().into())])}
            }
        },
        Protection::OpenConversation => rsx! {
            Notice { title: samson.text("join-open-title"), words: samson.text("join-open") }
        },
    }
}
