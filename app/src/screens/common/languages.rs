use crate::state::Samson;
use crate::ui::{LanguageOption, LanguageSwitch, Notice};
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
                    samson.choose_language(language);
                }
            },
        }
    }
}

/// What there is to say about the language: that it could not be fetched, or that a machine has translated it.
#[component]
pub(crate) fn LanguageNotice() -> Element {
    let samson = use_context::<Samson>();
    if let Some(language) = samson.missing_language() {
        let name = language.native_name();
        return rsx! {
            Notice {
                title: samson.text_with("language-missing-title", &[("language", name.into())]),
                words: samson.text("language-missing"),
            }
        };
    }
    if samson.language().is_reviewed() {
        return rsx! {};
    }
    rsx! {
        p { class: "small", {samson.text("language-not-reviewed")} }
    }
}
