use dioxus::prelude::*;

/// How wide a screen may grow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ScreenSize {
    /// One column for one hand, centred on larger displays.
    #[default]
    Phone,
    /// Room for charts beside each other where there is room.
    Wide,
    /// On the wall: large type for everybody in the room.
    Projector,
}

impl ScreenSize {
    const fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Wide => "wide",
            Self::Projector => "projector",
        }
    }
}

/// A whole screen: the bar, the content, and what stands at the bottom within reach of the thumb.
///
/// Every screen has exactly one [`super::Heading`] (or a [`super::Bar`] with a title), which takes the focus when the
/// screen appears.
#[component]
pub fn Screen(
    #[props(default)] size: ScreenSize,
    #[props(default = VNode::empty())] bar: Element,
    #[props(default = VNode::empty())] bottom: Element,
    children: Element,
) -> Element {
    let has_bottom = bottom != VNode::empty();
    rsx! {
        main { class: "screen", "data-size": size.name(),
            {bar}
            {children}
            if has_bottom {
                div { class: "stack bottom", {bottom} }
            }
        }
    }
}
