//! How things stand beside and beneath each other.

use dioxus::prelude::*;

/// Things beneath each other, close together.
#[component]
pub fn Stack(children: Element) -> Element {
    rsx! {
        div { class: "stack", {children} }
    }
}

/// Two small things beside each other; beneath each other where their words need the room.
#[component]
pub fn Pair(children: Element) -> Element {
    rsx! {
        div { class: "pair", {children} }
    }
}

/// Cards beside each other where the screen is wide enough, beneath each other on a phone.
#[component]
pub fn Columns(
    /// Whether cards beside each other are equally high: where each is a box with room for more.
    #[props(default)]
    even: bool,
    children: Element,
) -> Element {
    rsx! {
        div { class: "columns", "data-even": even.then_some("true"), {children} }
    }
}

/// The heart of a screen that has little to say: centred in the room that is left.
#[component]
pub fn Middle(children: Element) -> Element {
    rsx! {
        div { class: "middle", {children} }
    }
}
