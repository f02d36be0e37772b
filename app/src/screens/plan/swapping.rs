//! The end of an indicator, which is never the end of its numbers: swapped for another, or removed.

use super::adding::use_adding;
use super::editing::Editing;
use super::words::PlanWords;
use crate::route::Route;
use crate::ui::{Button, Card, Confirm, ConfirmWords, LinkButton, LinkRow, Look, Notice};
use dioxus::prelude::*;
use samson_shared::instrument::plan::Rule;
use samson_shared::plan::{Indicator, Plan};
use std::rc::Rc;

/// Says that an indicator is not in use any more, and how to take that back.
#[component]
pub(super) fn NotInUse(editing: Editing, indicator: Indicator, plan: Rc<Plan>) -> Element {
    let words = PlanWords::of(editing.samson);
    if indicator.removed {
        let back = move |()| editing.change(&indicator, Indicator { removed: false, ..indicator.clone() });
        return rsx! {
            Notice { words: words.text("plan-indicator-removed"),
                Button { label: words.text("plan-put-back"), on_press: back }
            }
        };
    }
    let mut others = plan.indicators.iter();
    let Some(successor) =
        others.find(|other| !other.removed && other.replaces == Some(indicator.id)).cloned()
    else {
        return rsx! {};
    };
    let (id, name) = (successor.id, words.name(&successor));
    let undo = move |()| editing.change(&successor, Indicator { removed: true, ..successor.clone() });
    rsx! {
        Notice { words: words.text_with("plan-indicator-replaced", &[("name", (&name).into())]),
            LinkButton { label: words.text("plan-see-successor"), to: Route::Indicator { collaboration: editing.id, indicator: id } }
            Button { label: words.text("plan-swap-undo"), look: Look::Quiet, on_press: undo }
        }
    }
}

/// The indicators before this one, with their numbers; nothing without any.
#[component]
pub(super) fn Before(editing: Editing, indicator: Indicator, plan: Rc<Plan>) -> Element {
    let words = PlanWords::of(editing.samson);
    let earlier: Vec<Indicator> = plan.earlier(&indicator).into_iter().cloned().collect();
    if earlier.is_empty() {
        return rsx! {};
    }
    let numbers =
        |one: &Indicator| words.text_with("plan-numbers", &[("count", one.standing().count().into())]);
    rsx! {
        Card { title: words.text("plan-before"),
            for one in earlier {
                LinkRow {
                    key: "{one.id}",
                    label: words.name(&one),
                    value: "",
                    detail: numbers(&one),
                    to: Route::Indicator { collaboration: editing.id, indicator: one.id },
                }
            }
        }
    }
}

/// Swaps the indicator for another, or removes it; neither loses a number. Nothing for one that is not in use.
#[component]
pub(super) fn Ending(editing: Editing, indicator: Indicator, plan: Rc<Plan>) -> Element {
    let words = PlanWords::of(editing.samson);
    let add = use_adding(editing);
    if indicator.removed || plan.is_replaced(indicator.id) {
        return rsx! {};
    }
    let asked = |question: &str, explanation: String, yes: &str| ConfirmWords {
        question: words.text(question),
        explanation,
        yes: words.text(yes),
        no: words.text("plan-keep"),
    };
    let swap = asked("plan-swap-question", words.rule(Rule::IndicatorsMayChange), "plan-swap");
    let remove = asked("plan-remove-question", words.text("plan-remove-explanation"), "plan-remove");
    let (swapped, removed) = (indicator.clone(), indicator);
    rsx! {
        Confirm {
            label: words.text("plan-swap"),
            words: swap,
            on_confirm: move |()| add.call(editing.samson.new_successor(&swapped)),
        }
        Confirm {
            label: words.text("plan-remove"),
            words: remove,
            on_confirm: move |()| editing.change(&removed, Indicator { removed: true, ..removed.clone() }),
        }
    }
}
