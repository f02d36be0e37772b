//! The note that everybody writes together.

use crate::screens::common::problem_words;
use crate::state::{Connection, Keeping, Samson};
use crate::ui::{Card, TextArea};
use dioxus::prelude::*;
use samson_shared::document::{NotePlace, Spot};
use samson_shared::ids::{FieldId, RoundId};

/// What the group notes at a field. What is typed is kept after a moment, what others write comes in meanwhile.
#[component]
pub(in crate::screens) fn SharedNote(round: RoundId, field: FieldId) -> Element {
    let samson = use_context::<Samson>();
    let place = NotePlace { round, spot: Spot::Field(field) };
    let (told, problem) = safety(samson, &place);
    let left = place.clone();
    rsx! {
        Card {
            TextArea {
                label: samson.text("talk-note"),
                hint: samson.text("talk-note-hint"),
                value: samson.note(&place),
                remaining: told,
                problem,
                limit: NotePlace::LIMIT,
                on_input: move |text| samson.write_note(place.clone(), text),
                on_leave: move |()| samson.keep_note(left.clone()),
            }
        }
    }
}

/// How safe the note is, in words, or why it is not.
fn safety(samson: Samson, place: &NotePlace) -> (Option<String>, Option<String>) {
    let key = match samson.note_keeping(place) {
        Keeping::Not(problem) => return (None, Some(problem_words(samson, &problem))),
        Keeping::Soon => "talk-note-soon",
        Keeping::Kept if samson.note(place).is_empty() => return (None, None),
        Keeping::Kept if is_offline(samson, place.round) => "talk-note-waits",
        Keeping::Kept => "talk-note-kept",
    };
    (Some(samson.text(key)), None)
}

fn is_offline(samson: Samson, round: RoundId) -> bool {
    let connection = samson.round(round).map(|(collaboration, _)| samson.connection(collaboration.id));
    matches!(connection, Ok(Connection::Offline | Connection::Untrusted))
}
