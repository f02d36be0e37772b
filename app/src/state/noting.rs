//! What the group writes together, while somebody writes in it.

mod shared_text;
#[cfg(test)]
mod tests;

use super::{Problem, Samson};
use crate::platform;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;
pub use shared_text::SharedText;
use std::time::Duration;

/// Who stops for so long is read by the others.
const PAUSE: Duration = Duration::from_millis(600);

/// A text as somebody writes it: not stored yet as it stands on screen.
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

/// How safe a text is.
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
    /// A text as it stands on screen: what others write shows as soon as nobody types here.
    pub fn shared_text(self, place: &SharedText) -> String {
        let typed = self.typed.read().get(place).map(|typed| typed.text.clone());
        typed.unwrap_or_else(|| self.stored_text(place))
    }

    /// How safe it is.
    pub fn text_keeping(self, place: &SharedText) -> Keeping {
        match self.typed.read().get(place) {
            None => Keeping::Kept,
            Some(Typed { problem: Some(problem), .. }) => Keeping::Not(problem.clone()),
            Some(_) => Keeping::Soon,
        }
    }

    /// How safe everything is that is typed in the plan of a collaboration.
    pub fn plan_keeping(self, id: CollaborationId) -> Keeping {
        let typed = self.typed.read();
        let in_plan = typed.iter().filter(|(place, _)| matches!(place, SharedText::Plan(of, _) if *of == id));
        let problems = in_plan.map(|(_, typed)| typed.problem.clone()).reduce(Option::or);
        match problems {
            None => Keeping::Kept,
            Some(None) => Keeping::Soon,
            Some(Some(problem)) => Keeping::Not(problem),
        }
    }

    /// Takes a keystroke. The text is stored as soon as whoever types stops for a moment.
    pub fn write_text(mut self, place: SharedText, text: String) {
        let before = self.stored_text(&place);
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
                self.store_text(place).await;
            }
        });
    }

    /// Stores a text now: somebody leaves it.
    pub fn keep_text(self, place: SharedText) {
        spawn_forever(self.store_text(place));
    }

    fn stored_text(self, place: &SharedText) -> String {
        let Ok(home) = self.home_of(place) else { return String::new() };
        place.stored_in(&self.commons(home), self.language())
    }

    /// Stores a text until it is stored as it stands on screen. One task at a time does that for each.
    pub(super) async fn store_text(self, place: SharedText) {
        while let Some((before, text)) = self.begin_to_store(&place) {
            let stored = self.edit_text(place.clone(), before, text.clone()).await;
            let failed = stored.is_err();
            self.finish_storing(&place, &text, stored);
            if failed {
                return;
            }
        }
    }

    fn begin_to_store(mut self, place: &SharedText) -> Option<(String, String)> {
        let mut all = self.typed.write();
        let typed = all.get_mut(place).filter(|typed| !typed.being_stored)?;
        typed.being_stored = true;
        Some((typed.before.clone(), typed.text.clone()))
    }

    fn finish_storing(mut self, place: &SharedText, text: &str, stored: Result<(), Problem>) {
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

    async fn edit_text(self, place: SharedText, before: String, text: String) -> Result<(), Problem> {
        let home = self.home_of(&place)?;
        self.edit_commons(home, place.rewritten(self, before, text)?).await
    }
}
