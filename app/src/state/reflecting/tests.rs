//! A group that places itself.

use super::*;
use crate::platform::memory::Device as Behaviour;
use crate::platform::storage::StorageError;
use crate::services::records::Submission;
use crate::state::testing::{joined, play};
use samson_shared::document::{Aspect, ContinuumPlace, EvaluationAnswer, EvaluationPlace};
use samson_shared::instrument::Phase;

const ROUND: RoundId = RoundId::new([3; 16]);
const WHOLE: ContinuumPlace = ContinuumPlace { round: ROUND, aspect: Aspect::Whole };

fn placed(at: Option<u8>) -> ReflectionEdit {
    ReflectionEdit::Place { place: WHOLE, at: at.map(|at| at.try_into().unwrap()) }
}

#[test]
fn what_the_group_chooses_stands_until_it_is_taken_back() {
    play(joined(Submission::Received), |device| async move {
        let samson = device.samson;
        let found = || samson.commons_of(ROUND).reflection.placements.get(&WHOLE).map(|at| at.get());
        assert_eq!(found(), None);
        samson.reflect(ROUND, placed(Some(62))).await.unwrap();
        assert_eq!(found(), Some(62));
        samson.reflect(ROUND, placed(None)).await.unwrap();
        assert_eq!(found(), None);
    });
}

#[test]
fn a_phase_and_an_answer_stand_beside_each_other() {
    play(joined(Submission::Received), |device| async move {
        let samson = device.samson;
        let place = EvaluationPlace { round: ROUND, question: "process_stage".parse().unwrap() };
        let option = "designer".parse().unwrap();
        let phase = ReflectionEdit::Phase { round: ROUND, phase: Some(Phase::People) };
        samson.reflect(ROUND, phase).await.unwrap();
        let tick = ReflectionEdit::Tick { place: place.clone(), option, ticked: true };
        samson.reflect(ROUND, tick).await.unwrap();
        let commons = samson.commons_of(ROUND);
        assert_eq!(commons.reflection.phases.get(&ROUND), Some(&Phase::People));
        let ticked = EvaluationAnswer::Many(["designer".parse().unwrap()].into());
        assert_eq!(commons.reflection.evaluation.get(&place), Some(&ticked));
    });
}

#[test]
fn what_cannot_be_stored_says_so_and_does_not_show() {
    play(joined(Submission::Received), |device| async move {
        let samson = device.samson;
        device.storage.behave(Behaviour::Full);
        let told = samson.reflect(ROUND, placed(Some(62))).await;
        assert_eq!(told, Err(Problem::Storage(StorageError::Full)));
        assert!(samson.commons_of(ROUND).reflection.placements.is_empty());
    });
}

#[test]
fn a_round_that_is_not_here_says_nothing_about_itself() {
    play(joined(Submission::Received), |device| async move {
        let (samson, elsewhere) = (device.samson, RoundId::new([9; 16]));
        assert_eq!(*samson.commons_of(elsewhere), Commons::default());
        assert!(samson.reflect(elsewhere, placed(Some(1))).await.is_err());
    });
}
