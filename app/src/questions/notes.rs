use crate::ui::{Button, Heading, Look, TextArea};
use dioxus::prelude::*;
use samson_shared::instrument::Statement;
use samson_shared::language::Language;
use samson_shared::response::{NoteKind, TEXT_LIMIT};
use samson_shared::text::Catalogue;

/// From here on the room that is left is shown.
const WORTH_SAYING: usize = 300;

/// An idea and a comment at a statement. Every keystroke goes up.
#[component]
pub fn NoteEditor(
    statement: &'static Statement,
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
        p { {statement.text.text(language)} }
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
    // What is typed stays as it is typed, though it is stored without the spaces round it.
    let mut text = use_signal(|| before);
    let left = room_left(&text.read());
    let key = match kind {
        NoteKind::Idea => "idea",
        NoteKind::Comment => "comment",
    };
    rsx! {
        TextArea {
            label: texts.text(&format!("note-{key}")),
            hint: texts.text(&format!("note-{key}-hint")),
            value: text(),
            remaining: (left < WORTH_SAYING).then(|| texts.text_with("note-remaining", &[("count", left.into())])),
            limit: TEXT_LIMIT,
            lines: 3,
            on_input: move |typed: String| {
                text.set(typed.clone());
                on_write.call((kind, typed));
            },
        }
    }
}

/// Bytes left: nearly all letters take one.
fn room_left(text: &str) -> usize {
    TEXT_LIMIT.saturating_sub(text.trim().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_room_that_is_left_is_what_the_store_takes() {
        assert_eq!(room_left(""), TEXT_LIMIT);
        assert_eq!(room_left("  kaffe til alle\n"), TEXT_LIMIT - 14);
        assert_eq!(room_left(&"å".repeat(TEXT_LIMIT)), 0);
    }
}
