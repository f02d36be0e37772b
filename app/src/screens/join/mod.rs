//! An invitation: what it is about, what happens with the answers, and which side somebody belongs to.

mod accept;
mod group;
mod promises;
mod refused;

pub(crate) use promises::Promises;

use super::common::{Updates, use_page};
use crate::route::Route;
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
    use_effect(move || {
        let Ok(invitation) = &*invitation.read() else { return };
        let round = invitation.round;
        if samson.round(round).is_ok_and(|(_, record)| record.participation.is_some()) {
            navigator.replace(Route::Round { round });
        }
    });
    let read = invitation.read().clone();
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
