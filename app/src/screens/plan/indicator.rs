//! One indicator, through all its life.

use super::editing::{Editing, Kept, use_editing, use_plan};
use super::linking::Linking;
use super::measuring::Measurements;
use super::overview::back_to;
use super::parts::Parts;
use super::standing::Standing;
use super::swapping::{Before, Ending, NotInUse};
use super::typed::ValueField;
use super::words::PlanWords;
use crate::route::Route;
use crate::screens::common::{StorageNotice, Stranded, Updates, use_page};
use crate::screens::profile::size_or;
use crate::state::{PlanText, Problem, Samson, SharedText, ValueKind};
use crate::ui::{Bar, Card, Disclosure, Heading, LinkButton, ListOption, RadioList, Screen, ScreenSize};
use dioxus::prelude::*;
use samson_shared::ids::{CollaborationId, IndicatorId, RowId};
use samson_shared::plan;
use samson_shared::plan::{Plan, Step};
use std::rc::Rc;

/// The steps that fill something in about an indicator, before it is measured.
const FILLED: [Step; 4] = [Step::Indicators, Step::Methods, Step::Targets, Step::Baseline];

/// What a goal says: a column of the table of goals.
const GOAL: &str = "goal";

/// An indicator, also one that was replaced or removed.
#[component]
pub fn Indicator(collaboration: CollaborationId, indicator: IndicatorId) -> Element {
    let showing = use_memo(use_reactive((&collaboration, &indicator), |shown| shown));
    let title = move |samson: Samson| {
        let (collaboration, indicator) = showing();
        let found = samson.commons(collaboration).plan.indicator(indicator).cloned();
        let words = PlanWords::of(samson);
        found.map_or_else(|| words.text("plan-indicators"), |one| words.name(&one))
    };
    let samson = use_page(title, Updates::Later);
    match samson.collaboration(collaboration) {
        Some(known) => rsx! { Arrived { key: "{indicator}", collaboration, indicator, name: known.name } },
        None => rsx! { Stranded { problem: Problem::UnknownRound } },
    }
}

#[component]
fn Arrived(collaboration: CollaborationId, indicator: IndicatorId, name: String) -> Element {
    let samson = use_context::<Samson>();
    let words = PlanWords::of(samson);
    let editing = use_editing(collaboration);
    let plan = use_plan(samson, collaboration);
    let back = back_to(samson, Route::Indicators { collaboration });
    let Some(one) = plan.indicator(indicator).cloned() else {
        return rsx! {
            Screen { bar: rsx! { Bar { back } },
                Heading { text: words.text("plan-indicators") }
                p { {words.text("plan-indicator-unknown")} }
            }
        };
    };
    rsx! {
        Screen {
            size: size_or(ScreenSize::Phone),
            bar: rsx! { Bar { back, title: words.name(&one), place: name } },
            bottom: rsx! {
                LinkButton { label: words.text("plan-indicators-back"), to: Route::Indicators { collaboration } }
            },
            StorageNotice {}
            Kept { editing }
            NotInUse { editing, indicator: one.clone(), plan: plan.clone() }
            Standing { indicator: one.clone(), plan: plan.clone() }
            Measuring { editing, indicator: one.clone(), plan: plan.clone() }
            Filled { editing, indicator: one.clone(), plan: plan.clone() }
            Linking { editing, indicator: one.clone() }
            Before { editing, indicator: one.clone(), plan: plan.clone() }
            Ending { editing, indicator: one, plan }
        }
    }
}

/// The numbers, and when the next one is agreed.
#[component]
fn Measuring(editing: Editing, indicator: plan::Indicator, plan: Rc<Plan>) -> Element {
    let words = PlanWords::of(editing.samson);
    let id = indicator.id;
    let next = SharedText::Plan(editing.id, PlanText::NextDate(id));
    rsx! {
        Card { title: words.field_label(Step::Measure, "measurements"),
            p { class: "small", {words.text("plan-gaps-hint")} }
            Measurements { editing, indicator, plan }
            Disclosure { label: words.text("plan-next-agree"),
                ValueField {
                    label: words.field_label(Step::Measure, "next_date"),
                    hint: words.text("plan-next-hint"),
                    place: next,
                    kind: ValueKind::Day,
                }
            }
        }
    }
}

/// What each step fills in. A new indicator begins with the first.
#[component]
fn Filled(editing: Editing, indicator: plan::Indicator, plan: Rc<Plan>) -> Element {
    let words = PlanWords::of(editing.samson);
    let is_new = use_hook(|| indicator.name.trim().is_empty());
    rsx! {
        Card {
            for step in FILLED {
                Disclosure { key: "{step}", label: words.numbered(step), open: is_new && step == Step::Indicators,
                    Parts { editing, step, indicator: indicator.clone(), plan: plan.clone() }
                    if step == Step::Indicators {
                        GoalChoice { editing, indicator: indicator.clone(), plan: plan.clone() }
                    }
                }
            }
        }
    }
}

/// The goal that it belongs to; nothing without goals.
#[component]
fn GoalChoice(editing: Editing, indicator: plan::Indicator, plan: Rc<Plan>) -> Element {
    let words = PlanWords::of(editing.samson);
    let goals = plan.rows(Step::Goals, "goals").filter(|row| !row.text(GOAL).trim().is_empty());
    let goals: Vec<(RowId, String)> = goals.map(|row| (row.id, row.text(GOAL).to_owned())).collect();
    if goals.is_empty() {
        return rsx! {};
    }
    let none = ListOption { label: words.text("plan-goal-none"), detail: None };
    let options = goals.iter().map(|(_, goal)| ListOption { label: goal.clone(), detail: None });
    let position = |goal: RowId| goals.iter().position(|(id, _)| *id == goal);
    let chosen = indicator.goal.map_or(Some(goals.len()), position);
    rsx! {
        RadioList {
            label: words.text("plan-goal"),
            options: options.chain([none]).collect::<Vec<_>>(),
            chosen,
            on_choose: move |index: usize| {
                let goal = goals.get(index).map(|(id, _)| *id);
                editing.change(&indicator, plan::Indicator { goal, ..indicator.clone() });
            },
        }
    }
}
