use dioxus::prelude::*;

/// A language to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageOption {
    /// BCP 47 tag.
    pub tag: String,
    /// Its name in that language.
    pub name: String,
}

/// The languages by their own names, side by side.
#[component]
pub fn LanguageSwitch(
    label: String,
    options: Vec<LanguageOption>,
    /// Tag of the language in use.
    chosen: String,
    /// The tag of the language that was chosen.
    on_choose: EventHandler<String>,
) -> Element {
    rsx! {
        div { class: "languages", role: "group", "aria-label": label,
            for LanguageOption { tag, name } in options {
                button {
                    key: "{tag}",
                    r#type: "button",
                    lang: "{tag}",
                    "aria-pressed": (tag == chosen).to_string(),
                    onclick: move |_| on_choose.call(tag.clone()),
                    {name}
                }
            }
        }
    }
}
