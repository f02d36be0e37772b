//! Drawings that come as SVG from our own code: they go into the page as they are.

use dioxus::prelude::*;

/// A code to scan, on white whatever the colours round it: cameras want the contrast.
#[component]
pub fn QrCode(svg: String, label: String) -> Element {
    rsx! {
        div { class: "qr", role: "img", "aria-label": label, dangerous_inner_html: svg }
    }
}

/// A chart among others of its kind. The drawing brings its own name and summary.
#[component]
pub fn Drawing(svg: String) -> Element {
    rsx! {
        div { class: "drawing", dangerous_inner_html: svg }
    }
}

/// A small chart of how answers spread, in a [`super::Row`]. The drawing brings its own name.
#[component]
pub fn DistributionBar(svg: String) -> Element {
    rsx! {
        div { class: "distribution", dangerous_inner_html: svg }
    }
}
