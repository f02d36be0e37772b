//! One question per screen. One tap answers, stores and moves on.

mod aloud;
mod bar;
mod notes;
mod question;
mod quiet;
mod rehearsal;
mod statement;

use super::common::{Languages, Stranded, Updates, place_of, review_of, use_answering, use_page};
use crate::route::Route;
use crate::state::{Answering, Problem, Seat};
use crate::ui::{Screen, Waiting};
use bar::AnswerBar;
use dioxus::prelude::*;
use question::Question;
use quiet::{Saved, Troubles};
use rehearsal::Rehearsal;
use samson_shared::ids::RoundId;

/// One question.
#[component]
pub fn Answer(round: RoundId) -> Element {
    rsx! { AtSeat { seat: Seat::Own(round) } }
}

/// One question of a paper form.
#[component]
pub fn FormAnswer(round: RoundId) -> Element {
    rsx! { AtSeat { seat: Seat::Paper(round) } }
}

#[component]
fn AtSeat(seat: Seat) -> Element {
    let samson = use_page(|samson| samson.text("answer-page-title"), Updates::Later);
    match use_answering(samson, seat) {
        None | Some(Err(Problem::TurnOver)) => rsx! {
            Screen {
                Waiting { words: samson.text("answers-opening") }
            }
        },
        Some(Err(problem)) => rsx! { Stranded { problem } },
        Some(Ok(answering)) => rsx! { Questions { answering } },
    }
}

#[component]
fn Questions(answering: Answering) -> Element {
    let navigator = use_navigator();
    // What stands here changes with every answer; the screen around it does not.
    let is_over = use_memo(move || answering.step().is_none());
    use_effect(move || {
        if is_over() {
            navigator.replace(review_of(answering.seat()));
        }
    });
    let back = use_callback(move |()| {
        if answering.is_at_start() {
            navigator.push(match answering.seat() {
                Seat::Own(_) => Route::Home {},
                seat @ Seat::Paper(_) => place_of(seat),
            });
        } else {
            answering.back();
        }
    });
    if is_over() {
        return rsx! {};
    }
    rsx! {
        div {
            onkeydown: move |event| {
                if matches!(event.key(), Key::Escape | Key::ArrowLeft) {
                    event.prevent_default();
                    back(());
                }
            },
            Screen {
                bar: rsx! { AnswerBar { answering, on_back: back } },
                bottom: rsx! {
                    Saved { answering }
                    Languages {}
                },
                Troubles { answering }
                Question { answering }
                Rehearsal { answering }
            }
        }
    }
}
