use crate::route::Route;
use crate::screens::common::{LetIn, ReturnedNotices, Whereabouts};
use crate::state::{Samson, Standing};
use crate::ui::{Card, LinkButton, Look};
use dioxus::prelude::*;
use samson_shared::ids::{CollaborationId, RoundId};

/// One round on this device: what it is, where the answers are, and the way there.
#[component]
pub(super) fn RoundCard(round: RoundId, #[props(default)] look: Look) -> Element {
    let samson = use_context::<Samson>();
    let (Ok((collaboration, record)), Ok(standing)) = (samson.round(round), samson.standing(round)) else {
        return rsx! {};
    };
    let label = match standing {
        Standing::Answering => "home-go-on",
        Standing::Inviting => "home-see-invitation",
        Standing::Profile => "home-see-profile",
        _ => "home-see-round",
    };
    let count = record.status.map(|status| {
        let numbers = [("done", status.submitted.into()), ("all", status.headcount.into())];
        samson.text_with("home-count", &numbers)
    });
    rsx! {
        Card { title: record.title,
            p { class: "small",
                // By itself: a name in other letters must not turn the order of what follows.
                bdi { {collaboration.name.clone()} }
                if let Some(count) = count {
                    " · {count}"
                }
            }
            Whereabouts { standing }
            ReturnedNotices { round }
            LetIn { collaboration: collaboration.id }
            LinkButton { label: samson.text(label), to: Route::Round { round }, look }
            if is_newest(samson, collaboration.id, round) {
                LinkButton {
                    label: samson.text("collaboration-open"),
                    to: Route::Collaboration { collaboration: collaboration.id },
                    look: Look::Quiet,
                }
            }
        }
    }
}

/// Whether it is the newest round of its collaboration: what belongs to all rounds stands at that one.
fn is_newest(samson: Samson, collaboration: CollaborationId, round: RoundId) -> bool {
    let mut rounds = samson.all_rounds().into_iter();
    rounds.find(|(of, _)| of.id == collaboration).is_some_and(|(_, newest)| newest.id == round)
}
