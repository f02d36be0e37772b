//! A collaboration of seven with one round, for tests.

pub(crate) mod room;

use super::{Connection, Samson};
pub(crate) use crate::platform::memory::MemoryStorage as Memory;
use crate::platform::storage::StorageError;
use crate::services::commons::CommonsRecord;
use crate::services::records::{Collaboration, Facilitator, Participation, Turn};
pub(crate) use crate::services::records::{Round, Submission};
use crate::services::repository::{Changes, Repository};
use dioxus::core::NoOpMutations;
use dioxus::prelude::*;
use samson_shared::codec;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::document::CommonsDocument;
use samson_shared::ids::{CollaborationId, Group, RoundId};
use samson_shared::instrument;
use samson_shared::language::Language;
use samson_shared::plan::{Mark, PlanEdit, Role};
use samson_shared::protection::Protection;
use samson_shared::sync::wire::{Phase, RoundStatus};
use serde_bytes::ByteBuf;
use std::rc::Rc;
use tokio::sync::Notify;

/// The invitation of the farm.
pub(crate) fn invitation() -> Invitation {
    Invitation {
        collaboration: CollaborationId::new([1; 16]),
        secret: Secret::from_bytes([2; 32]),
        name: "DYRK, Bjellandstrand".into(),
        round: RoundId::new([3; 16]),
        title: "Høsten 2026".into(),
        instrument: instrument::scorecard().id.clone(),
        instrument_version: instrument::scorecard().version,
        groups: Group::ALL.to_vec(),
        protection: Protection::default(),
        carry: None,
    }
}

/// Its collaboration, as on a phone that was invited.
pub(crate) fn collaboration() -> Collaboration {
    Collaboration::invited(&invitation(), "https://samson.example".into())
}

/// The same, on the device of its facilitator.
pub(crate) fn facilitated() -> Collaboration {
    let author = AuthorSecret::generate(&mut crate::platform::Rng::default());
    let facilitator = Some(Facilitator { author, counter: 1, sequence: 1 });
    Collaboration { facilitator, ..collaboration() }
}

/// Its round, on the phone of somebody whose answers are there.
pub(crate) fn joined(submission: Submission) -> Round {
    let author = AuthorSecret::generate(&mut crate::platform::Rng::default());
    let participation =
        Participation { submission, ..Participation::new(Turn::FIRST, author, Group::Volunteer) };
    Round { participation: Some(participation), ..Round::invited(&invitation(), 1_795_000_000) }
}

/// What the server says of it after five of seven answers.
pub(crate) fn status(phase: Phase) -> RoundStatus {
    let Invitation { round, protection, .. } = invitation();
    RoundStatus {
        round,
        submitted: 5,
        headcount: 7,
        protection,
        phase,
        reveals: u32::from(phase == Phase::Revealed),
        handed_on: None,
        conflict: false,
    }
}

/// A device with one joined round: the app's store, on top of records in memory.
pub(crate) struct Device {
    /// What the device stores.
    pub(crate) storage: Memory,
    /// The store on top of it.
    pub(crate) samson: Samson,
}

/// Plays a scene inside the app's runtime, on a device with this round.
pub(crate) fn play<Scene: Future<Output = ()> + 'static>(
    round: Round,
    scene: impl FnOnce(Device) -> Scene + 'static,
) {
    let over = Rc::new(Notify::new());
    let mut dom = VirtualDom::new(VNode::empty);
    dom.rebuild_in_place();
    let curtain = Rc::clone(&over);
    dom.in_scope(ScopeId::ROOT, move || {
        let samson = Samson::new(Language::Bokmal);
        spawn(async move {
            let storage = Memory::default();
            prepare(samson, &storage, &round).await;
            scene(Device { storage, samson }).await;
            curtain.notify_one();
        })
    });
    run(async move {
        loop {
            tokio::select! {
                () = over.notified() => break,
                () = dom.wait_for_work() => dom.render_immediate(&mut NoOpMutations),
            }
        }
    });
}

/// Stores the round and reads everything.
pub(crate) async fn prepare(samson: Samson, storage: &Memory, round: &Round) {
    let repository = Repository::new(Rc::new(storage.clone()));
    repository.commit(Changes::new().collaboration(&collaboration()).round(round)).await.unwrap();
    samson.start_with(repository).await;
}

/// Lets the device know this of the way to its server.
pub(crate) fn connect(mut samson: Samson, connection: Connection) {
    samson.connection.write().insert(collaboration().id, connection);
}

/// Somebody else writes in the plan of the collaboration, in whose commons something stands already.
pub(crate) async fn write_plan(samson: Samson, edit: &PlanEdit) {
    let mark = Mark { role: Role::Facilitator, day: "2027-03-01".parse().unwrap(), at: 0 };
    let change = async |record: Option<CommonsRecord>| -> Result<_, StorageError> {
        let mut record = record.unwrap();
        let mut document = CommonsDocument::load(record.document.as_ref().unwrap()).unwrap();
        document.edit_plan(edit, &mark, &mut crate::platform::Rng::default()).unwrap();
        record.commons = ByteBuf::from(codec::encode(&document.read().unwrap()));
        record.document = Some(ByteBuf::from(document.save()));
        Ok(Some((record, Changes::new())))
    };
    samson.repository().change_commons(collaboration().id, change).await.unwrap();
    samson.refresh().await.unwrap();
}

/// Waits until something is so; a scene that waits in vain fails.
pub(crate) async fn until(is_so: impl Fn() -> bool) {
    for _ in 0..10_000 {
        if is_so() {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("it never came to that");
}

/// Runs to the end on this thread.
pub(crate) fn run(play: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(play);
}
