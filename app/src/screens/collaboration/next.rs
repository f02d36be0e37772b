use crate::route::Route;
use crate::screens::plan::PlanWords;
use crate::state::Samson;
use crate::ui::{Card, CardLook, LinkButton, Look};
use dioxus::prelude::*;
use samson_shared::dialogue::{NextStep, Rounds, next_step};
use samson_shared::ids::CollaborationId;
use samson_shared::plan::{Due, DueOf, Plan, Step};

/// The one thing that would be natural to do next, and the way there.
#[component]
pub(super) fn NextCard(collaboration: CollaborationId, rounds: Rounds) -> Element {
    let samson = use_context::<Samson>();
    let commons = samson.commons(collaboration);
    let step = next_step(rounds, &commons, samson.day());
    let words = in_words(samson, step, &commons.plan);
    rsx! {
        Card { title: samson.text("collaboration-next"), look: CardLook::Question,
            p { {words} }
            if let Some((key, to)) = way(collaboration, step) {
                LinkButton { label: samson.text(key), to, look: Look::Primary }
            }
        }
    }
}

fn in_words(samson: Samson, step: NextStep, plan: &Plan) -> String {
    match step {
        NextStep::Round(_) => samson.text("collaboration-next-round"),
        NextStep::Talk(_) => samson.text("collaboration-next-talk"),
        NextStep::LateActions(count) => {
            samson.text_with("collaboration-next-late", &[("count", count.into())])
        }
        NextStep::Due(what) => {
            let due = plan.due().into_iter().find(|due| due.what == what);
            let what = due.map(|due: Due| samson.due_words(plan, &due)).unwrap_or_default();
            samson.text_with("collaboration-next-due", &[("what", (&what).into())])
        }
        NextStep::AskAgain => samson.text("collaboration-next-again"),
        NextStep::Plan(step) => {
            let name = PlanWords::of(samson).numbered(step);
            samson.text_with("collaboration-next-plan", &[("step", (&name).into())])
        }
        NextStep::Rest => samson.text("collaboration-next-rest"),
    }
}

/// The button and where it leads.
fn way(collaboration: CollaborationId, step: NextStep) -> Option<(&'static str, Route)> {
    Some(match step {
        NextStep::Round(round) => ("collaboration-to-round", Route::Round { round }),
        NextStep::Talk(round) => ("collaboration-to-profile", Route::Profile { round }),
        NextStep::LateActions(_) => ("collaboration-to-actions", Route::Actions { collaboration }),
        NextStep::Due(DueOf::Measurement(indicator)) => {
            ("collaboration-to-measure", Route::Indicator { collaboration, indicator })
        }
        NextStep::Due(DueOf::Decision(_)) => {
            ("collaboration-to-step", Route::PlanStep { collaboration, step: Step::Evaluate })
        }
        NextStep::Due(DueOf::Goal(_)) => {
            ("collaboration-to-step", Route::PlanStep { collaboration, step: Step::Goals })
        }
        NextStep::AskAgain => ("manage-again-start", Route::Again { collaboration }),
        NextStep::Plan(step) => ("collaboration-to-step", Route::PlanStep { collaboration, step }),
        NextStep::Rest => return None,
    })
}
