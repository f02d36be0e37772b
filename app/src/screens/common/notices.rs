//! What went wrong, in plain sentences.

use crate::state::{Problem, Samson};
use crate::ui::{Notice, Tone};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// The sentence of a problem, in the language of the screen.
pub(crate) fn problem_words(samson: Samson, problem: &Problem) -> String {
    let minimum = problem.minimum().map(|minimum| ("minimum", minimum.into()));
    let server = problem.server().map(|server| ("server", server.into()));
    samson.text_with(problem.key(), &minimum.into_iter().chain(server).collect::<Vec<_>>())
}

/// Says what did not work.
#[component]
pub(crate) fn ProblemNotice(problem: Problem) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        Notice { tone: Tone::Problem, words: problem_words(samson, &problem) }
    }
}

/// Says as soon as it is known that a round has other rules than whoever answers here has accepted.
#[component]
pub(crate) fn OtherRules(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let has_others = samson.round(round).is_ok_and(|(_, record)| record.has_other_rules());
    rsx! {
        if has_others {
            ProblemNotice { problem: Problem::ProtectionChanged }
        }
    }
}

/// Says so when this device keeps nothing, or has lost what it kept. For every screen.
#[component]
pub(crate) fn StorageNotice() -> Element {
    let samson = use_context::<Samson>();
    let (title, words) = match samson.storage_problem() {
        Some(error) => ("storage-problem-title", problem_words(samson, &error.into())),
        None if samson.has_lost_records() => ("storage-lost-title", samson.text("storage-lost")),
        None => return rsx! {},
    };
    rsx! {
        Notice { tone: Tone::Warning, title: samson.text(title), words }
    }
}

/// Says that somebody answers in the place of the server, and that nothing was said to them.
#[component]
pub(crate) fn UntrustedNotice() -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        Notice {
            tone: Tone::Warning,
            title: samson.text("connection-untrusted-title"),
            words: samson.text("connection-untrusted"),
        }
    }
}
