use super::*;
use crate::platform::memory::MemoryStorage;
use crate::platform::storage::{Storage, Table};
use crate::services::commons::CommonsRecord;
use crate::services::records::{Collaboration, Facilitator, Round, Submission, Turn};
use crate::services::repository::{Changes, Repository};
use crate::state::About;
use crate::state::testing::{Device, Memory, collaboration, joined, play, write_plan};
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::document::{Aspect, ContinuumPlace, ReflectionEdit};
use samson_shared::ids::RoundId;
use samson_shared::instrument::{self, SURVEY};
use samson_shared::language::Language;
use samson_shared::plan::{FieldPlace, PlanEdit, Step};
use std::rc::Rc;

const PASSWORD: &str = "kirsebær i hagen";

/// A phone without any collaboration.
async fn new_phone() -> (Memory, Samson) {
    let storage = MemoryStorage::default();
    let samson = Samson::new(Language::Bokmal);
    samson.start_with(Repository::new(Rc::new(storage.clone()))).await;
    (storage, samson)
}

async fn everything(storage: &Memory) -> Vec<(Table, String, Vec<u8>)> {
    let mut all = Vec::new();
    for table in Table::ALL {
        all.extend(
            storage.list(table, "").await.unwrap().into_iter().map(|(key, bytes)| (table, key, bytes)),
        );
    }
    all
}

async fn note_something_down(samson: Samson, round: &Round) {
    let action = samson.new_action(round.id, About::default(), "Felles kaffe".into());
    samson.add_action(action).await.unwrap();
}

#[test]
fn a_collaboration_comes_back_on_another_phone_with_answers_profile_and_actions() {
    let round = joined(Submission::Drafting);
    let known = round.clone();
    play(round, move |Device { storage, samson }| async move {
        let changes = Changes::new().opened(known.id, b"opened").merged(known.id, b"document").position(
            known.id,
            Turn::FIRST,
            7,
        );
        samson.repository().commit(changes).await.unwrap();
        note_something_down(samson, &known).await;
        let file = samson.back_up(known.collaboration, PASSWORD.into()).await.unwrap().bytes;

        let (other, restored) = new_phone().await;
        restored.restore(file, PASSWORD.into()).await.unwrap();
        let keys = |all: Vec<(Table, String, Vec<u8>)>| -> Vec<_> {
            all.into_iter().map(|(t, k, _)| (t, k)).collect()
        };
        assert_eq!(keys(everything(&other).await), keys(everything(&storage).await));
        assert_eq!(
            restored.commons(known.collaboration).actions,
            samson.commons(known.collaboration).actions
        );
        assert_eq!(restored.repository().opened(known.id).await.unwrap(), Some(b"opened".to_vec()));
        assert_eq!(restored.repository().position(known.id, Turn::FIRST).await.unwrap(), Some(7));
    });
}

/// A round of the survey that was revealed on this phone.
fn revealed_survey(known: &Round) -> Round {
    let (instrument, version) = (SURVEY.parse().unwrap(), instrument::survey().instrument.version);
    Round { id: RoundId::new([6; 16]), instrument, version, opened: true, ..known.clone() }
}

#[test]
fn rounds_of_the_survey_what_the_group_says_of_itself_and_its_plan_come_back_too() {
    let round = joined(Submission::Received);
    let known = round.clone();
    play(round, move |Device { samson, .. }| async move {
        let survey = revealed_survey(&known);
        let changes = Changes::new().round(&survey).opened(survey.id, b"answers of the survey");
        samson.repository().commit(changes).await.unwrap();
        samson.refresh().await.unwrap();
        let place = ContinuumPlace { round: survey.id, aspect: Aspect::Whole };
        let at = Some(62.try_into().unwrap());
        samson.reflect(survey.id, ReflectionEdit::Place { place, at }).await.unwrap();
        let place = FieldPlace { step: Step::Problem, field: "problem".parse().unwrap() };
        let edit = PlanEdit::Text { place, before: String::new(), after: "Mange sitter alene".into() };
        write_plan(samson, &edit).await;
        let file = samson.back_up(known.collaboration, PASSWORD.into()).await.unwrap().bytes;

        let (_, restored) = new_phone().await;
        restored.restore(file, PASSWORD.into()).await.unwrap();
        let (before, after) = (samson.commons(known.collaboration), restored.commons(known.collaboration));
        assert_eq!(after.plan.text(Step::Problem, "problem"), "Mange sitter alene");
        assert!(after.reflection == before.reflection && after.plan == before.plan);
        assert_eq!(after.reflection.placements.len(), 1);
        let (_, record) = restored.round(survey.id).unwrap();
        assert!(record.is_survey() && record.opened);
        let opened = restored.repository().opened(survey.id).await.unwrap();
        assert_eq!(opened, Some(b"answers of the survey".to_vec()));
    });
}

#[test]
fn a_backup_that_was_shared_as_text_comes_back_too_and_a_cut_one_changes_nothing() {
    let round = joined(Submission::Drafting);
    let known = round.clone();
    play(round, move |Device { samson, .. }| async move {
        let file = samson.back_up(known.collaboration, PASSWORD.into()).await.unwrap();
        let text = file.as_text().unwrap().bytes;
        let (other, restored) = new_phone().await;
        let cut = restored.restore(text[..text.len() / 2].to_vec(), PASSWORD.into()).await.unwrap_err();
        assert_eq!(cut.key(), "problem-file-damaged");
        assert!(everything(&other).await.is_empty());
        restored.restore(text, PASSWORD.into()).await.unwrap();
        assert!(restored.collaboration(known.collaboration).is_some());
    });
}

#[test]
fn a_restored_phone_goes_on_with_higher_numbers_and_writes_in_the_commons_as_somebody_new() {
    let round = joined(Submission::Received);
    let known = round.clone();
    play(round, move |Device { samson, .. }| async move {
        let author = AuthorSecret::generate(&mut platform::Rng::default());
        let facilitator = Some(Facilitator { author, counter: 4, sequence: 2 });
        let leads = Collaboration { facilitator, cursor: 99, ..collaboration() };
        samson.repository().commit(Changes::new().collaboration(&leads)).await.unwrap();
        note_something_down(samson, &known).await;
        let before = samson.repository().commons(leads.id).await.unwrap().unwrap();
        let file = samson.back_up(leads.id, PASSWORD.into()).await.unwrap().bytes;

        let (_, restored) = new_phone().await;
        restored.restore(file, PASSWORD.into()).await.unwrap();
        let repository = restored.repository();
        let after = repository.collaboration(leads.id).await.unwrap().unwrap();
        let facilitator = after.facilitator.unwrap();
        assert!(facilitator.counter > 1_000_000 && facilitator.sequence > 1_000_000);
        assert_eq!(after.cursor, 0, "the server is asked for everything again");
        let participation = repository.round(known.id).await.unwrap().unwrap().participation.unwrap();
        assert!(participation.sequence > 1_000_000);
        assert_eq!(participation.submission, Submission::Received);
        let CommonsRecord { author, id, sequence, document, .. } =
            repository.commons(leads.id).await.unwrap().unwrap();
        assert!(author != before.author && id.is_none() && sequence == 0 && document == before.document);
    });
}

#[test]
fn a_wrong_password_a_damaged_file_and_a_known_collaboration_change_nothing() {
    let round = joined(Submission::Drafting);
    let known = round.clone();
    play(round, move |Device { storage, samson }| async move {
        let mut file = samson.back_up(known.collaboration, PASSWORD.into()).await.unwrap().bytes;
        let before = everything(&storage).await;
        assert_eq!(
            samson.restore(file.clone(), PASSWORD.into()).await.unwrap_err().key(),
            "problem-backup-known"
        );
        let (other, restored) = new_phone().await;
        let wrong = restored.restore(file.clone(), "plommer i hagen".into()).await.unwrap_err();
        assert_eq!(wrong.key(), "problem-backup-password");
        *file.last_mut().unwrap() ^= 1;
        let damaged = restored.restore(file, PASSWORD.into()).await.unwrap_err();
        assert_eq!(damaged.key(), "problem-backup-damaged");
        assert_eq!(everything(&storage).await, before);
        assert!(everything(&other).await.is_empty());
    });
}
