use crate::route::Route;
use crate::screens::invite::QuietCode;
use crate::state::{Samson, Seat};
use crate::ui::{Card, Disclosure, LinkButton, Look};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// At a hub, whose server is known: where the group finds everything when the hub is gone. Nothing anywhere else.
#[component]
pub(crate) fn Afterwards(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let Some((server, link)) = samson.invitation_afterwards(round) else { return rsx! {} };
    let has_answered = samson.round(round).is_ok_and(|(_, record)| record.participation.is_some())
        && !samson.is_drafting(Seat::Own(round));
    rsx! {
        Card { title: samson.text("afterwards-title"),
            p { {samson.text_with("afterwards", &[("server", (&server).into())])} }
            if samson.goes_on_by_itself() {
                p { {samson.text("afterwards-by-itself")} }
            } else {
                OnThisPhone { round, link: link.clone(), has_answered }
            }
            Disclosure { label: samson.text("afterwards-show"),
                QuietCode { link: link.clone(), label: samson.text("afterwards-code") }
                p { class: "small", {link} }
            }
        }
    }
}

/// A browser keeps what belongs to each address for itself: how to go on at the other one.
#[component]
fn OnThisPhone(round: RoundId, link: String, has_answered: bool) -> Element {
    let samson = use_context::<Samson>();
    let Ok((collaboration, _)) = samson.round(round) else { return rsx! {} };
    let to_files = Route::Files { collaboration: collaboration.id };
    rsx! {
        if has_answered {
            p { {samson.text("afterwards-answered")} }
        }
        p { {samson.text("afterwards-take-along")} }
        LinkButton { label: samson.text("files-open"), to: to_files, look: Look::Quiet }
        LinkButton {
            label: samson.text("afterwards-open"),
            to: NavigationTarget::<Route>::External(link),
            look: Look::Quiet,
            new_tab: true,
        }
    }
}
