//! What a facilitator may need beside the invitation: late answers, a response taken out, another round, an end.

mod delete;
mod leaders;
mod ordered;
mod remove;
mod reopen;
mod rotate;

use super::common::{Delivery, FromHub, LetIn, Stranded, Updates, use_page};
use crate::route::Route;
use crate::state::{Outcome, Problem, Samson};
use crate::ui::{Back, Bar, Card, LinkButton, Screen};
use delete::Delete;
use dioxus::prelude::*;
use leaders::Leaders;
use ordered::Ordered;
use remove::Remove;
use reopen::Reopen;
use rotate::Rotate;
use samson_shared::ids::RoundId;

/// For the facilitator of a round, at any time.
#[component]
pub fn Manage(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("manage-title"), Updates::Welcome);
    let navigator = use_navigator();
    let known = use_hook(|| samson.round(round).ok().and_then(|(_, record)| Some(record.order?.counter)));
    let (collaboration, record) = match samson.round(round) {
        Ok((collaboration, record)) if collaboration.facilitator.is_some() => (collaboration, record),
        Ok(_) => return rsx! { Stranded { problem: Problem::UnknownRound } },
        Err(problem) => return rsx! { Stranded { problem } },
    };
    let (is_revealed, is_survey) = (record.is_revealed(), record.is_survey());
    let link = samson.invitation_link(&collaboration, &record);
    // What came of a command from before is no news.
    let order = record.order.filter(|order| order.outcome != Outcome::Done || Some(order.counter) != known);
    let back = Back {
        label: samson.text("back"),
        on_press: EventHandler::new(move |()| drop(navigator.push(home(round, is_revealed)))),
    };
    let again = Route::Again { collaboration: collaboration.id };
    rsx! {
        Screen {
            bar: rsx! {
                Bar { back, title: samson.text("manage-title"), place: collaboration.name.clone() }
            },
            LetIn { collaboration: collaboration.id }
            FromHub { collaboration: collaboration.clone() }
            if let Some(order) = order {
                Ordered { order }
            }
            Card { title: samson.text("collect-title"),
                Delivery { round }
                LinkButton { label: samson.text("collect-open"), to: Route::Collect { round } }
            }
            match record.status {
                Some(status) if is_revealed => rsx! { Reopen { status } },
                Some(_) => rsx! { Remove { round } },
                None => rsx! {},
            }
            Card { title: samson.text("manage-again-title"),
                p { {samson.text("manage-again")} }
                LinkButton { label: samson.text("manage-again-start"), to: again }
            }
            OnPaper { round, is_survey }
            Rotate {
                collaboration: collaboration.id,
                name: collaboration.name.clone(),
                link,
                rotation: collaboration.rotation.clone(),
            }
            Leaders { collaboration: collaboration.id }
            Delete { collaboration: collaboration.id, is_ending: collaboration.ending }
        }
    }
}

/// What there is on paper: of a survey there is no form, and so nothing before the reveal.
#[component]
fn OnPaper(round: RoundId, is_survey: bool) -> Element {
    let samson = use_context::<Samson>();
    let [about, open] =
        if is_survey { ["paper-not-yet", "paper-report-title"] } else { ["paper-manage", "paper-open"] };
    rsx! {
        Card { title: samson.text("paper-title"),
            p { {samson.text(about)} }
            LinkButton { label: samson.text(open), to: Route::Report { round } }
        }
    }
}

/// Where the facilitator came from.
fn home(round: RoundId, is_revealed: bool) -> Route {
    if is_revealed { Route::Profile { round } } else { Route::Invite { round } }
}
