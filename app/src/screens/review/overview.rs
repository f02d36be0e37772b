use super::part::PartOfReview;
use super::summary::{missing_value, sections, unanswered_statements};
use crate::route::Route;
use crate::screens::common::{LetIn, OtherRules, ProblemNotice, SafeIn, StorageNotice, question_of};
use crate::state::{Answering, Problem, Samson, Seat};
use crate::ui::{Back, Bar, Button, LinkButton, Look, Notice, Screen, Tone};
use dioxus::prelude::*;

/// What was answered, field by field, and the way to send it.
#[component]
pub(super) fn Overview(answering: Answering) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let (seat, instrument) = (answering.seat(), answering.instrument());
    let draft = answering.draft();
    let go_to = use_callback(move |position: usize| {
        spawn(async move {
            answering.go_to(position).await;
            navigator.replace(question_of(seat));
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
                Send { seat, missing_value: missing, on_fill_in: go_to }
            },
            OtherRules { round: seat.round() }
            if unanswered > 0 {
                p { {samson.text_with("review-unanswered", &[("count", unanswered.into())])} }
            } else {
                p { {samson.text("review-complete")} }
            }
            if let (None, Some(position)) = (missing, answering.path().first_open(&draft.read())) {
                Button { label: samson.text("home-go-on"), on_press: move |()| go_to(position) }
            }
            StorageNotice {}
            if let Ok((collaboration, _)) = samson.round(seat.round()) {
                LetIn { collaboration: collaboration.id }
            }
            if let Seat::Own(round) = seat {
                LinkButton { label: samson.text("next-open"), to: Route::Next { round }, look: Look::Quiet }
            }
            for section in sections(instrument, &draft.read()) {
                PartOfReview { key: "{section.positions.start}", answering, section, on_go_to: go_to }
            }
        }
    }
}

/// Sends, or leads to the first value that still needs a weight.
#[component]
fn Send(seat: Seat, missing_value: Option<usize>, on_fill_in: Callback<usize>) -> Element {
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
    let first_time = samson.is_drafting(seat);
    let send = move |()| async move {
        sending.set(true);
        match samson.send(seat).await {
            Ok(()) => drop(navigator.replace(after_sending(seat))),
            Err(error) => problem.set(Some(error)),
        }
        sending.set(false);
    };
    rsx! {
        if let Some(problem) = problem() {
            ProblemNotice { problem }
        }
        if let Seat::Own(round) = seat {
            SafeIn { round }
        }
        p { class: "small", {samson.text(if first_time { "review-offline" } else { "review-again" })} }
        Button {
            label: samson.text(if first_time { "review-send" } else { "review-send-again" }),
            look: Look::Primary,
            busy: sending().then(|| samson.text("review-sending")),
            on_press: send,
        }
    }
}

/// One's own answers wait with one; after a form comes the next.
const fn after_sending(seat: Seat) -> Route {
    match seat {
        Seat::Own(round) => Route::Waiting { round },
        Seat::Paper(round) => Route::Forms { round },
    }
}
