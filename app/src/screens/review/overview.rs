use super::part::PartOfReview;
use super::summary::{missing_value, sections, unanswered_statements};
use crate::route::Route;
use crate::screens::common::{LetIn, ProblemNotice, SafeIn, StorageNotice};
use crate::state::{Answering, Problem, Samson, Standing};
use crate::ui::{Back, Bar, Button, Look, Notice, Screen, Tone};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// What was answered, field by field, and the way to send it.
#[component]
pub(super) fn Overview(round: RoundId, answering: Answering) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let instrument = answering.instrument();
    let draft = answering.draft();
    let go_to = use_callback(move |position: usize| {
        spawn(async move {
            answering.go_to(position).await;
            navigator.replace(Route::Answer { round });
        });
    });
    let last = answering.position().min(instrument.len().saturating_sub(1));
    let back = Back { label: samson.text("review-back"), on_press: EventHandler::new(move |()| go_to(last)) };
    let unanswered = unanswered_statements(instrument, &draft.read());
    let missing = missing_value(instrument, &draft.read());
    rsx! {
        Screen {
            bar: rsx! {
                Bar { back, title: samson.text("review-heading") }
            },
            bottom: rsx! {
                Send { round, missing_value: missing, on_fill_in: go_to }
            },
            if unanswered > 0 {
                p { {samson.text_with("review-unanswered", &[("count", unanswered.into())])} }
            } else {
                p { {samson.text("review-complete")} }
            }
            if let (None, Some(position)) = (missing, answering.path().first_open(&draft.read())) {
                Button { label: samson.text("home-go-on"), on_press: move |()| go_to(position) }
            }
            StorageNotice {}
            if let Ok((collaboration, _)) = samson.round(round) {
                LetIn { collaboration: collaboration.id }
            }
            for section in sections(instrument, &draft.read()) {
                PartOfReview { key: "{section.positions.start}", answering, section, on_go_to: go_to }
            }
        }
    }
}

/// Sends, or leads to the first value that still needs a weight.
#[component]
fn Send(round: RoundId, missing_value: Option<usize>, on_fill_in: Callback<usize>) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let mut sending = use_signal(|| false);
    let mut problem = use_signal(|| None::<Problem>);
    if let Some(position) = missing_value {
        return rsx! {
            Notice { tone: Tone::Warning, words: samson.text("problem-incomplete") }
            Button { label: samson.text("review-fill-in"), look: Look::Primary, on_press: move |()| on_fill_in(position) }
        };
    }
    let first_time = samson.standing(round) == Ok(Standing::Answering);
    let send = move |()| async move {
        sending.set(true);
        match samson.send(round).await {
            Ok(()) => drop(navigator.replace(Route::Waiting { round })),
            Err(error) => problem.set(Some(error)),
        }
        sending.set(false);
    };
    rsx! {
        if let Some(problem) = problem() {
            ProblemNotice { problem }
        }
        SafeIn { round }
        p { class: "small", {samson.text(if first_time { "review-offline" } else { "review-again" })} }
        Button {
            label: samson.text(if first_time { "review-send" } else { "review-send-again" }),
            look: Look::Primary,
            busy: sending().then(|| samson.text("review-sending")),
            on_press: send,
        }
    }
}
