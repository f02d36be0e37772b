//! The store of somebody who is answering: every tap is durable before the next question shows.

mod notes;
mod rehearsal;
#[cfg(test)]
mod tests;

use super::{Problem, Samson, to_the_end};
use crate::platform;
use crate::platform::storage::StorageError;
use crate::services::records::{Seat, Turn};
use crate::services::repository::{Changes, Saying};
use crate::workbench::JobError;
use dioxus::core::{Runtime, current_scope_id};
use dioxus::prelude::*;
use notes::Typed;
use samson_shared::ids::Group;
use samson_shared::instrument::{Instrument, Statement};
use samson_shared::language::Language;
use samson_shared::response::{Answer, Draft, Level, Path, Progress, Step};

/// What somebody chose at one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// How important a value is.
    Weight(Level),
    /// The answer to a statement.
    Answer(Answer),
}

/// Handle to the answers of one round on this device.
#[derive(Clone, Copy, PartialEq)]
pub struct Answering {
    samson: Samson,
    seat: Seat,
    turn: Turn,
    /// Where its tasks live: as long as the store, longer than a question.
    scope: ScopeId,
    instrument: CopyValue<&'static Instrument>,
    draft: Signal<Draft>,
    position: Signal<usize>,
    writing: Signal<bool>,
    problem: Signal<Option<Problem>>,
    last: Signal<Option<(Step, Choice)>>,
    /// The side whose words the questions are in.
    group: Group,
    saving: CopyValue<bool>,
    typed: CopyValue<Typed>,
}

impl Answering {
    /// Reads what was answered so far. Stands at the question that was shown last, or the first open one. Lives as
    /// long as the component that opens it.
    ///
    /// # Errors
    /// [`Problem`].
    pub async fn open(samson: Samson, seat: Seat) -> Result<Self, Problem> {
        let (_, record) = samson.round(seat.round())?;
        let part = record.seated(seat).ok_or(Problem::TurnOver)?;
        let (turn, group) = (part.turn, part.group.unwrap_or(Group::Other));
        // Sealing must work without a connection too: what it needs is fetched while there is one.
        platform::warm_up_worker();
        let instrument = record.questions().ok_or(Problem::Job(JobError::Newer))?;
        let repository = samson.repository();
        let draft = repository.draft(record.id, turn).await?;
        let last = repository.position(record.id, turn).await?.map(|position| position as usize);
        let path = Path::new(instrument);
        let position = last.or_else(|| path.first_open(&draft)).unwrap_or(path.len()).min(path.len());
        Ok(Self {
            samson,
            seat,
            turn,
            scope: current_scope_id(),
            instrument: CopyValue::new(instrument),
            draft: Signal::new(draft),
            position: Signal::new(position),
            writing: Signal::new(false),
            problem: Signal::new(None),
            last: Signal::new(None),
            group,
            saving: CopyValue::new(false),
            typed: CopyValue::new(Typed::default()),
        })
    }

    /// Reads the answers again: another tab has changed them.
    pub async fn reload(mut self) {
        match self.samson.repository().draft(self.seat.round(), self.turn).await {
            Ok(draft) => self.draft.set(draft),
            Err(error) => self.settle(Some(error.into())),
        }
    }

    /// Where the answers are given.
    pub const fn seat(self) -> Seat {
        self.seat
    }

    /// True until the turn ends, in whichever tab.
    pub fn is_on(self) -> bool {
        let round = self.samson.round(self.seat.round());
        round.is_ok_and(|(_, record)| record.seated(self.seat).is_some_and(|part| part.turn == self.turn))
    }

    /// What is asked.
    pub fn instrument(self) -> &'static Instrument {
        *self.instrument.peek()
    }

    /// The way through the questions.
    pub fn path(self) -> Path<'static> {
        Path::new(self.instrument())
    }

    /// The question on screen; `None` after the last one.
    pub fn step(self) -> Option<Step> {
        self.path().step((self.position)())
    }

    /// The 0-based position on screen.
    pub fn position(self) -> usize {
        (self.position)()
    }

    /// Whether this is the first question, without drawing again when it changes.
    pub fn is_at_start(self) -> bool {
        *self.position.peek() == 0
    }

    /// Whether the idea and the comment at the question on screen are being written.
    pub fn is_writing(self) -> bool {
        (self.writing)()
    }

    /// Opens the place for an idea and a comment at the question on screen, or closes it.
    pub fn open_notes(mut self, open: bool) {
        self.writing.set(open);
    }

    /// Where the question stands.
    pub fn progress(self) -> Progress {
        self.path().progress((self.position)(), &self.draft.read())
    }

    /// Everything answered so far.
    pub fn draft(self) -> ReadSignal<Draft> {
        self.draft.into()
    }

    /// What did not work last, until the next try.
    pub fn problem(self) -> Option<Problem> {
        (self.problem)()
    }

    /// What was stored last, and where; none after going back.
    pub fn last_choice(self) -> Option<(Step, Choice)> {
        (self.last)()
    }

    /// A statement in the words for the side that is answering.
    pub fn wording(self, statement: &Statement, language: Language) -> &str {
        statement.wording(self.group, language)
    }

    /// Answers the question on screen, and shows the next open one once that is durable.
    pub fn choose(mut self, choice: Choice) {
        // A second tap while the first is being stored would answer a question that was not read.
        if !self.saving.replace(true) {
            self.spawn(async move {
                let stored = self.store(choice).await;
                self.saving.set(false);
                self.settle(stored.err());
            });
        }
    }

    async fn store(mut self, choice: Choice) -> Result<(), Problem> {
        let (Some(step), next) = (self.path().step(*self.position.peek()), self.next_open()) else {
            return Ok(());
        };
        let (round, turn, saying) = (self.seat.round(), self.turn, saying(choice));
        let changes = Changes::new().saying(round, turn, &step, &saying).position(round, turn, next as u32);
        to_the_end(self.store_and_tell(changes)).await?;
        take_in(&mut self.draft.write(), step.clone(), saying);
        self.show(next, Some((step, choice)));
        Ok(())
    }

    async fn store_and_tell(self, changes: Changes) -> Result<(), Problem> {
        self.commit(changes).await?;
        self.samson.tell_other_tabs(self.seat.round());
        Ok(())
    }

    /// Keeps an answer to the question on screen and stays at it: for what is still being moved, or said more about. Storage
    /// takes one after the other, so the last one wins, and [`Self::choose`] over all of them.
    pub fn keep(self, choice: Choice) {
        if !*self.saving.peek() {
            self.spawn(async move {
                let kept = self.store_here(choice).await;
                self.settle(kept.err());
            });
        }
    }

    async fn store_here(mut self, choice: Choice) -> Result<(), Problem> {
        let position = *self.position.peek();
        let Some(step) = self.path().step(position) else { return Ok(()) };
        let (round, turn, saying) = (self.seat.round(), self.turn, saying(choice));
        // Who opens the app again finds the question that they were at, though it has an answer now.
        let changes =
            Changes::new().saying(round, turn, &step, &saying).position(round, turn, position as u32);
        to_the_end(self.store_and_tell(changes)).await?;
        if self.path().step(*self.position.peek()).as_ref() == Some(&step) {
            take_in(&mut self.draft.write(), step.clone(), saying);
            self.last.set(Some((step, choice)));
        }
        Ok(())
    }

    /// The next question without an answer, or the end: who went back to change one answer returns to where they were.
    fn next_open(self) -> usize {
        let (path, draft) = (self.path(), self.draft.peek());
        let mut rest = *self.position.peek() + 1..path.len();
        rest.find(|position| !path.is_answered(*position, &draft)).unwrap_or(path.len())
    }

    /// Shows the question before, or stays at the first.
    pub fn back(self) {
        let before = self.position.peek().saturating_sub(1);
        self.spawn(self.go_to(before));
    }

    /// Shows the question at a 0-based position; the number of questions means "after the last one".
    pub async fn go_to(mut self, position: usize) {
        let position = position.min(self.instrument().len());
        self.show(position, None);
        // Only where somebody comes back to; the answers are stored already.
        let changes = Changes::new().position(self.seat.round(), self.turn, position as u32);
        let stored = to_the_end(self.commit(changes)).await;
        self.settle(stored.err());
    }

    /// Stores something of this turn; nothing any more once it is over.
    async fn commit(self, changes: Changes) -> Result<(), Problem> {
        match self.samson.repository().commit(changes).await {
            Err(StorageError::Changed) => Err(Problem::TurnOver),
            stored => Ok(stored?),
        }
    }

    /// Shows the question at this position, after this choice.
    fn show(&mut self, position: usize, last: Option<(Step, Choice)>) {
        self.position.set(position);
        self.last.set(last);
        if *self.writing.peek() {
            self.writing.set(false);
        }
    }

    /// Set only when it differs: every write draws what shows it.
    fn settle(mut self, problem: Option<Problem>) {
        if *self.problem.peek() != problem {
            self.problem.set(problem);
        }
    }

    /// Runs a task that outlives the question it began at.
    fn spawn(self, task: impl Future<Output = ()> + 'static) {
        Runtime::current().in_scope(self.scope, || spawn(task));
    }
}

const fn saying(choice: Choice) -> Saying {
    match choice {
        Choice::Weight(level) => Saying::Weight(level),
        Choice::Answer(answer) => Saying::Answer(answer),
    }
}

fn take_in(draft: &mut Draft, step: Step, saying: Saying) {
    match (step, saying) {
        (Step::Value(id), Saying::Weight(level)) => draft.weight(id, level),
        (Step::Statement(id), Saying::Answer(answer)) => draft.answer(id, answer),
        // A text that is too long was refused before it came here.
        (Step::Statement(id), Saying::Note(kind, text)) => drop(draft.write(id, kind, &text)),
        (Step::Value(_), Saying::Answer(_) | Saying::Note(..)) | (Step::Statement(_), Saying::Weight(_)) => {}
    }
}
