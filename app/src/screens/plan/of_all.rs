//! All indicators in a step that fills in something about each of them.

use super::adding::NewIndicator;
use super::editing::Editing;
use super::parts::Parts;
use super::words::PlanWords;
use crate::route::Route;
use crate::ui::{Card, Disclosure, LinkButton, Look};
use dioxus::prelude::*;
use samson_shared::ids::IndicatorId;
use samson_shared::plan::{Indicator, Missing, Plan, Step};
use std::rc::Rc;

/// Each indicator in use folds out to what this step asks of it.
#[component]
pub(super) fn OfAll(editing: Editing, step: Step, title: String, hint: String, plan: Rc<Plan>) -> Element {
    let words = PlanWords::of(editing.samson);
    let indicators: Vec<Indicator> = plan.in_use().cloned().collect();
    let progress = plan.step_progress(step, editing.samson.day());
    rsx! {
        Card { title,
            p { class: "small", {hint} }
            if indicators.is_empty() {
                p { {words.text("plan-no-indicators")} }
            }
            for indicator in indicators {
                One {
                    key: "{indicator.id}",
                    editing,
                    step,
                    lacking: lacking(&words, &progress.missing, indicator.id),
                    indicator: indicator.clone(),
                    plan: plan.clone(),
                }
            }
            if step == Step::Indicators {
                NewIndicator { editing, look: Look::Secondary }
            }
            LinkButton { label: words.text("plan-indicators"), to: Route::Indicators { collaboration: editing.id }, look: Look::Quiet }
        }
    }
}

#[component]
fn One(editing: Editing, step: Step, lacking: Vec<String>, indicator: Indicator, plan: Rc<Plan>) -> Element {
    let words = PlanWords::of(editing.samson);
    let name = words.name(&indicator);
    let label = if lacking.is_empty() {
        words.text_with("plan-one-complete", &[("name", (&name).into())])
    } else {
        let parts = words.language().list(lacking).to_lowercase();
        words.text_with("plan-one-lacks", &[("name", (&name).into()), ("parts", (&parts).into())])
    };
    rsx! {
        Disclosure { label,
            Parts { editing, step, indicator: indicator.clone(), plan }
            LinkButton {
                label: words.text("plan-one-open"),
                to: Route::Indicator { collaboration: editing.id, indicator: indicator.id },
                look: Look::Quiet,
            }
        }
    }
}

/// What is lacking about one indicator in a step.
fn lacking(words: &PlanWords, missing: &[Missing], id: IndicatorId) -> Vec<String> {
    let of_this = missing.iter().filter_map(|missing| match missing {
        Missing::About { field, indicators } if indicators.contains(&id) => {
            words.part(*field).map(|text| text.label.clone())
        }
        Missing::Overdue(indicators) if indicators.contains(&id) => Some(words.text("plan-state-overdue")),
        _ => None,
    });
    of_this.collect()
}
