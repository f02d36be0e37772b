//! The whole plan: ten steps with how far each is, what is due, and the ways on.

use super::due::DueRow;
use super::editing::use_plan;
use super::missing::{missing_words, progress_words};
use super::words::PlanWords;
use crate::route::Route;
use crate::screens::common::{OnPaper, PaperButton, StorageNotice, Stranded, Updates, use_page, use_press};
use crate::screens::profile::{WallSwitch, size_or};
use crate::state::{Paper, Problem, Samson};
use crate::ui::{Back, Bar, Card, LinkButton, LinkRow, Look, Part, Screen, ScreenSize, SegmentedProgress};
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;
use samson_shared::plan::{Due, Plan as Written, Progress, Step, StepProgress};
use std::rc::Rc;

/// So many things that are due stand here; the rest has a screen of its own.
const SOON: usize = 3;

/// The plan of a collaboration.
#[component]
pub fn Plan(collaboration: CollaborationId) -> Element {
    let samson = use_page(|samson| PlanWords::of(samson).title(), Updates::Welcome);
    match samson.collaboration(collaboration) {
        Some(known) => {
            rsx! { Overview { collaboration, leads: known.facilitator.is_some(), name: known.name } }
        }
        None => rsx! { Stranded { problem: Problem::UnknownRound } },
    }
}

#[component]
fn Overview(collaboration: CollaborationId, leads: bool, name: String) -> Element {
    let samson = use_context::<Samson>();
    let words = PlanWords::of(samson);
    let plan = use_plan(samson, collaboration);
    let progress = plan.progress(samson.day());
    let intro = words.guide.text.get(words.language()).map(|text| text.intro.clone());
    rsx! {
        Screen {
            size: size_or(ScreenSize::Phone),
            bar: rsx! { Bar { back: back_to(samson, Route::Home {}), title: words.title(), place: name } },
            bottom: rsx! { WaysOn { collaboration, next: progress.next().cloned() } },
            StorageNotice {}
            if let Some(intro) = intro {
                p { {intro} }
            }
            HowFar { complete: progress.complete() }
            Soon { collaboration, plan: plan.clone() }
            Steps { collaboration, plan, progress }
            if leads {
                Printed { collaboration }
            }
        }
    }
}

/// The way back to a place, for the bar.
pub(super) fn back_to(samson: Samson, place: Route) -> Back {
    let navigator = use_navigator();
    Back {
        label: samson.text("back"),
        on_press: EventHandler::new(move |()| drop(navigator.push(place.clone()))),
    }
}

/// "3 of 10 steps are complete."
#[component]
pub(in crate::screens) fn HowFar(complete: usize) -> Element {
    let samson = use_context::<Samson>();
    let words =
        samson.text_with("plan-how-far", &[("done", complete.into()), ("total", Step::ALL.len().into())]);
    rsx! {
        SegmentedProgress { label: words.clone(), parts: vec![Part { done: complete, total: Step::ALL.len() }] }
        p { {words} }
    }
}

/// What is due first; nothing without anything.
#[component]
fn Soon(collaboration: CollaborationId, plan: Rc<Written>) -> Element {
    let samson = use_context::<Samson>();
    let due: Vec<Due> = plan.due();
    if due.is_empty() {
        return rsx! {};
    }
    rsx! {
        Card { title: samson.text("due-title"),
            for due in due.into_iter().take(SOON) {
                DueRow { key: "{due.uid()}", collaboration, plan: plan.clone(), due }
            }
            LinkButton { label: samson.text("due-all"), to: Route::Due { collaboration }, look: Look::Quiet }
        }
    }
}

#[component]
fn Steps(collaboration: CollaborationId, plan: Rc<Written>, progress: Progress) -> Element {
    let words = PlanWords::of(use_context::<Samson>());
    let detail = |one: &StepProgress| {
        let first = one.missing.first().filter(|_| one.begun)?;
        Some(missing_words(&words, &plan, one.step, first))
    };
    rsx! {
        Card { title: words.text("plan-steps"),
            p { class: "small", {words.text("plan-steps-hint")} }
            for one in &progress.steps {
                LinkRow {
                    key: "{one.step}",
                    label: words.numbered(one.step),
                    value: progress_words(&words, one),
                    detail: detail(one),
                    to: Route::PlanStep { collaboration, step: one.step },
                }
            }
        }
    }
}

/// The plan on paper, for who leads.
#[component]
fn Printed(collaboration: CollaborationId) -> Element {
    let samson = use_context::<Samson>();
    let press = use_press();
    rsx! {
        Card { title: samson.text("paper-title"),
            p { {samson.text("paper-plan-about")} }
            PaperButton { press, paper: Paper::Plan(collaboration), label: samson.text("paper-plan-make") }
            OnPaper { press }
        }
    }
}

#[component]
fn WaysOn(collaboration: CollaborationId, next: Option<StepProgress>) -> Element {
    let words = PlanWords::of(use_context::<Samson>());
    rsx! {
        if let Some(next) = next {
            LinkButton {
                label: words.numbered(next.step),
                to: Route::PlanStep { collaboration, step: next.step },
                look: Look::Primary,
            }
        }
        LinkButton { label: words.text("plan-indicators"), to: Route::Indicators { collaboration } }
        LinkButton { label: words.text("plan-theory"), to: Route::Theory { collaboration } }
        WallSwitch {}
        LinkButton { label: words.text("plan-history"), to: Route::PlanHistory { collaboration }, look: Look::Quiet }
    }
}
