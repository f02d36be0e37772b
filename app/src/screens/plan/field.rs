//! One field of a step, as its kind wants it.

use super::editing::Editing;
use super::of_all::OfAll;
use super::rows::Rows;
use super::typed::ValueField;
use super::words::PlanWords;
use crate::screens::common::SharedArea;
use crate::state::{PlanText, SharedText, ValueKind};
use dioxus::prelude::*;
use samson_shared::instrument::plan::{FieldKind, LabelText, StepField};
use samson_shared::plan::{FieldPlace, Plan, Step};
use std::rc::Rc;

/// A field with what stands in it.
#[component]
pub(super) fn Field(editing: Editing, step: Step, field: &'static StepField, plan: Rc<Plan>) -> Element {
    let words = PlanWords::of(editing.samson);
    let (Ok(id), Some(text)) = (field.id.as_str().parse(), field.text.get(words.language())) else {
        return rsx! {};
    };
    let place = FieldPlace { step, field: id };
    let LabelText { label, hint } = text.clone();
    let typed = |text: PlanText| SharedText::Plan(editing.id, text);
    match field.kind {
        FieldKind::Text => rsx! {
            SharedArea { label, hint, place: typed(PlanText::Field(place)), lines: 3, quiet: true }
        },
        FieldKind::Number => {
            let kind = ValueKind::Number;
            rsx! { ValueField { label, hint, place: typed(PlanText::Value(place, kind)), kind } }
        }
        FieldKind::Date => {
            let kind = ValueKind::Day;
            rsx! { ValueField { label, hint, place: typed(PlanText::Value(place, kind)), kind } }
        }
        FieldKind::List | FieldKind::Table => rsx! { Rows { editing, place, field, plan } },
        FieldKind::Indicators => rsx! { OfAll { editing, step, title: label, hint, plan } },
    }
}
