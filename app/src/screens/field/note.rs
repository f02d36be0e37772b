//! The note that everybody writes together.

use crate::screens::common::SharedArea;
use crate::state::{Samson, SharedText};
use crate::ui::Card;
use dioxus::prelude::*;
use samson_shared::document::{NotePlace, Spot};
use samson_shared::ids::{FieldId, RoundId};

/// What the group notes at a field.
#[component]
pub(in crate::screens) fn SharedNote(round: RoundId, field: FieldId) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        Card {
            SharedArea {
                label: samson.text("talk-note"),
                hint: samson.text("talk-note-hint"),
                place: SharedText::Note(NotePlace { round, spot: Spot::Field(field) }),
            }
        }
    }
}
