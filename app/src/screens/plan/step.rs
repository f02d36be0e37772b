//! One step: what to do, its fields, and what it still needs.

use super::editing::{Kept, use_editing, use_plan};
use super::field::Field;
use super::missing::missing_words;
use super::overview::back_to;
use super::words::PlanWords;
use crate::route::Route;
use crate::screens::common::{StorageNotice, Stranded, Updates, use_page};
use crate::screens::profile::size_or;
use crate::state::{Problem, Samson};
use crate::ui::{Bar, Card, LinkButton, Look, Notice, Pair, Screen, ScreenSize, Tone};
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;
use samson_shared::instrument::plan::Rule;
use samson_shared::plan::{Plan, Step};
use std::rc::Rc;

/// One step of the plan. Steps are filled in any order.
#[component]
pub fn PlanStep(collaboration: CollaborationId, step: Step) -> Element {
    let showing = use_memo(use_reactive((&step,), |(step,)| step));
    let samson = use_page(move |samson| PlanWords::of(samson).numbered(showing()), Updates::Later);
    match samson.collaboration(collaboration) {
        Some(known) => rsx! { Arrived { key: "{step}", collaboration, step, name: known.name } },
        None => rsx! { Stranded { problem: Problem::UnknownRound } },
    }
}

#[component]
fn Arrived(collaboration: CollaborationId, step: Step, name: String) -> Element {
    let samson = use_context::<Samson>();
    let words = PlanWords::of(samson);
    let editing = use_editing(collaboration);
    let plan = use_plan(samson, collaboration);
    let guidance = words.step(step).map(|text| text.guidance.clone()).unwrap_or_default();
    let back = back_to(samson, Route::Plan { collaboration });
    rsx! {
        Screen {
            size: size_or(ScreenSize::Phone),
            bar: rsx! { Bar { back, title: words.numbered(step), place: name } },
            bottom: rsx! { Neighbours { collaboration, step } },
            StorageNotice {}
            p { {guidance} }
            if step == Step::Indicators {
                p { class: "small", {words.rule(Rule::MeasureTogether)} }
            }
            Kept { editing }
            for field in words.fields(step) {
                Field { key: "{field.id}", editing, step, field, plan: plan.clone() }
            }
            StillMissing { plan, step }
        }
    }
}

/// What the step lacks, or that nothing is missing.
#[component]
fn StillMissing(plan: Rc<Plan>, step: Step) -> Element {
    let samson = use_context::<Samson>();
    let words = PlanWords::of(samson);
    let progress = plan.step_progress(step, samson.day());
    let complete = words.step(step).map(|text| text.complete.clone()).unwrap_or_default();
    if progress.is_complete() {
        return rsx! {
            Notice { tone: Tone::Good, title: words.text("plan-step-complete"), words: complete }
        };
    }
    rsx! {
        Card { title: words.text("plan-missing"),
            p { class: "small", {complete} }
            ul {
                for (index, missing) in progress.missing.iter().enumerate() {
                    li { key: "{index}", {missing_words(&words, &plan, step, missing)} }
                }
            }
        }
    }
}

/// The steps before and after this one.
#[component]
fn Neighbours(collaboration: CollaborationId, step: Step) -> Element {
    let words = PlanWords::of(use_context::<Samson>());
    let place = Step::ALL.iter().position(|one| *one == step).unwrap_or_default();
    let link = |step: &Step, look: Look| {
        rsx! {
            LinkButton { label: words.numbered(*step), to: Route::PlanStep { collaboration, step: *step }, look }
        }
    };
    let next = Step::ALL.get(place + 1).map(|step| link(step, Look::Primary));
    let before = place.checked_sub(1).and_then(|before| Step::ALL.get(before));
    let before = before.map(|step| link(step, Look::Secondary));
    rsx! {
        {next}
        Pair {
            {before}
            LinkButton { label: words.text("plan-back"), to: Route::Plan { collaboration } }
        }
    }
}
