use crate::state::{Samson, use_showing};
use crate::ui::{Button, Look, Pair, QrCode};
use dioxus::prelude::*;
use serde_bytes::ByteBuf;

/// The codes of a parcel, one after the other, and how to stop them or go on by hand. `label`: what they are codes of.
#[component]
pub(in crate::screens) fn Codes(parcel: ByteBuf, label: String) -> Element {
    let samson = use_context::<Samson>();
    let showing = use_showing(parcel);
    let number = [("number", showing.shown().into())];
    rsx! {
        // Its place is kept before the first is drawn, so that nothing moves.
        QrCode { svg: showing.drawn().unwrap_or_default(), label }
        p { class: "small", {samson.text("hand-over-hint")} }
        if showing.is_running() {
            Button { label: samson.text("hand-over-pause"), on_press: move |()| showing.pause() }
        } else {
            p { role: "status", {samson.text_with("hand-over-number", &number)} }
            Pair {
                Button { label: samson.text("hand-over-next"), on_press: move |()| showing.next() }
                Button { label: samson.text("hand-over-run"), look: Look::Quiet, on_press: move |()| showing.run() }
            }
        }
    }
}
