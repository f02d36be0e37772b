//! Choosing, adding and removing in the plan: kept at once, and said where it could not be.

use crate::screens::common::ProblemNotice;
use crate::state::{Connection, Keeping, Problem, Reading, Samson};
use crate::ui::{Chip, Safe};
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;
use samson_shared::plan::{Indicator, Plan, PlanEdit};
use std::rc::Rc;

/// Keeps what is chosen on a screen of the plan.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Editing {
    pub(super) samson: Samson,
    pub(super) id: CollaborationId,
    problem: Signal<Option<Problem>>,
}

pub(super) fn use_editing(id: CollaborationId) -> Editing {
    let samson = use_context::<Samson>();
    Editing { samson, id, problem: use_signal(|| None) }
}

impl Editing {
    /// Keeps a change, also for who leaves the screen right after it.
    pub(super) fn edit(self, edit: PlanEdit) {
        spawn_forever(async move {
            self.keep(edit).await;
        });
    }

    /// Keeps a change; true when that has worked.
    pub(super) async fn keep(mut self, edit: PlanEdit) -> bool {
        let told = self.samson.edit_plan(self.id, edit).await.err();
        let worked = told.is_none();
        // Who has left meanwhile is told nothing.
        if let Ok(mut problem) = self.problem.try_write() {
            *problem = told;
        }
        worked
    }

    /// Keeps a choice about an indicator.
    pub(super) fn change(self, before: &Indicator, after: Indicator) {
        self.edit(PlanEdit::Indicator { before: Box::new(before.clone()), after: Box::new(after) });
    }
}

/// Where everything on this screen is safe, in one line, or why the last change could not be kept.
#[component]
pub(super) fn Kept(editing: Editing) -> Element {
    let samson = editing.samson;
    let problem = editing.problem.read().clone();
    let offline = samson.connection(editing.id) == Connection::Offline;
    let told = match samson.plan_keeping(editing.id) {
        // A field that is not right says so itself.
        Keeping::Not(_) => None,
        Keeping::Soon => Some((Safe::Here, "talk-note-soon")),
        Keeping::Kept if offline => Some((Safe::Waiting, "talk-note-waits")),
        Keeping::Kept => Some((Safe::Here, "talk-note-kept")),
    };
    rsx! {
        if let Some(problem) = problem {
            ProblemNotice { problem }
        }
        if let Some((state, key)) = told {
            Chip { state, words: samson.text(key) }
        }
    }
}

/// The plan, with what rounds bring to indicators that follow their figures.
pub(in crate::screens) fn use_plan(samson: Samson, id: CollaborationId) -> Rc<Plan> {
    let id = use_memo(use_reactive((&id,), |(id,)| id));
    let follows = use_memo(move || samson.commons(id()).plan.indicators.iter().any(|one| one.link.is_some()));
    let figures = use_resource(move || async move {
        // Without an indicator that follows them, no round is scored.
        if follows() { Reading(samson).round_figures(id()).await.unwrap_or_default() } else { Vec::new() }
    });
    let plan = use_memo(move || {
        let brought = figures.read();
        let plan = samson.commons(id()).plan.clone();
        Rc::new(plan.with_rounds(brought.as_deref().unwrap_or_default()))
    });
    plan()
}
