use super::own_words::OwnWords;
use crate::ui::{Button, Heading, Look};
use dioxus::prelude::*;
use samson_shared::language::Language;
use samson_shared::response::NoteKind;
use samson_shared::text::Catalogue;

/// An idea and a comment at a statement. Every keystroke goes up.
#[component]
pub fn NoteEditor(
    statement: String,
    language: Language,
    /// What was written before.
    idea: String,
    /// What was written before.
    comment: String,
    on_write: EventHandler<(NoteKind, String)>,
    on_done: EventHandler<()>,
) -> Element {
    let texts = Catalogue::of(language);
    rsx! {
        Heading { text: texts.text("note-heading") }
        p { {statement} }
        NoteField { kind: NoteKind::Idea, language, before: idea, on_write }
        NoteField { kind: NoteKind::Comment, language, before: comment, on_write }
        p { class: "small", {texts.text("note-shown")} }
        Button { label: texts.text("note-done"), look: Look::Primary, on_press: on_done }
    }
}

#[component]
fn NoteField(
    kind: NoteKind,
    language: Language,
    before: String,
    on_write: EventHandler<(NoteKind, String)>,
) -> Element {
    let texts = Catalogue::of(language);
    let key = match kind {
        NoteKind::Idea => "idea",
        NoteKind::Comment => "comment",
    };
    rsx! {
        OwnWords {
            label: texts.text(&format!("note-{key}")),
            hint: texts.text(&format!("note-{key}-hint")),
            language,
            before,
            on_write: move |typed| on_write.call((kind, typed)),
        }
    }
}
