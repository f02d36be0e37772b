//! The facilitator's view of an open round: the code to scan, how many have answered, and closing.

mod closing;
mod code;
mod counting;
mod sharing;

use crate::route::Route;
use crate::screens::Nowhere;
use crate::state::{Arrival, Samson, Submission};
use crate::ui::{Back, Bar, Button, Chip, Columns, Heading, Safe, Screen, Stack};
use closing::CloseWithout;
use counting::Counting;
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use sharing::{Code, Sharing};

/// Shows until the round is revealed; then the profile does.
#[component]
pub fn Invite(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    use_effect(move || samson.set_title(&samson.text("invite-title")));
    use_effect(use_reactive((&round,), move |(round,)| {
        if samson.round(round).is_ok_and(|(_, record)| record.is_revealed()) {
            navigator().replace(Route::Profile { round });
        }
    }));
    let Ok((collaboration, record)) = samson.round(round) else {
        return rsx! { Nowhere { path: Vec::new() } };
    };
    let link = collaboration.invitation(&record).link(&collaboration.origin);
    let place = [("name", (&collaboration.name).into()), ("title", (&record.title).into())];
    let back = Back {
        label: samson.text("common-back"),
        on_press: EventHandler::new(|()| drop(navigator().push(Route::Home {}))),
    };
    rsx! {
        Screen {
            bar: rsx! { Bar { back, place: samson.text_with("invite-place", &place) } },
            bottom: rsx! {
                Sharing { link: link.clone(), name: collaboration.name.clone() }
                AnswerToo { round, link: link.clone() }
            },
            Heading { text: samson.text("invite-title") }
            Code { link }
            if record.status.is_none() {
                Chip { state: Safe::Waiting, words: samson.text("invite-not-yet-there") }
            }
            Counting {
                round,
                submitted: record.status.map_or(0, |status| status.submitted),
                headcount: record.headcount.or(record.status.map(|status| status.headcount)),
                minimum: record.protection.profile_minimum(),
            }
            if let Some(status) = record.status {
                CloseWithout { status }
            }
        }
    }
}

/// A facilitator is often one of the group, and answers on the same phone, by the same invitation.
#[component]
fn AnswerToo(round: RoundId, link: String) -> Element {
    let samson = use_context::<Samson>();
    let submission = samson.round(round).ok().and_then(|(_, record)| record.submission().cloned());
    let go = move |()| {
        let target: NavigationTarget = match &submission {
            Some(Submission::Drafting) => Route::Answer { round }.into(),
            Some(_) => Route::Waiting { round }.into(),
            None => match samson.follow(&link) {
                Ok(Arrival::Here(fragment)) => Route::Join { fragment }.into(),
                Ok(Arrival::Elsewhere(_)) | Err(_) => NavigationTarget::External(link.clone()),
            },
        };
        navigator().push(target);
    };
    let has_begun = samson.round(round).is_ok_and(|(_, record)| record.participation.is_some());
    let label = samson.text(if has_begun { "invite-own-answers" } else { "invite-answer-too" });
    rsx! { Button { label, on_press: go } }
}
