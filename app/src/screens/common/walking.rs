//! Walking through a profile together: one phone leads, the others follow.

use super::ProblemNotice;
use crate::route::Route;
use crate::state::{Problem, Samson, Walk};
use crate::ui::{Button, Look, Notice};
use dioxus::prelude::*;
use samson_shared::document::Spot;
use samson_shared::ids::RoundId;

/// Keeps the phones together while a profile screen shows this spot: tells the followers, or goes where the leader is.
/// Says so, and how to leave.
#[component]
pub(crate) fn Together(round: RoundId, spot: Spot) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    use_effect(use_reactive((&round, &spot), move |(round, spot)| {
        samson.show_followers(round, spot.clone());
        let leader = samson.leader(round).filter(|_| samson.walk(round) == Walk::Following);
        if let Some(elsewhere) = leader.map(|lead| lead.spot).filter(|there| *there != spot) {
            navigator.replace(place(round, elsewhere));
        }
    }));
    let choose = move |walk| move |()| samson.set_walk(round, walk);
    match samson.walk(round) {
        Walk::Leading => rsx! {
            Notice { words: samson.text("talk-leading"),
                Button { label: samson.text("talk-stop"), on_press: choose(Walk::Alone) }
            }
        },
        Walk::Following => rsx! {
            Notice { words: samson.text("talk-following"),
                Button { label: samson.text("talk-alone"), on_press: choose(Walk::Alone) }
            }
        },
        Walk::Alone if samson.leader(round).is_some() => rsx! {
            Notice { words: samson.text("talk-led"),
                Button { label: samson.text("talk-follow"), on_press: choose(Walk::Following) }
            }
        },
        Walk::Alone => rsx! {},
    }
}

/// Leads the others from here.
#[component]
pub(crate) fn LeadSwitch(round: RoundId, spot: Spot) -> Element {
    let samson = use_context::<Samson>();
    let mut problem = use_signal(|| None::<Problem>);
    if samson.walk(round) != Walk::Alone {
        return rsx! {};
    }
    let lead = move |()| {
        let spot = spot.clone();
        spawn(async move { problem.set(samson.lead(round, spot).await.err()) });
    };
    rsx! {
        if let Some(problem) = problem() {
            ProblemNotice { problem }
        }
        Button { label: samson.text("talk-lead"), look: Look::Quiet, on_press: lead }
    }
}

fn place(round: RoundId, spot: Spot) -> Route {
    match spot {
        Spot::Round => Route::Profile { round },
        Spot::Field(field) => Route::Field { round, field },
    }
}
