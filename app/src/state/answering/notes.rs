//! Ideas and comments, kept as they are typed.

use super::{Answering, take_in};
use crate::services::repository::{Changes, Saying};
use crate::state::{Problem, to_the_end};
use crate::workbench::JobError;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use samson_shared::exchange::response_size;
use samson_shared::ids::StatementId;
use samson_shared::response::{NoteKind, Step, TEXT_LIMIT};
use samson_shared::sync::wire::SLOT_LIMIT;
use std::collections::BTreeMap;

/// What was typed and is not stored yet: the newest text of each place.
#[derive(Default)]
pub(super) struct Typed {
    waiting: BTreeMap<(StatementId, NoteKind), String>,
    being_written: bool,
}

impl Answering {
    /// Keeps an idea or a comment; to be called with every keystroke. Texts are stored one after the other, so that the
    /// last one always wins. What cannot be stored is told by [`Self::problem`]: then the text before it stays.
    pub fn write(mut self, statement: StatementId, kind: NoteKind, text: String) {
        let is_being_written = {
            let mut typed = self.typed.write();
            typed.waiting.insert((statement, kind), text);
            std::mem::replace(&mut typed.being_written, true)
        };
        if !is_being_written {
            self.spawn(self.write_all());
        }
    }

    async fn write_all(mut self) {
        while let Some(((statement, kind), text)) = self.next_typed() {
            let stored = self.store_note(statement, kind, text).await;
            self.settle(stored.err());
        }
        self.typed.write().being_written = false;
        self.samson.tell_other_tabs(self.seat.round());
    }

    fn next_typed(mut self) -> Option<((StatementId, NoteKind), String)> {
        self.typed.write().waiting.pop_first()
    }

    /// Stores what was typed last, to be called when the screen goes away: then nobody waits for the texts before it.
    pub fn keep_typed(mut self) {
        let waiting = std::mem::take(&mut self.typed.write().waiting);
        for ((statement, kind), text) in waiting {
            let (step, saying) = (Step::Statement(statement), Saying::Note(kind, text));
            // What could not be stored is told nowhere any more: the text before it stays.
            if let Ok(changes) = self.fitting(&step, &saying) {
                spawn_forever(async move { drop(self.commit(changes).await) });
            }
        }
    }

    async fn store_note(
        mut self,
        statement: StatementId,
        kind: NoteKind,
        text: String,
    ) -> Result<(), Problem> {
        let (step, saying) = (Step::Statement(statement), Saying::Note(kind, text));
        to_the_end(self.commit(self.fitting(&step, &saying)?)).await?;
        // Into the draft as it is now: an answer may have been stored meanwhile.
        take_in(&mut self.draft.write(), step, saying);
        self.last.set(None);
        Ok(())
    }

    /// What stores a note, if the response can carry it with everything else.
    fn fitting(self, step: &Step, saying: &Saying) -> Result<Changes, Problem> {
        let mut draft = self.draft.peek().clone();
        take_in(&mut draft, step.clone(), saying.clone());
        let is_long = matches!(saying, Saying::Note(_, text) if text.trim().len() > TEXT_LIMIT);
        if is_long || response_size(self.instrument(), &draft) > SLOT_LIMIT {
            return Err(Problem::Job(JobError::TooLarge));
        }
        Ok(Changes::new().saying(self.seat.round(), self.turn, step, saying))
    }
}
