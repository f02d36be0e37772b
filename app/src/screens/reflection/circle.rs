//! Where in the circle of phases the group is.

use super::choosing::{NotKept, TakeBack, use_choosing};
use crate::state::Samson;
use crate::ui::{Card, CardLook, ListOption, RadioList};
use dioxus::prelude::*;
use samson_shared::document::ReflectionEdit;
use samson_shared::ids::RoundId;
use samson_shared::instrument::{Phase, discussion};

/// The phases to choose from, with what to ask each other in the one that is chosen.
#[component]
pub(super) fn Circle(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let language = samson.language();
    let choosing = use_choosing(round);
    let circle = &discussion().circle;
    let phase = samson.commons_of(round).reflection.phases.get(&round).copied();
    let phases = circle.phases.iter().filter_map(|phase| phase.text.get(language));
    let options = phases.map(|text| ListOption { label: text.name.clone(), detail: Some(text.text.clone()) });
    let asked = phase.and_then(|phase| circle.phase(phase)?.text.get(language));
    rsx! {
        NotKept { choosing }
        Card {
            RadioList {
                label: samson.text("together-phase"),
                options: options.collect::<Vec<_>>(),
                chosen: phase.and_then(|phase| circle.phases.iter().position(|one| one.id == phase)),
                on_choose: move |index: usize| {
                    let phase = Phase::ALL.get(index).copied();
                    choosing.choose(ReflectionEdit::Phase { round, phase });
                },
            }
            if phase.is_some() {
                TakeBack { choosing, edit: ReflectionEdit::Phase { round, phase: None } }
            }
        }
        if let Some(text) = asked {
            Card { title: samson.text("talk-questions"), look: CardLook::Question,
                p { {text.question.clone()} }
            }
        }
        if let Some(text) = circle.text.get(language) {
            p { class: "small", {text.note.clone()} }
        }
    }
}
