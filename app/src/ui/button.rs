use dioxus::prelude::*;

use super::{Icon, Symbol};

/// How much a button asks for attention. At most one [`Look::Primary`] per screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Look {
    /// The next step.
    Primary,
    /// Another way on.
    #[default]
    Secondary,
    /// There when it is needed.
    Quiet,
    /// Takes something away; belongs inside a [`super::Confirm`].
    Danger,
}

impl Look {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button primary",
            Self::Secondary => "button",
            Self::Quiet => "button quiet",
            Self::Danger => "button danger",
        }
    }
}

/// A button as wide as its column. While `busy` holds words, it shows them instead of its label and does nothing.
///
/// A button that cannot be pressed keeps the focus (`aria-disabled`): who uses the keyboard must not lose their place.
#[component]
pub fn Button(
    label: String,
    #[props(default)] look: Look,
    icon: Option<Icon>,
    busy: Option<String>,
    #[props(default)] disabled: bool,
    /// For a button that opens something: whether it is open.
    expanded: Option<bool>,
    /// Whether the focus comes here when the button appears.
    #[props(default)]
    takes_focus: bool,
    on_press: EventHandler<()>,
) -> Element {
    let rests = disabled || busy.is_some();
    let state = if busy.is_some() { "busy" } else { "ready" };
    rsx! {
        button {
            class: look.class(),
            r#type: "button",
            "data-state": state,
            "aria-disabled": rests.then_some("true"),
            "aria-expanded": expanded.map(|open| open.to_string()),
            onmounted: move |event| async move {
                if takes_focus {
                    let _ = event.set_focus(true).await;
                }
            },
            onclick: move |_| {
                if !rests {
                    on_press.call(());
                }
            },
            if let Some(icon) = icon {
                Symbol { icon }
            }
            span { {busy.unwrap_or(label)} }
        }
    }
}

/// A link that looks like a [`Button`]: leads to another screen or page.
#[component]
pub fn LinkButton(
    label: String,
    #[props(into)] to: NavigationTarget,
    #[props(default)] look: Look,
    icon: Option<Icon>,
    #[props(default)] new_tab: bool,
) -> Element {
    rsx! {
        Link { class: look.class(), to, new_tab,
            if let Some(icon) = icon {
                Symbol { icon }
            }
            span { {label} }
        }
    }
}

/// A button with a drawing only; `label` is its name for who cannot see it, and shows on hovering.
#[component]
pub fn IconButton(
    icon: Icon,
    label: String,
    /// For a button that opens something: whether it is open.
    expanded: Option<bool>,
    /// For a button that turns something on and off: whether it is on.
    pressed: Option<bool>,
    #[props(default)] disabled: bool,
    on_press: EventHandler<()>,
) -> Element {
    rsx! {
        button {
            class: "icon",
            r#type: "button",
            title: "{label}",
            "aria-label": "{label}",
            "aria-expanded": expanded.map(|open| open.to_string()),
            "aria-pressed": pressed.map(|on| on.to_string()),
            "aria-disabled": disabled.then_some("true"),
            onclick: move |_| {
                if !disabled {
                    on_press.call(());
                }
            },
            Symbol { icon }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};

    #[test]
    fn a_busy_button_says_what_it_does_and_cannot_be_pressed() {
        let markup = markup(
            || rsx! { Button { label: "Send", busy: "Sending ...", look: Look::Primary, on_press: |_| {} } },
        );
        assert!(markup.contains("Sending ..."));
        assert!(!markup.contains(">Send<"));
        assert!(tags(&markup, "button")[0].contains(r#"aria-disabled="true""#), "{markup}");
    }

    #[test]
    fn a_disabled_button_keeps_its_place_for_the_keyboard() {
        let markup = markup(|| rsx! { Button { label: "Send", disabled: true, on_press: |_| {} } });
        assert!(!tags(&markup, "button")[0].contains(" disabled"), "{markup}");
    }

    #[test]
    fn a_button_does_not_send_forms_and_is_not_disabled_by_itself() {
        let markup = markup(|| rsx! { Button { label: "Send", on_press: |_| {} } });
        let button = &tags(&markup, "button")[0];
        assert!(button.contains(r#"type="button""#), "{markup}");
        assert!(!button.contains("aria-disabled"), "{markup}");
    }

    #[test]
    fn an_icon_alone_has_a_name_and_stays_silent_itself() {
        let markup = markup(|| rsx! { IconButton { icon: Icon::Back, label: "Back", on_press: |_| {} } });
        assert!(tags(&markup, "button")[0].contains(r#"aria-label="Back""#), "{markup}");
        assert!(tags(&markup, "svg")[0].contains(r#"aria-hidden="true""#), "{markup}");
    }

    #[test]
    fn only_drawings_along_the_line_turn_round_with_it() {
        let back = markup(|| rsx! { Symbol { icon: Icon::Back } });
        let check = markup(|| rsx! { Symbol { icon: Icon::Check } });
        assert!(back.contains("data-mirror"));
        assert!(!check.contains("data-mirror"));
    }

    #[derive(Clone, PartialEq, Routable)]
    enum Page {
        #[route("/")]
        Home {},
    }

    #[component]
    fn Home() -> Element {
        rsx! {
            LinkButton { label: "Read more", to: Page::Home {}, look: Look::Quiet }
        }
    }

    #[test]
    fn a_link_leads_somewhere_and_looks_like_a_button() {
        let markup = markup(|| rsx! { Router::<Page> {} });
        let link = &tags(&markup, "a")[0];
        assert!(link.contains(r#"href="/""#) && link.contains(r#"class="button quiet""#), "{markup}");
    }
}
