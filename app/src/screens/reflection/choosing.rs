//! Choosing together: kept at once, and said where it could not be.

use crate::screens::common::ProblemNotice;
use crate::state::{Problem, Samson};
use crate::ui::{Button, Look};
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use samson_shared::document::ReflectionEdit;
use samson_shared::ids::RoundId;

/// Keeps what is chosen on a screen.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Choosing {
    samson: Samson,
    pub(super) round: RoundId,
    problem: Signal<Option<Problem>>,
}

pub(super) fn use_choosing(round: RoundId) -> Choosing {
    let samson = use_context::<Samson>();
    let problem = use_signal(|| None);
    Choosing { samson, round, problem }
}

impl Choosing {
    /// Keeps a choice, also for who leaves the screen right after it.
    pub(super) fn choose(self, edit: ReflectionEdit) {
        spawn_forever(self.keep(edit));
    }

    /// Keeps a choice, and is over when that has worked or has not.
    pub(super) async fn keep(mut self, edit: ReflectionEdit) {
        let told = self.samson.reflect(self.round, edit).await.err();
        // Who has left meanwhile is told nothing.
        if let Ok(mut problem) = self.problem.try_write() {
            *problem = told;
        }
    }
}

/// Why the last choice could not be kept; nothing while all is well.
#[component]
pub(super) fn NotKept(choosing: Choosing) -> Element {
    let problem = choosing.problem.read().clone();
    rsx! {
        if let Some(problem) = problem {
            ProblemNotice { problem }
        }
    }
}

/// Takes a choice back.
#[component]
pub(super) fn TakeBack(choosing: Choosing, edit: ReflectionEdit) -> Element {
    rsx! {
        Button {
            label: choosing.samson.text("together-take-back"),
            look: Look::Quiet,
            on_press: move |()| choosing.choose(edit.clone()),
        }
    }
}
