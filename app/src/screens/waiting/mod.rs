//! After sending: how many have answered, where the answers are, and what happens next.

mod actions;
mod count;
mod line;
mod receipt;
mod reveal;

use super::common::{
    Afterwards, ReturnedNotices, SafeIn, StorageNotice, Stranded, Updates, Whereabouts, use_page,
};
use crate::route::Route;
use crate::state::{Connection, Reading, Samson, Standing};
use crate::ui::{Back, Bar, Card, Screen};
use actions::Actions;
use count::Count;
use dioxus::prelude::*;
use line::ConnectionLine;
use receipt::Receipt;
pub(super) use receipt::ReceiptCode;
use reveal::Reveal;
use samson_shared::ids::RoundId;

/// After sending.
#[component]
pub fn Waiting(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("waiting-page-title"), Updates::Welcome);
    let navigator = use_navigator();
    use_effect(move || {
        if matches!(samson.standing(round), Ok(Standing::Answering | Standing::Inviting | Standing::Invited))
        {
            navigator.replace(Route::Round { round });
        }
    });
    match samson.standing(round) {
        Err(problem) => rsx! { Stranded { problem } },
        Ok(Standing::Revealing | Standing::Profile) => rsx! { Reveal { round } },
        Ok(standing) => rsx! { Room { round, standing } },
    }
}

fn is_online(samson: Samson, round: RoundId) -> bool {
    samson.round(round).is_ok_and(|(known, _)| samson.connection(known.id) == Connection::Online)
}

/// The waiting room.
#[component]
fn Room(round: RoundId, standing: Standing) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    use_hook(|| Reading(samson).rehearse(round));
    use_effect(move || {
        // Who loses the connection from here on scans the profile; by then it could not be fetched.
        if is_online(samson, round) && samson.standing(round) == Ok(Standing::Received) {
            samson.warm_up_scanner();
        }
    });
    let Ok((collaboration, record)) = samson.round(round) else { return rsx! {} };
    let home = EventHandler::new(move |()| drop(navigator.push(Route::Home {})));
    let is_received = standing == Standing::Received;
    rsx! {
        Screen {
            bar: rsx! {
                Bar { back: Back { label: samson.text("to-home"), on_press: home }, place: collaboration.name }
            },
            bottom: rsx! { Actions { round, standing: standing.clone() } },
            StorageNotice {}
            ReturnedNotices { round }
            Count { status: record.status, standing: standing.clone(),
                Whereabouts { standing: standing.clone() }
                SafeIn { round }
            }
            ConnectionLine { collaboration: collaboration.id, standing: standing.clone() }
            Afterwards { round }
            Card { title: samson.text("waiting-meanwhile-title"),
                p { {samson.text("waiting-meanwhile")} }
            }
            if is_received {
                Receipt { round }
            }
        }
    }
}
