use std::rc::Rc;

use dioxus::prelude::*;

use super::focus::focus;

/// What a heading looks like. It is the first heading in all of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum HeadingLook {
    /// Names the screen.
    #[default]
    Title,
    /// A statement or a question, with room for two or three lines so that the answers keep their place.
    Statement,
    /// A number in very large type.
    Figure,
    /// In the bar, beside the way back.
    Bar,
}

impl HeadingLook {
    const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Statement => "statement",
            Self::Figure => "figure",
            Self::Bar => "bar",
        }
    }
}

/// The heading of a screen. It takes the focus when it appears and when its words change, so that a screen reader
/// reads the new screen from the top and the keyboard starts there.
#[component]
pub fn Heading(text: String, #[props(default)] look: HeadingLook) -> Element {
    let mut element = use_signal(|| None::<Rc<MountedData>>);
    use_effect(use_reactive((&text,), move |_| {
        if let Some(element) = element() {
            focus(element);
        }
    }));
    rsx! {
        h1 {
            class: "heading",
            "data-look": look.name(),
            tabindex: "-1",
            onmounted: move |event| element.set(Some(event.data())),
            {text}
        }
    }
}
