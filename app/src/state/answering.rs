//! The store of somebody who is answering: every tap is durable before the next question shows.

use super::{Problem, Samson};
use crate::services::repository::{Changes, Saying};
use dioxus::prelude::*;
use samson_shared::exchange::response_size;
use samson_shared::ids::{RoundId, StatementId};
use samson_shared::instrument::Instrument;
use samson_shared::response::{Answer, Draft, Level, NoteKind, Path, Progress, Step, TEXT_LIMIT};
use samson_shared::sync::wire::SLOT_LIMIT;
use std::collections::BTreeMap;

/// Handle to the answers of one round on this device.
#[derive(Clone, Copy, PartialEq)]
pub struct Answering {
    samson: Samson,
    round: RoundId,
    instrument: CopyValue<&'static Instrument>,
    draft: Signal<Draft>,
    position: Signal<usize>,
    problem: Signal<Option<Problem>>,
    saving: CopyValue<bool>,
    /// Texts that were typed and are not stored yet, the newest of each.
    typed: CopyValue<BTreeMap<(StatementId, NoteKind), String>>,
    writing: CopyValue<bool>,
}

impl Answering {
    /// Reads what was answered so far. Stands at the question that was shown last, or the first open one.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn open(samson: Samson, round: RoundId) -> Result<Self, Problem> {
        let (_, record) = samson.round(round)?;
        let instrument = record.questions().ok_or(Problem::Job(crate::workbench::JobError::Newer))?;
        let repository = samson.repository();
        let draft = repository.draft(round).await?;
        let last = repository.position(round).await?.map(|position| position as usize);
        let path = Path::new(instrument);
        let position = last.or_else(|| path.first_open(&draft)).unwrap_or(path.len()).min(path.len());
        Ok(Self {
            samson,
            round,
            instrument: CopyValue::new(instrument),
            draft: Signal::new(draft),
            position: Signal::new(position),
            problem: Signal::new(None),
            saving: CopyValue::new(false),
            typed: CopyValue::new(BTreeMap::new()),
            writing: CopyValue::new(false),
        })
    }

    /// Reads the answers again: another tab has changed them.
    pub async fn reload(mut self) {
        match self.samson.repository().draft(self.round).await {
            Ok(draft) => self.draft.set(draft),
            Err(error) => self.problem.set(Some(error.into())),
        }
    }

    /// What is asked.
    pub fn instrument(self) -> &'static Instrument {
        *self.instrument.peek()
    }

    /// The question on screen; `None` after the last one.
    pub fn step(self) -> Option<Step> {
        Path::new(self.instrument()).step((self.position)())
    }

    /// Where the question stands.
    pub fn progress(self) -> Progress {
        Path::new(self.instrument()).progress((self.position)(), &self.draft.read())
    }

    /// Everything answered so far.
    pub fn draft(self) -> ReadSignal<Draft> {
        self.draft.into()
    }

    /// What did not work last, until the next try.
    pub fn problem(self) -> Option<Problem> {
        (self.problem)()
    }

    /// Weights the value on screen, and shows the next question once that is durable. False when it was not stored.
    pub async fn weight(self, level: Level) -> bool {
        self.say(Saying::Weight(level)).await
    }

    /// Answers or skips the statement on screen, and shows the next question once that is durable. False when it was
    /// not stored.
    pub async fn answer(self, answer: Answer) -> bool {
        self.say(Saying::Answer(answer)).await
    }

    async fn say(mut self, saying: Saying) -> bool {
        let Some(step) = self.step() else { return false };
        // A second tap while the first is being stored would answer a question that was not read.
        if self.saving.replace(true) {
            return false;
        }
        let next = self.next_open();
        let changes = Changes::new().saying(self.round, &step, &saying).position(self.round, next as u32);
        let stored = self.samson.repository().commit(changes).await;
        self.saving.set(false);
        match stored {
            Ok(()) => {
                note(&mut self.draft.write(), step, saying);
                self.position.set(next);
                self.settle(None);
                self.samson.tell_other_tabs(self.round);
                true
            }
            Err(error) => {
                self.settle(Some(error.into()));
                false
            }
        }
    }

    /// The next question that has no answer yet, or the end: who went back to change one answer returns to where they
    /// were.
    fn next_open(self) -> usize {
        let path = Path::new(self.instrument());
        let draft = self.draft.peek();
        let rest = *self.position.peek() + 1..path.len();
        rest.into_iter().find(|position| !path.is_answered(*position, &draft)).unwrap_or(path.len())
    }

    /// Keeps an idea or a comment as it is typed; to be called with every keystroke. Texts are stored one after the
    /// other, and the last one always wins. What cannot be stored is told by [`Self::problem`].
    pub fn write(mut self, statement: StatementId, kind: NoteKind, text: String) {
        self.typed.write().insert((statement, kind), text);
        if !self.writing.replace(true) {
            spawn(async move {
                while let Some(((statement, kind), text)) = self.next_typed() {
                    let stored = self.store_note(statement, kind, text).await;
                    self.settle(stored.err());
                }
                self.writing.set(false);
                self.samson.tell_other_tabs(self.round);
            });
        }
    }

    fn next_typed(mut self) -> Option<((StatementId, NoteKind), String)> {
        self.typed.write().pop_first()
    }

    async fn store_note(
        mut self,
        statement: StatementId,
        kind: NoteKind,
        text: String,
    ) -> Result<(), Problem> {
        let (step, saying) = (Step::Statement(statement), Saying::Note(kind, text));
        if !self.fits(&step, &saying) {
            return Err(Problem::Job(crate::workbench::JobError::TooLarge));
        }
        self.samson.repository().commit(Changes::new().saying(self.round, &step, &saying)).await?;
        note(&mut self.draft.write(), step, saying);
        Ok(())
    }

    /// Whether everything can still be sent with this said too.
    fn fits(self, step: &Step, saying: &Saying) -> bool {
        let Saying::Note(_, text) = saying else { return true };
        let mut draft = self.draft.peek().clone();
        note(&mut draft, step.clone(), saying.clone());
        text.trim().len() <= TEXT_LIMIT && response_size(self.instrument(), &draft) <= SLOT_LIMIT
    }

    /// Set only when it differs: every write draws what shows it.
    fn settle(mut self, problem: Option<Problem>) {
        if *self.problem.peek() != problem {
            self.problem.set(problem);
        }
    }

    /// Shows the question before, or stays at the first.
    pub async fn back(self) {
        let before = self.position.peek().saturating_sub(1);
        self.go_to(before).await;
    }

    /// Shows the question at a 0-based position; the number of questions means "after the last one".
    pub async fn go_to(mut self, position: usize) {
        let position = position.min(self.instrument().len());
        self.position.set(position);
        self.settle(None);
        // Only where somebody comes back to; the answers are stored already.
        let changes = Changes::new().position(self.round, position as u32);
        if let Err(error) = self.samson.repository().commit(changes).await {
            self.problem.set(Some(error.into()));
        }
    }

    /// The 0-based position on screen.
    pub fn position(self) -> usize {
        (self.position)()
    }
}

fn note(draft: &mut Draft, step: Step, saying: Saying) {
    match (step, saying) {
        (Step::Value(id), Saying::Weight(level)) => draft.weight(id, level),
        (Step::Statement(id), Saying::Answer(answer)) => draft.answer(id, answer),
        // A text that is too long was refused before it came here.
        (Step::Statement(id), Saying::Note(kind, text)) => drop(draft.write(id, kind, &text)),
        (Step::Value(_), Saying::Answer(_) | Saying::Note(..)) | (Step::Statement(_), Saying::Weight(_)) => {}
    }
}
