//! Answering, in the words of somebody who answers.

use super::{Answering, Choice};
use crate::platform::memory::Device as Behaviour;
use crate::platform::storage::StorageError;
use crate::services::records::{Seat, Submission, Turn};
use crate::services::repository::Repository;
use crate::state::testing::{Device, joined, play, until};
use crate::state::{Problem, Samson};
use crate::workbench::JobError;
use dioxus::prelude::ReadableExt;
use futures_util::FutureExt as _;
use samson_shared::ids::{RoundId, StatementId};
use samson_shared::response::{Answer, Draft, Level, NoteKind, TEXT_LIMIT};
use std::rc::Rc;

const ROUND: RoundId = RoundId::new([3; 16]);
const AGREE: Choice = Choice::Answer(Answer::Level(Level::ALL[4]));
const IMPORTANT: Choice = Choice::Weight(Level::ALL[3]);

async fn open(samson: Samson) -> Answering {
    Answering::open(samson, Seat::Own(ROUND)).await.unwrap()
}

async fn stored(device: &Device) -> Draft {
    Repository::new(Rc::new(device.storage.clone())).draft(ROUND, Turn::FIRST).await.unwrap()
}

/// Weights all values, and stands at the first statement.
async fn open_at_the_statements(samson: Samson) -> Answering {
    let answering = open(samson).await;
    for next in 1..=4 {
        answering.choose(IMPORTANT);
        until(|| answering.position() == next).await;
    }
    answering
}

fn statement(number: u8) -> StatementId {
    format!("equality.{number}").parse().unwrap()
}

#[test]
fn a_tap_is_durable_before_the_next_question_shows() {
    play(joined(Submission::Drafting), |device| async move {
        let answering = open(device.samson).await;
        assert_eq!(answering.position(), 0);
        answering.choose(IMPORTANT);
        until(|| answering.position() == 1).await;
        assert_eq!(stored(&device).await.weights().count(), 1);
        assert_eq!(answering.last_choice().map(|(_, choice)| choice), Some(IMPORTANT));
    });
}

#[test]
fn somebody_whose_battery_died_comes_back_to_the_same_question() {
    play(joined(Submission::Drafting), |device| async move {
        open_at_the_statements(device.samson).await;
        let again = open(device.samson).await;
        assert_eq!(again.position(), 4);
        assert_eq!(again.draft().read().weights().count(), 4);
    });
}

#[test]
fn a_second_tap_while_the_first_is_being_stored_answers_nothing() {
    play(joined(Submission::Drafting), |device| async move {
        let answering = open(device.samson).await;
        answering.choose(IMPORTANT);
        answering.choose(Choice::Weight(Level::ALL[0]));
        until(|| answering.position() == 1).await;
        assert_eq!(stored(&device).await.weight_of(&"openness".parse().unwrap()), Some(Level::ALL[3]));
        assert_eq!(answering.position(), 1);
    });
}

#[test]
fn who_goes_back_to_change_an_answer_returns_to_where_they_were() {
    play(joined(Submission::Drafting), |device| async move {
        let answering = open_at_the_statements(device.samson).await;
        answering.go_to(1).await;
        assert_eq!(answering.last_choice().map(|(_, choice)| choice), None);
        answering.choose(Choice::Weight(Level::ALL[0]));
        until(|| answering.position() == 4).await;
        assert_eq!(stored(&device).await.weight_of(&"democracy".parse().unwrap()), Some(Level::ALL[0]));
    });
}

#[test]
fn a_full_phone_keeps_the_question_and_loses_nothing() {
    play(joined(Submission::Drafting), |device| async move {
        let answering = open_at_the_statements(device.samson).await;
        device.storage.behave(Behaviour::Full);
        answering.choose(AGREE);
        until(|| answering.problem() == Some(Problem::Storage(StorageError::Full))).await;
        assert_eq!(answering.position(), 4);
        device.storage.behave(Behaviour::Willing);
        answering.choose(AGREE);
        until(|| answering.position() == 5).await;
        assert_eq!(answering.problem(), None);
    });
}

#[test]
fn the_last_text_that_was_typed_wins() {
    play(joined(Submission::Drafting), |device| async move {
        let answering = open_at_the_statements(device.samson).await;
        for text in ["k", "ka", "kaffe", "kaffe til alle "] {
            answering.write(statement(1), NoteKind::Idea, text.into());
        }
        until(|| answering.draft().read().note(&statement(1), NoteKind::Idea) == "kaffe til alle").await;
        assert_eq!(stored(&device).await.note(&statement(1), NoteKind::Idea), "kaffe til alle");
    });
}

#[test]
fn who_leaves_while_a_text_is_being_stored_has_lost_nothing_of_it() {
    play(joined(Submission::Drafting), |device| async move {
        let answering = open_at_the_statements(device.samson).await;
        answering.write(statement(1), NoteKind::Comment, "Det tok".into());
        answering.write(statement(1), NoteKind::Comment, "Det tok lang tid.".into());
        answering.write(statement(2), NoteKind::Idea, "å".repeat(TEXT_LIMIT));
        answering.keep_typed();
        let kept = || stored(&device).now_or_never().unwrap();
        until(|| kept().note(&statement(1), NoteKind::Comment) == "Det tok lang tid.").await;
        assert_eq!(kept().note(&statement(2), NoteKind::Idea), "", "a text that is too long");
    });
}

#[test]
fn a_text_stays_at_its_statement_and_beside_an_answer_given_meanwhile() {
    play(joined(Submission::Drafting), |device| async move {
        let answering = open_at_the_statements(device.samson).await;
        answering.write(statement(1), NoteKind::Comment, "Det tok tid.".into());
        answering.choose(AGREE);
        answering.write(statement(1), NoteKind::Comment, "Det tok lang tid.".into());
        let is_there = move || {
            let draft = answering.draft();
            let draft = draft.read();
            draft.note(&statement(1), NoteKind::Comment) == "Det tok lang tid."
                && draft.answers().count() == 1
        };
        until(is_there).await;
        assert_eq!(stored(&device).await, *answering.draft().read());
    });
}

#[test]
fn a_text_that_is_too_long_is_told_and_the_one_before_stays() {
    play(joined(Submission::Drafting), |device| async move {
        let answering = open_at_the_statements(device.samson).await;
        answering.write(statement(1), NoteKind::Idea, "kort".into());
        answering.write(statement(2), NoteKind::Idea, "å".repeat(TEXT_LIMIT));
        until(|| answering.problem() == Some(Problem::Job(JobError::TooLarge))).await;
        assert_eq!(stored(&device).await.note(&statement(1), NoteKind::Idea), "kort");
        assert_eq!(stored(&device).await.note(&statement(2), NoteKind::Idea), "");
    });
}

#[test]
fn what_another_tab_answered_is_read_again() {
    play(joined(Submission::Drafting), |device| async move {
        let (here, there) = (open_at_the_statements(device.samson).await, open(device.samson).await);
        there.choose(AGREE);
        until(|| there.position() == 5).await;
        assert_eq!(here.draft().read().answers().count(), 0);
        here.reload().await;
        assert_eq!(here.draft().read().answers().count(), 1);
    });
}
