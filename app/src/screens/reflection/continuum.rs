//! Where between thin and thick the group places itself, beside what the answers suggest.

use super::choosing::{Choosing, NotKept, TakeBack, use_choosing};
use crate::screens::survey::use_survey;
use crate::state::Samson;
use crate::ui::{Card, Columns, Disclosure, Slider};
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use samson_shared::document::{Aspect, ContinuumPlace, Placement, ReflectionEdit};
use samson_shared::ids::{RoundId, StatementId};
use samson_shared::instrument::discussion;
use samson_shared::instrument::discussion::{ContinuumText, Sign};
use samson_shared::number::whole;

/// The collaboration as a whole, then sign by sign, then a case to compare with.
#[component]
pub(super) fn Continuum(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let language = samson.language();
    let choosing = use_choosing(round);
    let shown = use_survey(samson, round).shown();
    let continuum = &discussion().continuum;
    let Some(text) = continuum.text.get(language) else { return rsx! {} };
    let suggested = |signs: &[Sign]| {
        let related: Vec<&StatementId> = signs.iter().flat_map(|sign| &sign.related).collect();
        shown.as_ref()?.revealed.profile.thickness_of(related)
    };
    rsx! {
        NotKept { choosing }
        Card { title: samson.text("together-whole"),
            p { {format!("{}: {}", text.thin_name, text.thin)} }
            p { {format!("{}: {}", text.thick_name, text.thick)} }
            Place {
                choosing,
                aspect: Aspect::Whole,
                label: samson.text("together-whole"),
                suggested: suggested(&continuum.signs),
                text: text.clone(),
            }
            p { class: "small", {text.note.clone()} }
        }
        Columns {
            for sign in &continuum.signs {
                SignCard {
                    key: "{sign.id.as_str()}",
                    choosing,
                    sign: sign.clone(),
                    suggested: suggested(std::slice::from_ref(sign)),
                    text: text.clone(),
                }
            }
        }
        if let Some(case) = continuum.case.get(language) {
            Disclosure { label: samson.text_with("together-case", &[("name", (&case.name).into())]),
                p { {case.reason.clone()} }
                p { class: "small", {case.note.clone()} }
            }
        }
    }
}

/// How a sign looks at both ends, and where the group is.
#[component]
fn SignCard(choosing: Choosing, sign: Sign, suggested: Option<f64>, text: ContinuumText) -> Element {
    let samson = use_context::<Samson>();
    let Some(words) = sign.text.get(samson.language()) else { return rsx! {} };
    rsx! {
        Card { title: words.name.clone(),
            p { {samson.text_with("together-thin", &[("words", (&words.thin).into())])} }
            p { {samson.text_with("together-thick", &[("words", (&words.thick).into())])} }
            Place { choosing, aspect: Aspect::Sign(sign.id), label: words.name.clone(), suggested, text }
        }
    }
}

/// A slider without a value until somebody of the group has moved it. `suggested`: 0 (thin) to 100 (thick).
#[component]
fn Place(
    choosing: Choosing,
    aspect: Aspect,
    label: String,
    suggested: Option<f64>,
    text: ContinuumText,
) -> Element {
    let samson = use_context::<Samson>();
    let place = ContinuumPlace { round: choosing.round, aspect };
    // Where the thumb is until that is kept; what others choose shows as soon as nobody slides here.
    let mut sliding = use_signal(|| None::<u32>);
    let commons = samson.commons_of(choosing.round);
    let kept = commons.reflection.placements.get(&place).map(|at| u32::from(at.get()));
    let value = sliding().or(kept);
    let words = match value {
        Some(value) => samson.text_with("together-placed", &[("value", value.into())]),
        None => samson.text("together-not-placed"),
    };
    let keep = move |value: u32| {
        let Some(at) = u8::try_from(value).ok().and_then(|at| Placement::try_from(at).ok()) else { return };
        spawn_forever(async move {
            choosing.keep(ReflectionEdit::Place { place, at: Some(at) }).await;
            // Somebody who slid on, or left, has nothing to let go of here.
            if let Ok(mut sliding) = sliding.try_write()
                && *sliding == Some(value)
            {
                *sliding = None;
            }
        });
    };
    rsx! {
        Slider {
            label,
            value,
            range: 0..=u32::from(Placement::THICKEST),
            words,
            low: text.thin_name,
            high: text.thick_name,
            on_change: move |value| sliding.set(Some(value)),
            on_let_go: keep,
        }
        if let Some(suggested) = suggested {
            p { {samson.text_with("together-answers-suggest", &[("value", (&whole(suggested, samson.language())).into())])} }
        }
        if kept.is_some() {
            TakeBack { choosing, edit: ReflectionEdit::Place { place, at: None } }
        }
    }
}
