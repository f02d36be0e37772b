//! The store of somebody who is answering: every tap is durable before the next question shows.

use super::{Problem, Samson};
use crate::services::repository::{Changes, Saying};
use dioxus::prelude::*;
use samson_shared::exchange::response_size;
use samson_shared::ids::RoundId;
use samson_shared::instrument::Instrument;
use samson_shared::response::{Answer, Draft, Level, NoteKind, Path, Progress, Step, TEXT_LIMIT};
use samson_shared::sync::wire::SLOT_LIMIT;

/// Handle to the answers of one round on this device.
#[derive(Clone, Copy, PartialEq)]
pub struct Answering {
    samson: Samson,
    round: RoundId,
    instrument: CopyValue<&'static Instrument>,
    draft: Signal<Draft>,
    position: Signal<usize>,
    problem: Signal<Option<Problem>>,
    saving: Signal<bool>,
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
            saving: Signal::new(false),
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

    /// True while an answer is being stored.
    pub fn is_saving(self) -> bool {
        (self.saving)()
    }

    /// Weights the value on screen, and shows the next question once that is durable.
    pub async fn weight(self, level: Level) {
        self.say(Saying::Weight(level)).await;
    }

    /// Answers or skips the statement on screen, and shows the next question once that is durable.
    pub async fn answer(self, answer: Answer) {
        self.say(Saying::Answer(answer)).await;
    }

    async fn say(mut self, saying: Saying) {
        let Some(step) = self.step() else { return };
        // A second tap while the first is being stored would answer a question that was not read.
        if *self.saving.peek() {
            return;
        }
        self.saving.set(true);
        let next = *self.position.peek() + 1;
        let changes = Changes::new().saying(self.round, &step, &saying).position(self.round, next as u32);
        let stored = self.samson.repository().commit(changes).await;
        self.saving.set(false);
        match stored {
            Ok(()) => {
                note(&mut self.draft.write(), step, saying);
                self.position.set(next);
                self.problem.set(None);
                self.samson.tell_other_tabs(self.round);
            }
            Err(error) => self.problem.set(Some(error.into())),
        }
    }

    /// Writes an idea or a comment at the statement on screen. Durable when it returns.
    ///
    /// # Errors
    /// [`Problem`]: nothing that was stored before has changed, and the text is still in its field.
    pub async fn write(mut self, kind: NoteKind, text: &str) -> Result<(), Problem> {
        let Some(step @ Step::Statement(_)) = self.step() else { return Ok(()) };
        let saying = Saying::Note(kind, text.to_owned());
        let mut draft = self.draft.peek().clone();
        note(&mut draft, step.clone(), saying.clone());
        if text.trim().len() > TEXT_LIMIT || response_size(self.instrument(), &draft) > SLOT_LIMIT {
            return Err(Problem::Job(crate::workbench::JobError::TooLarge));
        }
        self.samson.repository().commit(Changes::new().saying(self.round, &step, &saying)).await?;
        self.draft.set(draft);
        self.samson.tell_other_tabs(self.round);
        Ok(())
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
        self.problem.set(None);
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
