//! All answers, before they are sent.

mod overview;
mod part;
mod summary;

use super::common::{Stranded, Updates, use_answering, use_page};
use crate::state::{Problem, Seat};
use crate::ui::{Screen, Waiting};
use dioxus::prelude::*;
use overview::Overview;
use samson_shared::ids::RoundId;

/// All answers, before they are sent.
#[component]
pub fn Review(round: RoundId) -> Element {
    rsx! { AtSeat { seat: Seat::Own(round) } }
}

/// All answers of a paper form.
#[component]
pub fn FormReview(round: RoundId) -> Element {
    rsx! { AtSeat { seat: Seat::Paper(round) } }
}

#[component]
fn AtSeat(seat: Seat) -> Element {
    let samson = use_page(|samson| samson.text("review-page-title"), Updates::Later);
    match use_answering(samson, seat) {
        None | Some(Err(Problem::TurnOver)) => rsx! {
            Screen {
                Waiting { words: samson.text("answers-opening") }
            }
        },
        Some(Err(problem)) => rsx! { Stranded { problem } },
        Some(Ok(answering)) => rsx! { Overview { answering } },
    }
}
