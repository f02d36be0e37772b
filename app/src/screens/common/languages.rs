use crate::state::Samson;
use crate::ui::{LanguageOption, LanguageSwitch};
use dioxus::prelude::*;
use samson_shared::language::Language;

/// Switches the language at any moment; nothing else changes.
#[component]
pub(crate) fn Languages() -> Element {
    let samson = use_context::<Samson>();
    let options = Language::ALL
        .into_iter()
        .map(|language| LanguageOption { tag: language.code().into(), name: language.native_name().into() })
        .collect::<Vec<_>>();
    rsx! {
        LanguageSwitch {
            label: samson.text("language-label"),
            options,
            chosen: samson.language().code(),
            on_choose: move |tag: String| {
                if let Ok(language) = tag.parse() {
                    samson.set_language(language);
                }
            },
        }
    }
}
