//! Notes of the conversation, while somebody writes in them.

#[cfg(test)]
mod tests;

use super::{Problem, Samson};
use crate::platform;
use crate::workbench::CommonsEdit;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use samson_shared::document::NotePlace;
use std::time::Duration;

/// Who stops for so long is read by the others.
const PAUSE: Duration = Duration::from_millis(600);

/// A note as somebody writes it: not stored yet as it stands on screen.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Typed {
    /// As it was stored when they began, or last.
    before: String,
    /// As it stands on screen.
    text: String,
    /// How often it changed: tells whether a pause was one.
    changes: u32,
    being_stored: bool,
    problem: Option<Problem>,
}

/// How safe a note is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keeping {
    /// On this device, as it stands on screen.
    Kept,
    /// Will be in a moment.
    Soon,
    /// Could not be stored as it stands on screen; the next try is the next keystroke.
    Not(Problem),
}

/// What is typed lives in the app's store, not on the screen: it outlasts the screen it was typed on.
impl Samson {
    /// A note as it stands on screen: what others write shows as soon as nobody types here.
    pub fn note(self, place: &NotePlace) -> String {
        let typed = self.typed.read().get(place).map(|typed| typed.text.clone());
        typed.unwrap_or_else(|| self.stored_note(place))
    }

    /// How safe it is.
    pub fn note_keeping(self, place: &NotePlace) -> Keeping {
        match self.typed.read().get(place) {
            None => Keeping::Kept,
            Some(Typed { problem: Some(problem), .. }) => Keeping::Not(problem.clone()),
            Some(_) => Keeping::Soon,
        }
    }

    /// Takes a keystroke. The note is stored as soon as whoever types stops for a moment.
    pub fn write_note(mut self, place: NotePlace, text: String) {
        let before = self.stored_note(&place);
        let changes = {
            let mut all = self.typed.write();
            let fresh = Typed { before, ..Typed::default() };
            let typed = all.entry(place.clone()).or_insert(fresh);
            (typed.text, typed.problem) = (text, None);
            typed.changes += 1;
            typed.changes
        };
        spawn_forever(async move {
            platform::sleep(PAUSE).await;
            let went_on = |typed: &Typed| typed.changes != changes;
            if !self.typed.peek().get(&place).is_none_or(went_on) {
                self.store_note(place).await;
            }
        });
    }

    /// Stores a note now: somebody leaves it.
    pub fn keep_note(self, place: NotePlace) {
        spawn_forever(self.store_note(place));
    }

    fn stored_note(self, place: &NotePlace) -> String {
        let Ok((collaboration, _)) = self.round(place.round) else { return String::new() };
        self.commons(collaboration.id).notes.get(place).cloned().unwrap_or_default()
    }

    /// Stores a note until it is stored as it stands on screen. One task at a time does that for each.
    async fn store_note(self, place: NotePlace) {
        while let Some((before, text)) = self.begin_to_store(&place) {
            let stored = self.edit_note(place.clone(), before, text.clone()).await;
            let failed = stored.is_err();
            self.finish_storing(&place, &text, stored);
            if failed {
                return;
            }
        }
    }

    fn begin_to_store(mut self, place: &NotePlace) -> Option<(String, String)> {
        let mut all = self.typed.write();
        let typed = all.get_mut(place).filter(|typed| !typed.being_stored)?;
        typed.being_stored = true;
        Some((typed.before.clone(), typed.text.clone()))
    }

    fn finish_storing(mut self, place: &NotePlace, text: &str, stored: Result<(), Problem>) {
        let mut all = self.typed.write();
        let Some(typed) = all.get_mut(place) else { return };
        typed.being_stored = false;
        match stored {
            Ok(()) if typed.text == text => drop(all.remove(place)),
            // More was typed meanwhile, on top of what is stored now.
            Ok(()) => typed.before = text.to_owned(),
            Err(problem) => typed.problem = Some(problem),
        }
    }

    async fn edit_note(self, place: NotePlace, before: String, text: String) -> Result<(), Problem> {
        let (collaboration, _) = self.round(place.round)?;
        self.edit_commons(collaboration.id, CommonsEdit::Note { place, before, text }).await
    }
}
