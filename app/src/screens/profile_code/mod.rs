//! A facilitator's phone shows the profile to phones that have no connection.

use super::common::{OnPaper, ProblemNotice, Stranded, Updates, use_once, use_page, use_press};
use super::hand_over::Codes;
use crate::route::Route;
use crate::state::{Problem, Samson};
use crate::ui::{Back, Bar, Button, LinkButton, Look, Screen, Waiting};
use dioxus::prelude::*;
use samson_shared::handover::TransferCode;
use samson_shared::ids::RoundId;
use serde_bytes::ByteBuf;
use std::future::ready;

/// The codes to be scanned, the file instead of them, and the code that the other phone may ask for.
#[component]
pub fn ProfileCode(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("profile-code-title"), Updates::Later);
    let navigator = use_navigator();
    // Made once, so that who has half of it finds the other half.
    let parcel = use_once(move || samson.prepare_profile(round));
    let collaboration = match samson.round(round) {
        Ok((collaboration, _)) if collaboration.facilitator.is_some() => collaboration,
        Ok(_) => return rsx! { Stranded { problem: Problem::UnknownRound } },
        Err(problem) => return rsx! { Stranded { problem } },
    };
    let back = Back {
        label: samson.text("back"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Profile { round }))),
    };
    rsx! {
        Screen {
            bar: rsx! {
                Bar { back, title: samson.text("profile-code-title"), place: collaboration.name }
            },
            match &*parcel.read() {
                None => rsx! { Waiting { words: samson.text("profile-code-preparing") } },
                Some(Err(problem)) => rsx! {
                    ProblemNotice { problem: problem.clone() }
                    LinkButton { label: samson.text("hand-over-wait"), to: Route::Profile { round }, look: Look::Primary }
                },
                Some(Ok(parcel)) => rsx! {
                    p { {samson.text("profile-code-how")} }
                    Codes { parcel: parcel.clone(), label: samson.text("profile-code-label") }
                    p { {samson.text("profile-code-compare")} }
                    p { class: "code", translate: "no", {TransferCode::of(parcel).to_string()} }
                    AsFile { round, parcel: parcel.clone() }
                },
            }
        }
    }
}

/// The same for a phone that cannot scan.
#[component]
fn AsFile(round: RoundId, parcel: ByteBuf) -> Element {
    let samson = use_context::<Samson>();
    let press = use_press();
    rsx! {
        Button {
            label: samson.text("profile-code-as-file"),
            look: Look::Quiet,
            disabled: press.is_busy(),
            on_press: move |()| press.make(ready(samson.profile_file(round, parcel.clone()))),
        }
        if press.is_idle() {
            p { class: "small", {samson.text("hand-over-file-hint")} }
        }
        OnPaper { press }
    }
}
