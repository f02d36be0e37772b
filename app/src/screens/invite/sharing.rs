//! The code to scan, and the link for who cannot.

use crate::state::{Samson, Shared};
use crate::ui::{Button, Chip, Disclosure, Icon, Look, Notice, QrCode, Safe, Tone};
use dioxus::prelude::*;

/// The code, with what newcomers fear about it.
#[component]
pub(in crate::screens) fn Code(link: String) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        QuietCode { link, label: samson.text("invite-code") }
        p { class: "small", {samson.text("invite-note")} }
    }
}

/// The code alone. `label`: its name for who cannot see it.
#[component]
pub(in crate::screens) fn QuietCode(link: String, label: String) -> Element {
    let samson = use_context::<Samson>();
    let drawn = use_resource(use_reactive((&link,), move |(link,)| samson.draw_code(link)));
    // Before it is drawn its place is kept, so that nothing moves.
    let svg = drawn().map_or(Some(String::new()), |drawn| drawn);
    rsx! {
        if let Some(svg) = svg {
            QrCode { svg, label }
        }
    }
}

/// The button that hands the link on, and the link as text.
#[component]
pub(in crate::screens) fn Sharing(link: String, name: String) -> Element {
    let samson = use_context::<Samson>();
    let mut outcome = use_signal(|| None::<Shared>);
    let shared_link = link.clone();
    let share = move |()| {
        let (link, name) = (shared_link.clone(), name.clone());
        async move {
            let words = samson.text_with("invite-share-text", &[("name", (&name).into())]);
            outcome.set(Some(samson.share(&name, &words, &link).await));
        }
    };
    let failed = outcome() == Some(Shared::Failed);
    rsx! {
        Button {
            label: samson.text("invite-share"),
            look: Look::Primary,
            icon: Icon::Share,
            on_press: share,
        }
        if outcome() == Some(Shared::Copied) {
            Chip { state: Safe::Received, words: samson.text("invite-copied") }
        }
        if failed {
            Notice { tone: Tone::Warning, words: samson.text("invite-not-copied") }
        }
        Disclosure { label: samson.text("invite-show-link"), open: failed,
            p { class: "small", {link} }
        }
    }
}
