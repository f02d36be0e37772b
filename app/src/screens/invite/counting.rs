//! How many have answered, of how many who are here.

use crate::screens::common::ProblemNotice;
use crate::state::{Problem, Samson};
use crate::ui::{Card, Dots, NumberField};
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use samson_shared::sync::wire::HEADCOUNT_LIMIT;
use std::cell::Cell;
use std::rc::Rc;

/// The count in words and dots, and the number of people to correct.
#[component]
pub(super) fn Counting(round: RoundId, submitted: u32, headcount: Option<u32>, minimum: u32) -> Element {
    let samson = use_context::<Samson>();
    let count = headcount.map(|headcount| {
        let counts = [("submitted", submitted.into()), ("headcount", headcount.into())];
        (headcount, samson.text_with("invite-count", &counts))
    });
    rsx! {
        Card {
            if let Some((headcount, words)) = count {
                p { role: "status",
                    b { {words.clone()} }
                }
                Dots { label: words, filled: submitted as usize, total: headcount as usize }
            }
            Headcount {
                round,
                known: headcount,
                // So many would close the round at once; closing is asked for on its own.
                least: minimum.max(submitted + 1).min(HEADCOUNT_LIMIT),
            }
        }
    }
}

/// A corrected headcount on its way from the thumb to the server.
#[derive(Clone, Default)]
struct Correction {
    pending: Rc<Cell<Option<u32>>>,
    is_settling: Rc<Cell<bool>>,
}

impl Correction {
    /// Orders the last number once no other has come for a while: a number on the way to another one could close the
    /// round.
    async fn settle(&self, samson: Samson, round: RoundId) -> Result<(), Problem> {
        if self.is_settling.replace(true) {
            return Ok(());
        }
        let mut outcome = Ok(());
        while let Some(headcount) = self.pending.get() {
            samson.settle().await;
            if self.pending.get() == Some(headcount) {
                self.pending.set(None);
                outcome = samson.set_headcount(round, headcount).await;
            }
        }
        self.is_settling.set(false);
        outcome
    }

    /// Who leaves the screen meant the number that stood there.
    fn finish(&self, samson: Samson, round: RoundId) {
        if let Some(headcount) = self.pending.take() {
            spawn_forever(async move {
                // Not stored: then the invitation shows the number that still counts.
                let _ = samson.set_headcount(round, headcount).await;
            });
        }
    }
}

#[component]
fn Headcount(round: RoundId, known: Option<u32>, least: u32) -> Element {
    let samson = use_context::<Samson>();
    let mut shown = use_signal(|| known);
    let mut problem = use_signal(|| None::<Problem>);
    let correction = use_hook(Correction::default);
    let leaving = correction.clone();
    use_drop(move || leaving.finish(samson, round));
    let arriving = correction.clone();
    use_effect(use_reactive((&known,), move |(known,)| {
        if arriving.pending.get().is_none() {
            shown.set(known);
        }
    }));
    let correct = move |headcount: Option<u32>| {
        shown.set(headcount);
        correction.pending.set(headcount);
        let correction = correction.clone();
        spawn(async move { problem.set(correction.settle(samson, round).await.err()) });
    };
    rsx! {
        NumberField {
            label: samson.text("invite-headcount"),
            value: shown(),
            range: least..=HEADCOUNT_LIMIT,
            fewer: samson.text("number-fewer"),
            more: samson.text("number-more"),
            on_change: correct,
        }
        if let Some(problem) = problem() {
            ProblemNotice { problem }
        }
    }
}
