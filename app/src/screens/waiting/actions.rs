use crate::route::Route;
use crate::screens::common::{ProblemNotice, ToScan};
use crate::state::{Connection, Problem, Samson, Seat, Standing};
use crate::ui::{Button, Confirm, ConfirmWords, LinkButton, Look};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use samson_shared::sync::refusal::Refusal;

/// What can be done while waiting.
#[component]
pub(super) fn Actions(round: RoundId, standing: Standing) -> Element {
    let samson = use_context::<Samson>();
    let collaboration = samson.round(round).ok().map(|(collaboration, _)| collaboration);
    let facilitates = collaboration.as_ref().is_some_and(|collaboration| collaboration.facilitator.is_some());
    let connection = collaboration.map(|collaboration| samson.connection(collaboration.id));
    let can_send_again = match &standing {
        Standing::Withdrawing | Standing::Withdrawn => true,
        // The round is open: else the profile would stand here.
        Standing::Refused(refusal) => *refusal == Refusal::AlreadyRevealed,
        _ => false,
    };
    // Nothing to be done with a connection: the answers are there in a moment.
    let can_hand_over =
        !facilitates && standing == Standing::OnItsWay && connection != Some(Connection::Online);
    // Where the phone goes from hand to hand, handing it on is what comes next.
    let is_shared = samson.round(round).is_ok_and(|(_, record)| record.had_others());
    let next = if is_shared { Look::Primary } else { Look::Quiet };
    rsx! {
        if can_send_again {
            SendAgain { round }
        }
        if can_hand_over {
            LinkButton { label: samson.text("hand-over-open"), to: Route::HandOver { round } }
        }
        if !facilitates {
            ToScan { round }
        }
        if facilitates {
            LinkButton { label: samson.text("waiting-invitation"), to: Route::Invite { round } }
        }
        LinkButton { label: samson.text("waiting-change"), to: Route::Review { round } }
        LinkButton { label: samson.text("next-open"), to: Route::Next { round }, look: next }
        if matches!(standing, Standing::OnItsWay | Standing::Received) {
            TakeBack { round }
        }
    }
}

/// Takes the response back, after asking once.
#[component]
fn TakeBack(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let mut problem = use_signal(|| None::<Problem>);
    let words = ConfirmWords {
        question: samson.text("withdraw-question"),
        explanation: samson.text("withdraw-explanation"),
        yes: samson.text("withdraw-yes"),
        no: samson.text("withdraw-no"),
    };
    rsx! {
        if let Some(problem) = problem() {
            ProblemNotice { problem }
        }
        Confirm {
            label: samson.text("withdraw"),
            words,
            on_confirm: move |()| async move { problem.set(samson.withdraw(round).await.err()) },
        }
    }
}

/// Sends the answers that were taken back, or came too late before.
#[component]
fn SendAgain(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let mut problem = use_signal(|| None::<Problem>);
    rsx! {
        if let Some(problem) = problem() {
            ProblemNotice { problem }
        }
        Button {
            label: samson.text("withdraw-send-again"),
            look: Look::Primary,
            on_press: move |()| async move { problem.set(samson.send(Seat::Own(round)).await.err()) },
        }
    }
}
