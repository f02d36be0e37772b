use super::{Icon, Symbol};
use dioxus::prelude::*;

/// A language to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageOption {
    /// BCP 47 tag.
    pub tag: String,
    /// Its name in that language.
    pub name: String,
}

/// The languages by their own names, as the device shows a choice. The globe is known to those who cannot read the rest.
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
        label { class: "languages",
            Symbol { icon: Icon::Globe }
            select {
                "aria-label": label,
                value: "{chosen}",
                onchange: move |event| on_choose.call(event.value()),
                for LanguageOption { tag, name } in options {
                    option { key: "{tag}", value: "{tag}", lang: "{tag}", selected: tag == chosen, {name} }
                }
            }
        }
    }
}
