//! A place where everybody writes together.

use super::problem_words;
use crate::state::{Connection, Keeping, Samson, SharedText};
use crate::ui::TextArea;
use dioxus::prelude::*;

/// A text of the whole group. What is typed is kept after a moment, what others write comes in meanwhile.
///
/// Key it by its place where the place can change: what is typed at one place must never show at the next.
#[component]
pub(crate) fn SharedArea(
    label: String,
    hint: Option<String>,
    place: SharedText,
    #[props(default = 4)] lines: usize,
    /// Whether the screen says in another place that all is kept: then nothing but trouble is told here.
    #[props(default)]
    quiet: bool,
) -> Element {
    let samson = use_context::<Samson>();
    let (told, problem) = safety(samson, &place);
    let told = told.filter(|_| !quiet);
    let left = place.clone();
    rsx! {
        TextArea {
            label,
            hint,
            value: samson.shared_text(&place),
            remaining: told,
            problem,
            limit: place.limit(),
            lines,
            on_input: move |text| samson.write_text(place.clone(), text),
            on_leave: move |()| samson.keep_text(left.clone()),
        }
    }
}

/// How safe the text is, in words, or why it is not.
pub(crate) fn safety(samson: Samson, place: &SharedText) -> (Option<String>, Option<String>) {
    let key = match samson.text_keeping(place) {
        Keeping::Not(problem) => return (None, Some(problem_words(samson, &problem))),
        Keeping::Soon => "talk-note-soon",
        Keeping::Kept if samson.shared_text(place).is_empty() => return (None, None),
        Keeping::Kept if is_offline(samson, place) => "talk-note-waits",
        Keeping::Kept => "talk-note-kept",
    };
    (Some(samson.text(key)), None)
}

fn is_offline(samson: Samson, place: &SharedText) -> bool {
    samson.home_of(place).is_ok_and(|home| samson.connection(home) == Connection::Offline)
}
