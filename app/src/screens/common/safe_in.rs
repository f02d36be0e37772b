use crate::state::Samson;
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// In how many places the answers are, and in which. Nothing for somebody who does not answer here.
#[component]
pub(crate) fn SafeIn(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let places = samson.safe_places(round);
    if places.is_empty() {
        return rsx! {};
    }
    let names = samson.language().list(places.iter().map(|place| samson.text(place.key())));
    let words = samson.text_with("safe-in", &[("count", places.len().into()), ("places", (&names).into())]);
    rsx! {
        p { class: "small", role: "status", {words} }
    }
}
