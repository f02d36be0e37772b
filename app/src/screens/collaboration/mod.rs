//! A collaboration as one calm picture: what comes next, the last profile, what was agreed, how far the plan is.

mod agreed;
mod last;
mod next;
mod planned;

use super::common::{LetIn, StorageNotice, Stranded, Updates, use_page};
use super::profile::{back_home, size_or};
use crate::route::Route;
use crate::state::{Problem, Samson, Standing};
use crate::ui::{Bar, LinkButton, Look, Screen, ScreenSize};
use agreed::Agreed;
use dioxus::prelude::*;
use last::LastProfile;
use next::NextCard;
use planned::Planned;
use samson_shared::day::Day;
use samson_shared::dialogue::Rounds;
use samson_shared::ids::CollaborationId;

/// Everything about one collaboration.
#[component]
pub fn Collaboration(collaboration: CollaborationId) -> Element {
    let name = move |samson: Samson| samson.collaboration(collaboration).map(|known| known.name);
    let title = move |samson: Samson| name(samson).unwrap_or_else(|| samson.text("app-name"));
    let samson = use_page(title, Updates::Welcome);
    let Some(name) = name(samson) else {
        return rsx! { Stranded { problem: Problem::UnknownRound } };
    };
    let rounds = rounds(samson, collaboration);
    rsx! {
        Screen {
            size: size_or(ScreenSize::Phone),
            bar: rsx! { Bar { back: back_home(samson), title: name, place: samson.text("collaboration-title") } },
            bottom: rsx! {
                LinkButton { label: samson.text("files-open"), to: Route::Files { collaboration }, look: Look::Quiet }
            },
            StorageNotice {}
            LetIn { collaboration }
            NextCard { collaboration, rounds }
            if let Some((round, _)) = rounds.revealed {
                LastProfile { key: "{round}", round }
            }
            Agreed { collaboration }
            Planned { collaboration }
        }
    }
}

/// The rounds that count for what comes next, as this device knows them.
fn rounds(samson: Samson, collaboration: CollaborationId) -> Rounds {
    let all = samson.all_rounds().into_iter().filter(|(of, _)| of.id == collaboration);
    let mut rounds = Rounds::default();
    for (_, round) in all {
        match samson.standing(round.id) {
            Ok(Standing::Profile) => {
                rounds.revealed = rounds.revealed.or_else(|| Some((round.id, Day::at(round.since)?)));
            }
            Ok(_) if rounds.revealed.is_none() => rounds.open = rounds.open.or(Some(round.id)),
            // An older one that was never revealed is nothing to wait for any more.
            _ => {}
        }
    }
    rounds
}
