//! Reading aloud, for who reads slowly or not at all.

use crate::state::{Answering, Samson};
use crate::ui::{Icon, IconButton};
use dioxus::prelude::*;
use samson_shared::language::Language;
use samson_shared::response::Step;

/// Turns reading aloud on and off. While it is on, every question is read when it comes. Nothing on a device without a voice
/// of its own for the language.
#[component]
pub(super) fn ReadAloud(answering: Answering) -> Element {
    let samson = use_context::<Samson>();
    let mut on = use_signal(|| false);
    let has_voice = use_resource(move || samson.has_voice());
    let words = use_memo(move || words(answering, samson.language()));
    use_effect(move || match on() {
        true => samson.read_aloud(&words()),
        false => samson.stop_reading(),
    });
    use_drop(move || samson.stop_reading());
    if has_voice() != Some(true) {
        return rsx! {};
    }
    rsx! {
        IconButton {
            icon: Icon::Speak,
            label: samson.text("answer-read-aloud"),
            pressed: on(),
            on_press: move |()| on.toggle(),
        }
    }
}

/// What is asked now, as it is read.
fn words(answering: Answering, language: Language) -> String {
    let instrument = answering.instrument();
    match answering.step() {
        Some(Step::Value(id)) => instrument
            .value(&id)
            .and_then(|value| value.text.get(language))
            .map(|text| format!("{} {}", text.question, text.statement)),
        Some(Step::Statement(id)) => {
            instrument.statement(&id).map(|statement| answering.wording(statement, language).to_owned())
        }
        None => None,
    }
    .unwrap_or_default()
}
