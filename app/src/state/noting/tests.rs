//! Shared texts, in the words of somebody who writes them.

use super::*;
use crate::platform::memory::Device as Behaviour;
use crate::platform::storage::StorageError;
use crate::services::records::Submission;
use crate::services::repository::Repository;
use crate::state::testing::{Device, collaboration, joined, play};
use samson_shared::document::{EvaluationPlace, NotePlace, Spot, TablePlace};
use samson_shared::ids::RoundId;
use samson_shared::instrument::{OverviewColumn, OverviewRow};
use samson_shared::language::Language;
use std::rc::Rc;

fn place() -> SharedText {
    let spot = Spot::Field("equality".parse().unwrap());
    SharedText::Note(NotePlace { round: RoundId::new([3; 16]), spot })
}

async fn stored(device: &Device) -> Option<String> {
    let repository = Repository::new(Rc::new(device.storage.clone()));
    let record = repository.commons(collaboration().id).await.unwrap()?;
    Some(place().stored_in(&record.read(), Language::Bokmal))
}

#[test]
fn a_note_says_it_is_kept_only_once_it_is_stored() {
    play(joined(Submission::Received), |device| async move {
        let samson = device.samson;
        samson.write_text(place(), "Kaffe".into());
        assert_eq!((samson.text_keeping(&place()), stored(&device).await), (Keeping::Soon, None));
        assert_eq!(samson.shared_text(&place()), "Kaffe", "what is typed shows at once");
        samson.store_text(place()).await;
        assert_eq!(
            (samson.text_keeping(&place()), stored(&device).await),
            (Keeping::Kept, Some("Kaffe".into()))
        );
    });
}

#[test]
fn what_others_write_meanwhile_stays_and_shows_when_nobody_types() {
    play(joined(Submission::Received), |device| async move {
        let samson = device.samson;
        samson.write_text(place(), "Kaffe.".into());
        samson.store_text(place()).await;
        samson.write_text(place(), "Mer kaffe.".into());
        let others = samson.edit_text(place(), "Kaffe.".into(), "Kaffe. Vafler.".into());
        others.await.unwrap();
        assert_eq!(samson.shared_text(&place()), "Mer kaffe.", "nothing moves while somebody types");
        samson.store_text(place()).await;
        assert_eq!(samson.shared_text(&place()), "Mer kaffe. Vafler.");
    });
}

#[test]
fn what_was_typed_while_it_was_stored_is_stored_next() {
    play(joined(Submission::Received), |device| async move {
        let samson = device.samson;
        samson.write_text(place(), "K".into());
        let (before, text) = samson.begin_to_store(&place()).unwrap();
        samson.write_text(place(), "Kaffe".into());
        assert_eq!(samson.begin_to_store(&place()), None, "one task at a time");
        samson.edit_text(place(), before, text).await.unwrap();
        samson.finish_storing(&place(), "K", Ok(()));
        samson.store_text(place()).await;
        assert_eq!(stored(&device).await, Some("Kaffe".into()));
    });
}

#[test]
fn a_note_that_cannot_be_stored_stays_on_screen_and_says_so() {
    play(joined(Submission::Received), |device| async move {
        let samson = device.samson;
        device.storage.behave(Behaviour::Full);
        samson.write_text(place(), "Kaffe".into());
        samson.store_text(place()).await;
        let full = Problem::Storage(StorageError::Full);
        assert_eq!(
            (samson.shared_text(&place()), samson.text_keeping(&place())),
            ("Kaffe".into(), Keeping::Not(full))
        );
        device.storage.behave(Behaviour::Willing);
        samson.write_text(place(), "Kaffe!".into());
        samson.store_text(place()).await;
        assert_eq!(stored(&device).await, Some("Kaffe!".into()));
    });
}

#[test]
fn every_kind_of_shared_text_is_kept_in_its_own_place() {
    play(joined(Submission::Received), |device| async move {
        let (samson, round) = (device.samson, RoundId::new([3; 16]));
        let cell = |row, column| SharedText::Cell(TablePlace { round, row, column });
        let texts = [
            place(),
            cell(OverviewRow::Proud, OverviewColumn::Barriers),
            cell(OverviewRow::Proud, OverviewColumn::SuccessFactors),
            SharedText::Answer(EvaluationPlace { round, question: "process_role".parse().unwrap() }),
        ];
        for (number, text) in texts.iter().enumerate() {
            samson.write_text(text.clone(), number.to_string());
            samson.store_text(text.clone()).await;
        }
        for (number, text) in texts.iter().enumerate() {
            assert_eq!(samson.shared_text(text), number.to_string());
            assert_eq!(samson.text_keeping(text), Keeping::Kept);
        }
    });
}
