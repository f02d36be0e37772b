//! For a profile that another phone showed.

use crate::state::Samson;
use crate::ui::{Notice, Tone};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// Says so, until the phone has opened the round itself; and where the phone could not know who showed it, how people can.
#[component]
pub(in crate::screens) fn ShownByCode(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let by_code = samson.round(round).ok().and_then(|(_, record)| record.shown_by_code());
    let Some(by_code) = by_code else { return rsx! {} };
    let tone = if by_code.known { Tone::Neutral } else { Tone::Warning };
    rsx! {
        Notice { tone, title: samson.text("profile-by-code-title"), words: samson.text("profile-by-code"),
            if !by_code.known {
                p { {samson.text("profile-by-code-unknown")} }
                p { class: "code", translate: "no", {by_code.code.to_string()} }
            }
        }
    }
}
