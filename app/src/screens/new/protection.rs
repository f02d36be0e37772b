//! How the answers will show. Fixed before the first answer, so it is explained here.

use super::form::{Missing, THRESHOLDS};
use super::{FORM, Filling};
use crate::ui::{Disclosure, ListOption, Notice, NumberField, RadioList, Tone};
use dioxus::prelude::*;
use samson_shared::protection::{Protection, Threshold};

/// Protected or an open conversation, and a warning where too few are here for what is chosen.
#[component]
pub(super) fn HowAnswersShow(filling: Filling) -> Element {
    let samson = filling.samson;
    let threshold = FORM.read().threshold.unwrap_or(u32::from(u8::from(Threshold::default())));
    let detail = samson.text_with("new-protected-detail", &[("threshold", threshold.into())]);
    let options = vec![
        ListOption { label: samson.text("new-protected"), detail: Some(detail) },
        ListOption { label: samson.text("new-open"), detail: Some(samson.text("new-open-detail")) },
    ];
    let minimum = Protection::default().profile_minimum();
    rsx! {
        RadioList {
            label: samson.text("new-protection"),
            options,
            chosen: usize::from(FORM.read().is_open),
            on_choose: |index| FORM.write().is_open = index == 1,
        }
        if FORM.read().lacks_people() {
            Notice {
                tone: Tone::Warning,
                words: samson.text_with("new-too-few", &[("minimum", minimum.into())]),
            }
        }
        p { class: "small", {samson.text("new-protection-lasts")} }
        if !FORM.read().is_open {
            SmallestGroup { filling }
        }
    }
}

/// From how many answers on a group shows.
#[component]
fn SmallestGroup(filling: Filling) -> Element {
    let samson = filling.samson;
    let range = [("least", (*THRESHOLDS.start()).into()), ("most", (*THRESHOLDS.end()).into())];
    let missing = filling.told(Missing::Threshold, || samson.text_with("new-threshold-missing", &range));
    rsx! {
        Disclosure { label: samson.text("new-more"), open: missing.is_some(),
            NumberField {
                label: samson.text("new-threshold"),
                hint: samson.text_with("new-threshold-hint", &range),
                problem: missing,
                value: FORM.read().threshold,
                range: THRESHOLDS,
                fewer: samson.text("number-fewer"),
                more: samson.text("number-more"),
                on_change: |threshold| FORM.write().threshold = threshold,
            }
        }
    }
}
