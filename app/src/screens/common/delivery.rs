use super::ProblemNotice;
use crate::state::{Outcome, Problem, Samson};
use crate::ui::{Button, Chip, Notice, Safe, Tone};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// What became of the answers this phone has taken.
#[component]
pub(crate) fn Delivery(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let carried = use_resource(use_reactive((&round,), move |(round,)| samson.carried(round)));
    let carried = carried().unwrap_or_default();
    let with = |is_so: fn(&Outcome) -> bool| carried.iter().filter(|outcome| is_so(outcome)).count();
    let waiting = with(|outcome| matches!(outcome, Outcome::Waiting));
    let delivered = with(|outcome| matches!(outcome, Outcome::Done));
    let refused = carried.len() - waiting - delivered;
    let words = |key: &str, count: usize| samson.text_with(key, &[("count", count.into())]);
    rsx! {
        if !carried.is_empty() {
            p { {words("collect-count", carried.len())} }
        }
        if waiting > 0 {
            Chip { state: Safe::Waiting, words: words("collect-waiting", waiting) }
        }
        if delivered > 0 {
            Chip { state: Safe::Received, words: words("collect-delivered", delivered) }
        }
        if refused > 0 {
            Notice { tone: Tone::Warning, words: words("collect-refused", refused),
                Again { round }
            }
        }
    }
}

#[component]
fn Again(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let mut problem = use_signal(|| None::<Problem>);
    let again = move |()| async move { problem.set(samson.send_refused_again(round).await.err()) };
    rsx! {
        Button { label: samson.text("collect-again"), on_press: again }
        if let Some(problem) = problem() {
            ProblemNotice { problem }
        }
    }
}
