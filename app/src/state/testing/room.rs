//! Phones in a room with a real server, and no background work: every phone sends and follows when a test says so.

pub(crate) mod hub;

use crate::platform::memory::MemoryStorage;
use crate::platform::storage::{Storage, StorageError, Table, Write};
use crate::services::records::{Collaboration, Outgoing, Parcel, Round, Seat};
use crate::services::repository::{Changes, Repository, Saying};
use crate::services::server::Server as Address;
use crate::services::sync::SyncError;
use crate::state::testing::{self, joined};
use crate::state::{NewCollaboration, NewRound, Samson};
use async_trait::async_trait;
use samson_shared::codec;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::crypto::keys::Secret;
use samson_shared::exchange::OpenedRound;
use samson_shared::ids::{CollaborationId, Group, RoundId};
use samson_shared::instrument;
use samson_shared::language::Language;
use samson_shared::protection::Protection;
use samson_shared::response::{Level, Step};
use samson_shared::sync::delivery::Outcome;
use samson_shared::sync::wire::{Action, Changes as News};
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc;
use sync_server::storage::memory::MemoryStorage as ServerStorage;
use sync_server::{Config, Server, system_clock, system_randomness};

/// Plays a scene in a room with a server.
pub(crate) fn play<Scene: Future<Output = ()> + 'static>(scene: impl FnOnce(String) -> Scene + 'static) {
    play_with(Config::local(""), scene);
}

/// As [`play`], with a server that is run like this.
pub(crate) fn play_with<Scene: Future<Output = ()> + 'static>(
    config: Config,
    scene: impl FnOnce(String) -> Scene + 'static,
) {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        testing::run(async move {
            let (clock, randomness) = (system_clock(), system_randomness());
            let storage = Arc::new(ServerStorage::default());
            let server = Server::bind_with(&config, storage, clock, randomness).await.unwrap();
            tell.send(format!("http://{}", server.addr())).unwrap();
            server.serve(std::future::pending()).await;
        });
    });
    let origin = told.recv().unwrap();
    testing::play(joined(testing::Submission::Drafting), |_| scene(origin));
}

/// A storage that is gone after so many writes, as when a phone is killed.
#[derive(Clone, Default)]
pub(crate) struct Mortal {
    kept: MemoryStorage,
    writes_left: Rc<Cell<Option<u32>>>,
}

#[async_trait(?Send)]
impl Storage for Mortal {
    async fn read(&self, table: Table, key: &str) -> Result<Option<Vec<u8>>, StorageError> {
        self.kept.read(table, key).await
    }

    async fn list(&self, table: Table, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StorageError> {
        self.kept.list(table, prefix).await
    }

    async fn write(&self, writes: Vec<Write>) -> Result<(), StorageError> {
        match self.writes_left.get() {
            Some(0) => return Err(StorageError::Failed("the phone is off".to_owned())),
            Some(left) => self.writes_left.set(Some(left - 1)),
            None => {}
        }
        self.kept.write(writes).await
    }
}

/// Somebody's phone.
pub(crate) struct Phone {
    pub(crate) samson: Samson,
    pub(crate) storage: Mortal,
    origin: String,
}

impl Phone {
    pub(crate) async fn new(origin: &str) -> Self {
        Self::over(Mortal::default(), origin).await
    }

    async fn over(storage: Mortal, origin: &str) -> Self {
        let samson = Samson::new(Language::Bokmal);
        samson.start_with(Repository::new(Rc::new(storage.clone()))).await;
        Self { samson, storage, origin: origin.to_owned() }
    }

    /// A facilitator's phone with a round for so many people; anybody's answers show.
    pub(crate) async fn of_facilitator(origin: &str, headcount: u32) -> (Self, RoundId) {
        let phone = Self::new(origin).await;
        let new = NewCollaboration { name: "DYRK".to_owned(), groups: Group::ALL.to_vec() };
        let protection = Protection::OpenConversation;
        let instrument = samson_shared::instrument::scorecard();
        let first = NewRound { title: "Høsten 2026".to_owned(), instrument, headcount, protection };
        let round = phone.samson.start(new, first, origin.to_owned()).await.unwrap();
        phone.settle().await.unwrap();
        (phone, round)
    }

    /// From now on the phone stores so many times and no more.
    pub(crate) fn dies_after(&self, writes: u32) {
        self.storage.writes_left.set(Some(writes));
    }

    /// Switched on again.
    pub(crate) async fn switched_on(&self) -> Self {
        self.storage.writes_left.set(None);
        Self::over(self.storage.clone(), &self.origin).await
    }

    pub(crate) fn records(&self) -> Repository {
        Repository::new(Rc::new(self.storage.clone()))
    }

    pub(crate) async fn collaboration(&self) -> Collaboration {
        self.records().collaborations().await.unwrap().pop().unwrap()
    }

    pub(crate) async fn id(&self) -> CollaborationId {
        self.collaboration().await.id
    }

    pub(crate) async fn round(&self, round: RoundId) -> Round {
        self.records().round(round).await.unwrap().unwrap()
    }

    pub(crate) async fn waiting(&self) -> Vec<Outgoing> {
        self.records().outbox().await.unwrap().into_iter().map(|(_, outgoing)| outgoing).collect()
    }

    /// The invitation as this phone would hand it on.
    pub(crate) async fn invitation(&self, round: RoundId) -> Invitation {
        self.collaboration().await.invitation(&self.round(round).await, None)
    }

    /// Lets the server accept an earlier token only, as it does after it was restored from a copy.
    pub(crate) async fn server_goes_back_to(&self, secret: &Secret) {
        let id = self.id().await;
        let access = secret.access_token(id).hash();
        let (_, signed) = self.samson.sign(id, Action::RotateInvitation { access }).await.unwrap();
        let here = self.collaboration().await;
        let sent = Address::of(&here).send(&here, &Parcel::Command(signed)).await;
        assert_eq!(sent, Ok(Outcome::Stored));
    }

    /// Accepts an invitation.
    pub(crate) async fn joins(&self, invitation: &Invitation, group: Group) {
        self.samson.join(invitation, self.origin.clone(), group).await.unwrap();
    }

    /// Opens a link to a collaboration that is known here.
    pub(crate) async fn opens(&self, link: &Invitation) {
        self.samson.offer(link).await.unwrap();
    }

    /// Weights every value.
    pub(crate) async fn answers(&self, round: RoundId, level: usize) {
        self.answers_at(Seat::Own(round), level).await;
    }

    /// As [`Self::answers`], for who sits there.
    pub(crate) async fn answers_at(&self, seat: Seat, level: usize) {
        let round = seat.round();
        let turn = self.round(round).await.seated(seat).unwrap().turn;
        for value in &instrument::scorecard().values {
            let (step, saying) = (Step::Value(value.id.clone()), Saying::Weight(Level::ALL[level]));
            self.records().commit(Changes::new().saying(round, turn, &step, &saying)).await.unwrap();
        }
    }

    /// Sends and follows twice: the second time by a newer invitation, where there is one. Says whether it was let in then.
    pub(crate) async fn settle(&self) -> Result<(), SyncError> {
        let id = self.id().await;
        let mut followed = Ok(());
        for _ in 0..2 {
            self.samson.send_waiting(id).await;
            let Some(collaboration) = self.samson.collaboration(id) else { return Ok(()) };
            followed = self.samson.follow_once(&collaboration, false).await;
        }
        followed
    }

    /// Everything the server hands out to who has this phone's newest invitation.
    pub(crate) async fn everything_there(&self) -> News {
        let here = Collaboration { cursor: 0, ..self.collaboration().await };
        Address::of(&here).changes(&here, false).await.unwrap()
    }

    /// A round as it was opened here.
    pub(crate) async fn opened(&self, round: RoundId) -> Option<OpenedRound> {
        let stored = self.records().opened(round).await.unwrap()?;
        Some(codec::decode(&stored).unwrap())
    }
}
