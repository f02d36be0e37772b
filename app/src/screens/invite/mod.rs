//! The facilitator's view of an open round: the code to scan, how many have answered, and closing.

mod closing;
mod counting;
mod not_made;
mod sharing;

use super::common::{Afterwards, AtHub, HubLink, LetIn, Stranded, UntrustedNotice, Updates, use_page};
use crate::route::Route;
use crate::state::{Arrival, Collaboration, Connection, Reading, Samson, Standing};
use crate::ui::{
    Back, Bar, Button, Chip, Columns, Heading, LinkButton, Look, Middle, Safe, Screen, ScreenSize, Stack,
};
use closing::CloseWithout;
use counting::Counting;
use dioxus::prelude::*;
use not_made::NotMade;
use samson_shared::ids::{CollaborationId, RoundId};

pub(super) use sharing::{Code, QuietCode, Sharing};

/// Shows until the round is revealed; then the profile does.
#[component]
pub fn Invite(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("invite-title"), Updates::Welcome);
    let navigator = use_navigator();
    use_profile_when_revealed(samson, round);
    use_hook(|| {
        Reading(samson).rehearse(round);
        // While there is a connection: without one, it could not be fetched.
        samson.warm_up_scanner();
    });
    let (collaboration, record) = match samson.round(round) {
        Ok(known) => known,
        Err(problem) => return rsx! { Stranded { problem } },
    };
    let link = samson.invitation_link(&collaboration, &record);
    let is_valid = leads_somewhere(samson, &collaboration);
    let place = [("name", (&collaboration.name).into()), ("title", (&record.title).into())];
    let back = Back {
        label: samson.text("to-home"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Home {}))),
    };
    rsx! {
        Screen {
            size: ScreenSize::Wide,
            bar: rsx! { Bar { back, place: samson.text_with("invite-place", &place) } },
            Columns {
                Middle {
                    if is_valid {
                        Heading { text: samson.text("invite-title") }
                        Code { link: link.clone() }
                    } else {
                        Heading { text: record.title.clone() }
                    }
                }
                Stack {
                    AtHub { collaboration: collaboration.clone() }
                    Reached { collaboration: collaboration.id, is_reached: record.status.is_some() }
                    Counting {
                        round,
                        submitted: record.status.map_or(0, |status| status.submitted),
                        headcount: record.headcount.or(record.status.map(|status| status.headcount)),
                        minimum: record.protection.profile_minimum(),
                    }
                    Stack {
                        if is_valid {
                            Sharing { link: link.clone(), name: collaboration.name.clone() }
                            Afterwards { round }
                        }
                        AnswerToo { round, link }
                        WithoutConnection { round }
                        if let Some(status) = record.status {
                            CloseWithout { status }
                        }
                        LinkButton { label: samson.text("manage-open"), to: Route::Manage { round }, look: Look::Quiet }
                    }
                }
            }
        }
    }
}

/// A link that leads nowhere, or soon does, is not handed on.
fn leads_somewhere(samson: Samson, collaboration: &Collaboration) -> bool {
    !samson.is_shut_out(collaboration.id)
        && collaboration.rotating().is_none()
        && samson.can_be_found(collaboration)
}

fn use_profile_when_revealed(samson: Samson, round: RoundId) {
    let navigator = use_navigator();
    use_effect(use_reactive((&round,), move |(round,)| {
        if samson.round(round).is_ok_and(|(_, record)| record.is_revealed()) {
            navigator.replace(Route::Profile { round });
        }
    }));
}

/// What helps where there is no connection, or no phone.
#[component]
fn WithoutConnection(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        HubLink {}
        LinkButton { label: samson.text("ready-open"), to: Route::Ready { round } }
        LinkButton { label: samson.text("collect-open"), to: Route::Collect { round } }
        LinkButton { label: samson.text("forms-open"), to: Route::Forms { round } }
    }
}

/// Whether others can join already. Takes the same place before and after, so that nothing moves away from a thumb.
#[component]
fn Reached(collaboration: CollaborationId, is_reached: bool) -> Element {
    let samson = use_context::<Samson>();
    if samson.is_shut_out(collaboration) {
        return rsx! { LetIn { collaboration } };
    }
    if let Connection::Waiting(refusal) = samson.connection(collaboration) {
        return rsx! { NotMade { collaboration, refusal } };
    }
    if samson.connection(collaboration) == Connection::Untrusted {
        return rsx! { UntrustedNotice {} };
    }
    if samson.collaboration(collaboration).is_some_and(|known| known.rotating().is_some()) {
        return rsx! { Chip { state: Safe::Waiting, words: samson.text("rotate-on-its-way") } };
    }
    let (state, key) =
        if is_reached { (Safe::Received, "invite-there") } else { (Safe::Waiting, "invite-not-yet-there") };
    rsx! {
        Chip { state, words: samson.text(key) }
    }
}

/// A facilitator is often one of the group, and answers on the same phone, by the same invitation.
#[component]
fn AnswerToo(round: RoundId, link: String) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let standing = samson.standing(round).unwrap_or(Standing::Inviting);
    let key = if standing == Standing::Inviting { "invite-answer-too" } else { "invite-own-answers" };
    let go = move |()| match &standing {
        Standing::Inviting => match samson.follow(&link) {
            Ok(Arrival::Here(fragment)) => drop(navigator.push(Route::Join { fragment })),
            _ => {
                drop(navigator.push(NavigationTarget::<Route>::External(link.clone())));
            }
        },
        Standing::Answering => drop(navigator.push(Route::Answer { round })),
        _ => drop(navigator.push(Route::Waiting { round })),
    };
    rsx! {
        Button { label: samson.text(key), on_press: go }
    }
}
