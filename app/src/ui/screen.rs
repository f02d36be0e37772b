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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};
    use crate::ui::{Back, Bar, Heading};

    fn back() -> Back {
        Back { label: "Back".to_owned(), on_press: EventHandler::new(|()| {}) }
    }

    #[test]
    fn a_screen_has_one_heading_that_can_take_the_focus() {
        let markup = markup(|| {
            rsx! { Screen { bar: rsx! { Bar { back: back(), place: "Trust" } }, Heading { text: "We listen." } } }
        });
        let headings = tags(&markup, "h1");
        assert_eq!(headings.len(), 1);
        assert!(headings[0].contains(r#"tabindex="-1""#), "{markup}");
    }

    #[test]
    fn a_title_in_the_bar_is_the_heading() {
        let markup = markup(|| rsx! { Screen { bar: rsx! { Bar { back: back(), title: "Our profile" } } } });
        assert_eq!(tags(&markup, "h1").len(), 1);
    }

    #[test]
    fn without_anything_at_the_bottom_nothing_stands_there() {
        let bare = markup(|| rsx! { Screen { Heading { text: "Hello" } } });
        let with_bottom =
            markup(|| rsx! { Screen { bottom: rsx! { p { "{1}" } }, Heading { text: "Hello" } } });
        assert!(!bare.contains("bottom"));
        assert!(with_bottom.contains(r#"class="stack bottom""#));
    }
}
