use crate::ui::Disclosure;
use dioxus::prelude::*;
use samson_shared::instrument::survey::TermText;
use samson_shared::language::Language;
use samson_shared::text::Catalogue;

/// The small print of a statement, and its words that are explained on tap.
#[component]
pub fn Explained(language: Language, hint: Option<String>, terms: Vec<TermText>) -> Element {
    let texts = Catalogue::of(language);
    rsx! {
        if let Some(hint) = hint {
            p { class: "small", {hint} }
        }
        for term in terms {
            Disclosure { key: "{term.name}", label: texts.text_with("answer-what-is", &[("word", (&term.name).into())]),
                p { {term.meaning} }
            }
        }
    }
}
