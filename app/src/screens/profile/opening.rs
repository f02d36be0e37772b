use crate::state::Samson;
use crate::ui::{Card, CardLook};
use dioxus::prelude::*;
use samson_shared::dialogue;
use samson_shared::instrument::discussion;

/// What to ask each other about the profile as a whole, before going from field to field.
#[component]
pub(in crate::screens) fn Opening(measured_before: bool) -> Element {
    let samson = use_context::<Samson>();
    let questions = dialogue::opening(discussion(), measured_before).into_iter();
    let questions = questions.map(|question| question.text.text(samson.language()).to_owned());
    rsx! {
        Card { title: samson.text("talk-questions"), look: CardLook::Question,
            for (index, question) in questions.enumerate() {
                p { key: "{index}", {question} }
            }
        }
    }
}
