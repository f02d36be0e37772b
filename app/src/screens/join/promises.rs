use crate::state::Samson;
use crate::ui::{Icon, Promise};
use dioxus::prelude::*;

/// The three things everybody in the room is promised.
#[component]
pub(crate) fn Promises() -> Element {
    let samson = use_context::<Samson>();
    let promises = [
        (Icon::Lock, "join-promise-sealed"),
        (Icon::Eye, "join-promise-together"),
        (Icon::Shuffle, "join-promise-mixed"),
    ];
    rsx! {
        for (icon, key) in promises {
            Promise { key: "{key}", icon, title: samson.text(&format!("{key}-title")), words: samson.text(key) }
        }
    }
}
