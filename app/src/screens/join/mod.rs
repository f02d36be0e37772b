//! An invitation: what it is about, what happens with the answers, and which side somebody belongs to.

mod accept;
mod group;
mod promises;
mod refused;

pub(super) use group::GroupList;
pub(crate) use promises::Promises;

use super::common::{Updates, use_page};
use crate::route::Route;
use crate::state::{Problem, Record};
use accept::Accept;
use dioxus::prelude::*;
use group::ChooseGroup;
use refused::{NoInvitation, NotReadable};

/// Joins a round. The invitation stands in the address for as long as this screen shows, so that reloading and going
/// back lose nothing.
#[component]
pub fn Join(fragment: String) -> Element {
    let samson = use_page(|samson| samson.text("join-page-title"), Updates::Later);
    let navigator = use_navigator();
    let mut accepted = use_signal(|| false);
    let invitation = use_memo(use_reactive((&fragment,), move |(fragment,)| samson.invitation(&fragment)));
    let mut problem = use_signal(|| None::<Problem>);
    use_effect(move || {
        let Ok(invitation) = invitation.read().clone() else { return };
        let round = invitation.round;
        // On a phone that goes from hand to hand, nobody has it when the round is revealed.
        let is_done = |record: &Record| record.is_revealed() && record.had_others();
        let leads_on =
            samson.round(round).is_ok_and(|(_, record)| record.participation.is_some() || is_done(&record));
        spawn(async move {
            // Perhaps the new one, after the one that this device knows was changed.
            match samson.offer(&invitation).await {
                Ok(()) if leads_on => drop(navigator.replace(Route::Round { round })),
                offered => problem.set(offered.err()),
            }
        });
    });
    let read = problem().map_or_else(|| invitation.read().clone(), Err);
    match read {
        _ if fragment.is_empty() => rsx! { NoInvitation {} },
        Err(problem) => rsx! { NotReadable { problem } },
        Ok(invitation) if accepted() => rsx! {
            ChooseGroup { invitation, on_back: move |()| accepted.set(false) }
        },
        Ok(invitation) => rsx! {
            Accept { invitation, on_accept: move |()| accepted.set(true) }
        },
    }
}
