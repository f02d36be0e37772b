//! How many of the answers went through the hands of a facilitator.

use crate::state::Samson;
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// "3 of the 9 answers were on paper and entered by the facilitator"; nothing when none was.
#[component]
pub(in crate::screens) fn OnPaper(round: RoundId, responses: u32) -> Element {
    let samson = use_context::<Samson>();
    let count = samson.round(round).map_or(0, |(_, record)| record.on_paper).min(responses);
    if count == 0 {
        return rsx! {};
    }
    let numbers = [("count", count.into()), ("responses", responses.into())];
    rsx! {
        p { class: "small", {samson.text_with("on-paper", &numbers)} }
    }
}
