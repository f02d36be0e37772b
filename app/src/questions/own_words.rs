use crate::ui::TextArea;
use dioxus::prelude::*;
use samson_shared::language::Language;
use samson_shared::response::TEXT_LIMIT;
use samson_shared::text::Catalogue;

/// From here on the room that is left is shown.
const WORTH_SAYING: usize = 300;

/// A field for a text that goes up with every keystroke.
#[component]
pub(super) fn OwnWords(
    label: String,
    #[props(default)] hint: Option<String>,
    language: Language,
    /// What was written before.
    before: String,
    on_write: EventHandler<String>,
) -> Element {
    // What is typed stays as it is typed, though it is stored without the spaces round it.
    let mut text = use_signal(|| before);
    let left = room_left(&text.read());
    let remaining = (left < WORTH_SAYING)
        .then(|| Catalogue::of(language).text_with("note-remaining", &[("count", left.into())]));
    rsx! {
        TextArea {
            label,
            hint,
            value: text(),
            remaining,
            limit: TEXT_LIMIT,
            lines: 3,
            on_input: move |typed: String| {
                text.set(typed.clone());
                on_write.call(typed);
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
