use crate::state::Samson;
use crate::ui::{Card, CardLook};
use dioxus::prelude::*;
use samson_shared::dialogue;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::instrument::discussion;

/// What to ask each other about the profile as a whole, before going from field to field.
#[component]
pub(super) fn Opening(collaboration: CollaborationId, round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let questions =
        dialogue::opening(discussion(), measured_before(samson, collaboration, round)).into_iter();
    let questions = questions.map(|question| question.text.text(samson.language()).to_owned());
    rsx! {
        Card { title: samson.text("talk-questions"), look: CardLook::Question,
            for (index, question) in questions.enumerate() {
                p { key: "{index}", {question} }
            }
        }
    }
}

/// True when an older profile of the same collaboration is on this device.
fn measured_before(samson: Samson, collaboration: CollaborationId, round: RoundId) -> bool {
    let newest_first = samson.all_rounds().into_iter().filter(|(of, _)| of.id == collaboration);
    newest_first.skip_while(|(_, known)| known.id != round).skip(1).any(|(_, known)| known.opened)
}
