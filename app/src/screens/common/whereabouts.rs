use super::problem_words;
use crate::state::{Problem, Samson, Standing};
use crate::ui::{Chip, Notice, Safe, Tone};
use dioxus::prelude::*;

/// The quiet line that says where the answers are.
#[component]
pub(crate) fn Whereabouts(standing: Standing) -> Element {
    let samson = use_context::<Samson>();
    let (state, key) = match standing {
        Standing::Invited | Standing::Inviting => return rsx! {},
        Standing::Refused(refusal) => {
            let words = problem_words(samson, &Problem::Refused(refusal));
            return rsx! {
                Notice { tone: Tone::Warning, title: samson.text("answers-refused"), words }
            };
        }
        Standing::Answering => (Safe::Here, "answers-here"),
        Standing::OnItsWay => (Safe::Waiting, "answers-on-their-way"),
        Standing::Received => (Safe::Received, "answers-received"),
        Standing::Withdrawing => (Safe::Waiting, "answers-being-withdrawn"),
        Standing::Withdrawn => (Safe::Here, "answers-withdrawn"),
        Standing::Revealing => (Safe::Received, "answers-revealing"),
        Standing::Profile => (Safe::Received, "answers-profile"),
    };
    rsx! {
        Chip { state, words: samson.text(key) }
    }
}
