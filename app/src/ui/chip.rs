use dioxus::prelude::*;

use super::{Icon, Symbol};

/// Where something is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Safe {
    /// On this phone.
    Here,
    /// Elsewhere too.
    Received,
    /// On this phone, and on its way as soon as there is a connection. Normal, not a fault.
    Waiting,
}

impl Safe {
    const fn name(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Received => "received",
            Self::Waiting => "waiting",
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Here => Icon::Phone,
            Self::Received => Icon::Check,
            Self::Waiting => Icon::WifiOff,
        }
    }
}

/// The quiet line that says where the answers are. A screen reader hears it when it changes.
#[component]
pub fn Chip(state: Safe, words: String) -> Element {
    rsx! {
        p { class: "chip", role: "status", "data-state": state.name(),
            Symbol { icon: state.icon() }
            span { {words} }
        }
    }
}
