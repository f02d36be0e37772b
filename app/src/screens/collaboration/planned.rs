use crate::route::Route;
use crate::screens::plan::{DueRow, HowFar, use_plan};
use crate::state::Samson;
use crate::ui::{Card, LinkButton};
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;
use samson_shared::plan::DueOf;

/// How far the plan is, and what is measured next.
#[component]
pub(super) fn Planned(collaboration: CollaborationId) -> Element {
    let samson = use_context::<Samson>();
    let plan = use_plan(samson, collaboration);
    let complete = plan.progress(samson.day()).complete();
    let next = plan.due().into_iter().find(|due| matches!(due.what, DueOf::Measurement(_)));
    rsx! {
        Card { title: samson.text("collaboration-plan"),
            HowFar { complete }
            if let Some(due) = next {
                DueRow { collaboration, plan: plan.clone(), due }
            }
            LinkButton { label: samson.text("plan-open"), to: Route::Plan { collaboration } }
        }
    }
}
