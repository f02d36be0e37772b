use dioxus::prelude::*;

use super::{Heading, HeadingLook, Icon, IconButton};

/// The way back: how it is called and where it leads.
#[derive(Clone, PartialEq)]
pub struct Back {
    /// Name of the button for who cannot see the arrow.
    pub label: String,
    /// Called when the person wants to go back.
    pub on_press: EventHandler<()>,
}

/// The line at the top of a screen. `children` stand beneath it, for progress.
#[component]
pub fn Bar(
    back: Option<Back>,
    /// The screen's heading, for screens whose heading stands in the bar.
    title: Option<String>,
    /// A soft line: where the person is.
    place: Option<String>,
    #[props(default = VNode::empty())] trailing: Element,
    children: Element,
) -> Element {
    let centred = back.is_some() && title.is_none();
    rsx! {
        header { class: "top",
            div { class: "bar", "data-centred": centred.then_some("true"),
                if let Some(Back { label, on_press }) = back {
                    IconButton { icon: Icon::Back, label, on_press }
                }
                div { class: "grow",
                    if let Some(text) = title {
                        Heading { text, look: HeadingLook::Bar }
                    }
                    if let Some(place) = place {
                        p { class: "small", {place} }
                    }
                }
                {trailing}
            }
            {children}
        }
    }
}
