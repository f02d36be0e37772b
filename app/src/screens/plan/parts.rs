//! What a step fills in about one indicator.

use super::editing::Editing;
use super::measuring::Measurements;
use super::typed::ValueField;
use super::words::PlanWords;
use crate::screens::common::SharedArea;
use crate::state::{PlanText, Samson, SharedText, ValueKind};
use crate::ui::{ListOption, Notice, RadioList};
use dioxus::prelude::*;
use samson_shared::instrument::plan::Rule;
use samson_shared::plan::{Frequency, Indicator, IndicatorField, IndicatorLevel, Method, Plan, Step};
use std::rc::Rc;

const ALL: [IndicatorField; 13] = [
    IndicatorField::Name,
    IndicatorField::Level,
    IndicatorField::Unit,
    IndicatorField::Argument,
    IndicatorField::Method,
    IndicatorField::Source,
    IndicatorField::Frequency,
    IndicatorField::Responsible,
    IndicatorField::TargetValue,
    IndicatorField::TargetDate,
    IndicatorField::BaselineValue,
    IndicatorField::BaselineDate,
    IndicatorField::Measurements,
];

/// The fields of a step for one indicator. How one is measured that follows rounds needs no words.
#[component]
pub(super) fn Parts(editing: Editing, step: Step, indicator: Indicator, plan: Rc<Plan>) -> Element {
    let words = PlanWords::of(editing.samson);
    if step == Step::Methods && indicator.link.is_some() {
        return rsx! {
            p { {words.text("plan-follows-rounds")} }
        };
    }
    let wanted = ALL.into_iter().filter(|field| field.step() == step && is_asked(&indicator, *field));
    rsx! {
        for field in wanted {
            Part { key: "{field.as_str()}", editing, field, indicator: indicator.clone(), plan: plan.clone() }
        }
    }
}

/// An argument is asked for where it is needed, and shown where there is one.
fn is_asked(indicator: &Indicator, field: IndicatorField) -> bool {
    field != IndicatorField::Argument
        || indicator.level == Some(IndicatorLevel::Impact)
        || !indicator.argument.is_empty()
}

#[component]
fn Part(editing: Editing, field: IndicatorField, indicator: Indicator, plan: Rc<Plan>) -> Element {
    let words = PlanWords::of(editing.samson);
    let Some(text) = words.part(field) else { return rsx! {} };
    let (label, hint) = (text.label.clone(), text.hint.clone());
    let place = SharedText::Plan(editing.id, PlanText::Indicator(indicator.id, field));
    match field {
        IndicatorField::Name
        | IndicatorField::Unit
        | IndicatorField::Source
        | IndicatorField::Responsible => rsx! { SharedArea { label, hint, place, lines: 1, quiet: true } },
        IndicatorField::Argument => rsx! { SharedArea { label, hint, place, lines: 3, quiet: true } },
        IndicatorField::TargetValue | IndicatorField::BaselineValue => {
            rsx! { ValueField { label, hint, place, kind: ValueKind::Number } }
        }
        IndicatorField::TargetDate | IndicatorField::BaselineDate => {
            rsx! { ValueField { label, hint, place, kind: ValueKind::Day } }
        }
        IndicatorField::Level => rsx! { LevelChoice { editing, label, indicator } },
        IndicatorField::Method => rsx! { MethodChoice { editing, label, indicator } },
        IndicatorField::Frequency => rsx! { FrequencyChoice { editing, label, indicator } },
        IndicatorField::Measurements => rsx! { Measurements { editing, indicator, plan } },
    }
}

/// Output, outcome or impact; and why societal value is none of them.
#[component]
fn LevelChoice(editing: Editing, label: String, indicator: Indicator) -> Element {
    let words = PlanWords::of(editing.samson);
    let option = |level: &IndicatorLevel| {
        let text = words.level(*level)?;
        Some(ListOption { label: text.name.clone(), detail: Some(text.definition.clone()) })
    };
    let chosen = IndicatorLevel::ALL.iter().position(|level| Some(*level) == indicator.level);
    rsx! {
        RadioList {
            label,
            options: IndicatorLevel::ALL.iter().filter_map(option).collect::<Vec<_>>(),
            chosen,
            on_choose: move |index: usize| {
                let level = IndicatorLevel::ALL.get(index).copied();
                editing.change(&indicator, Indicator { level, ..indicator.clone() });
            },
        }
        SocietalValue {}
    }
}

/// Societal value gets no number, and why.
#[component]
pub(super) fn SocietalValue() -> Element {
    let words = PlanWords::of(use_context::<Samson>());
    let Some(text) = words.societal_value() else { return rsx! {} };
    let why = format!("{} {}", text.causality, words.rule(Rule::NoSocietalClaim));
    rsx! {
        Notice { title: text.name.clone(), words: why }
    }
}

#[component]
fn MethodChoice(editing: Editing, label: String, indicator: Indicator) -> Element {
    let words = PlanWords::of(editing.samson);
    let guide = words.guide;
    let named = move |index: usize| guide.methods.get(index).and_then(|one| Method::named(one.id.as_str()));
    let options = guide
        .methods
        .iter()
        .map(|one| ListOption { label: one.text.text(words.language()).to_owned(), detail: None });
    rsx! {
        RadioList {
            label,
            options: options.collect::<Vec<_>>(),
            chosen: (0..guide.methods.len()).find(|index| indicator.method.is_some() && named(*index) == indicator.method),
            on_choose: move |index: usize| {
                editing.change(&indicator, Indicator { method: named(index), ..indicator.clone() });
            },
        }
    }
}

#[component]
fn FrequencyChoice(editing: Editing, label: String, indicator: Indicator) -> Element {
    let words = PlanWords::of(editing.samson);
    let guide = words.guide;
    let named =
        move |index: usize| guide.frequencies.get(index).and_then(|one| Frequency::named(one.id.as_str()));
    let options = guide
        .frequencies
        .iter()
        .map(|one| ListOption { label: one.text.text(words.language()).to_owned(), detail: None });
    rsx! {
        RadioList {
            label,
            options: options.collect::<Vec<_>>(),
            chosen: (0..guide.frequencies.len()).find(|index| indicator.frequency.is_some() && named(*index) == indicator.frequency),
            on_choose: move |index: usize| {
                editing.change(&indicator, Indicator { frequency: named(index), ..indicator.clone() });
            },
        }
    }
}
