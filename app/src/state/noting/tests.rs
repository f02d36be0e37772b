//! Notes, in the words of somebody who writes them.

use super::*;
use crate::platform::memory::Device as Behaviour;
use crate::platform::storage::StorageError;
use crate::services::records::Submission;
use crate::services::repository::Repository;
use crate::state::testing::{Device, collaboration, joined, play};
use samson_shared::document::Spot;
use samson_shared::ids::RoundId;
use std::rc::Rc;

fn place() -> NotePlace {
    NotePlace { round: RoundId::new([3; 16]), spot: Spot::Field("equality".parse().unwrap()) }
}

async fn stored(device: &Device) -> Option<String> {
    let repository = Repository::new(Rc::new(device.storage.clone()));
    let record = repository.commons(collaboration().id).await.unwrap()?;
    record.commons.notes.get(&place()).cloned()
}

#[test]
fn a_note_says_it_is_kept_only_once_it_is_stored() {
    play(joined(Submission::Received), |device| async move {
        let samson = device.samson;
        samson.write_note(place(), "Kaffe".into());
        assert_eq!((samson.note_keeping(&place()), stored(&device).await), (Keeping::Soon, None));
        assert_eq!(samson.note(&place()), "Kaffe", "what is typed shows at once");
        samson.store_note(place()).await;
        assert_eq!(
            (samson.note_keeping(&place()), stored(&device).await),
            (Keeping::Kept, Some("Kaffe".into()))
        );
    });
}

#[test]
fn what_others_write_meanwhile_stays_and_shows_when_nobody_types() {
    play(joined(Submission::Received), |device| async move {
        let samson = device.samson;
        samson.write_note(place(), "Kaffe.".into());
        samson.store_note(place()).await;
        samson.write_note(place(), "Mer kaffe.".into());
        let others = samson.edit_note(place(), "Kaffe.".into(), "Kaffe. Vafler.".into());
        others.await.unwrap();
        assert_eq!(samson.note(&place()), "Mer kaffe.", "nothing moves while somebody types");
        samson.store_note(place()).await;
        assert_eq!(samson.note(&place()), "Mer kaffe. Vafler.");
    });
}

#[test]
fn what_was_typed_while_it_was_stored_is_stored_next() {
    play(joined(Submission::Received), |device| async move {
        let samson = device.samson;
        samson.write_note(place(), "K".into());
        let (before, text) = samson.begin_to_store(&place()).unwrap();
        samson.write_note(place(), "Kaffe".into());
        assert_eq!(samson.begin_to_store(&place()), None, "one task at a time");
        samson.edit_note(place(), before, text).await.unwrap();
        samson.finish_storing(&place(), "K", Ok(()));
        samson.store_note(place()).await;
        assert_eq!(stored(&device).await, Some("Kaffe".into()));
    });
}

#[test]
fn a_note_that_cannot_be_stored_stays_on_screen_and_says_so() {
    play(joined(Submission::Received), |device| async move {
        let samson = device.samson;
        device.storage.behave(Behaviour::Full);
        samson.write_note(place(), "Kaffe".into());
        samson.store_note(place()).await;
        let full = Problem::Storage(StorageError::Full);
        assert_eq!(
            (samson.note(&place()), samson.note_keeping(&place())),
            ("Kaffe".into(), Keeping::Not(full))
        );
        device.storage.behave(Behaviour::Willing);
        samson.write_note(place(), "Kaffe!".into());
        samson.store_note(place()).await;
        assert_eq!(stored(&device).await, Some("Kaffe!".into()));
    });
}
