//! The store of the whole app: language, connection, and everything this device takes part in.

use super::Problem;
use super::hosting::Hub;
use super::leading::Walk;
use super::noting::{SharedText, Typed};
use super::sharing::Known;
use super::speaking::first_language;
use super::tabs::TabWatch;
use crate::platform;
use crate::platform::memory::MemoryStorage;
use crate::platform::storage::StorageError;
use crate::services::records::{Collaboration, Round};
use crate::services::repository::Repository;
use dioxus::prelude::*;
use event_listener::{Event, EventListener};
use futures_util::future::{join3, try_join3};
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::language::Language;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Place;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What is known of the way to the server.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Connection {
    /// Nothing was sent or asked yet.
    #[default]
    Unknown,
    /// The server answers.
    Online,
    /// It does not: normal on a farm.
    Offline,
    /// Somebody answers who cannot show that they are the server: as offline, until somebody has looked into it.
    Untrusted,
    /// It answers, and says no for now.
    Waiting(Refusal),
    /// It answers, but what came can be neither opened nor kept on this device.
    Troubled(Problem),
}

/// Handle to the app's store; get it with `use_context::<Samson>()`.
#[derive(Clone, Copy, PartialEq)]
pub struct Samson {
    pub(super) language: Signal<Language>,
    pub(super) missing_language: Signal<Option<Language>>,
    /// Since this start.
    pub(super) chosen_language: CopyValue<Option<Language>>,
    pub(super) collaborations: Signal<BTreeMap<CollaborationId, Collaboration>>,
    pub(super) rounds: Signal<BTreeMap<RoundId, Round>>,
    pub(super) connection: Signal<BTreeMap<CollaborationId, Connection>>,
    pub(super) commons: Signal<BTreeMap<CollaborationId, Known>>,
    pub(super) typed: Signal<BTreeMap<SharedText, Typed>>,
    pub(super) walks: Signal<BTreeMap<RoundId, Walk>>,
    pub(super) opening: Signal<Option<(u32, u32)>>,
    pub(super) link_origin: Signal<Option<String>>,
    pub(super) carried: Signal<u32>,
    pub(super) places: Signal<BTreeMap<String, Place>>,
    pub(super) hub: Signal<Hub>,
    storage_problem: Signal<Option<StorageError>>,
    lost_records: Signal<bool>,
    nudges: CopyValue<Rc<Event>>,
    repository: Signal<Option<Repository>>,
    ready: Signal<bool>,
    rehearsed: CopyValue<bool>,
    tabs: TabWatch,
}

impl Samson {
    /// Makes the store; call once, in the root component.
    pub fn provide() -> Self {
        use_context_provider(|| Self::new(first_language()))
    }

    pub(crate) fn new(language: Language) -> Self {
        Self {
            language: Signal::new(language),
            missing_language: Signal::default(),
            chosen_language: CopyValue::new(None),
            collaborations: Signal::default(),
            rounds: Signal::default(),
            connection: Signal::default(),
            commons: Signal::default(),
            typed: Signal::default(),
            walks: Signal::default(),
            opening: Signal::default(),
            link_origin: Signal::default(),
            carried: Signal::default(),
            places: Signal::default(),
            hub: Signal::default(),
            storage_problem: Signal::default(),
            lost_records: Signal::default(),
            nudges: CopyValue::new(Rc::new(Event::new())),
            repository: Signal::default(),
            ready: Signal::default(),
            rehearsed: CopyValue::new(false),
            tabs: TabWatch::new(),
        }
    }

    /// Opens the storage of this device and reads what is there. Without storage the app still works, and says that
    /// nothing will be kept.
    pub async fn load(mut self) {
        let storage = match platform::open_storage().await {
            Ok(opened) => {
                self.lost_records.set(opened.emptied);
                opened.storage
            }
            Err(error) => {
                self.storage_problem.set(Some(error));
                Rc::new(MemoryStorage::default())
            }
        };
        self.start_with(Repository::new(storage)).await;
    }

    /// Reads what is in these records, and is ready.
    pub(crate) async fn start_with(mut self, repository: Repository) {
        self.repository.set(Some(repository.clone()));
        // At once: a browser takes its time for each of them.
        let (settings, hub, records) = join3(repository.settings(), repository.hub(), self.refresh()).await;
        match settings {
            Ok(settings) => self.speak_as_before(settings).await,
            Err(error) => self.storage_problem.set(Some(error)),
        }
        match hub {
            Ok(record) => self.hub.write().record = record,
            Err(error) => self.storage_problem.set(Some(error)),
        }
        if let Err(error) = records {
            self.storage_problem.set(Some(error));
        }
        self.ready.set(true);
    }

    /// Reads all records again.
    pub async fn refresh(self) -> Result<(), StorageError> {
        let repository = self.repository();
        let own = platform::origin();
        let place = async {
            match &own {
                Some(own) => repository.place(own).await,
                None => Ok(None),
            }
        };
        let (collaborations, rounds, place) =
            try_join3(repository.collaborations(), repository.rounds(), place).await?;
        let (mut commons, mut places) = (BTreeMap::new(), BTreeMap::new());
        places.extend(own.zip(place));
        for Collaboration { id, origin, elsewhere, .. } in &collaborations {
            if let Some(record) = repository.commons(*id).await? {
                commons.insert(*id, Known::from(record));
            }
            for address in [Some(origin), elsewhere.as_ref()].into_iter().flatten() {
                if let Some(place) = repository.place(address).await? {
                    places.insert(address.clone(), place);
                }
            }
        }
        let collaborations = collaborations.into_iter().map(|one| (one.id, one)).collect();
        let rounds = rounds.into_iter().map(|one| (one.id, one)).collect();
        set_if_new(self.collaborations, collaborations);
        set_if_new(self.rounds, rounds);
        set_if_new(self.commons, commons);
        set_if_new(self.places, places);
        Ok(())
    }

    /// True once the storage has been read.
    pub fn is_ready(self) -> bool {
        (self.ready)()
    }

    /// The records. Before the storage is open, an empty memory.
    pub(super) fn repository(self) -> Repository {
        let opened = self.repository.peek().clone();
        opened.unwrap_or_else(|| Repository::new(Rc::new(MemoryStorage::default())))
    }

    /// Why this device does not keep anything, if it does not.
    pub fn storage_problem(self) -> Option<StorageError> {
        (self.storage_problem)()
    }

    /// Whether this device has lost what it had kept, as was found at this start.
    pub fn has_lost_records(self) -> bool {
        (self.lost_records)()
    }

    /// A collaboration of this device.
    pub fn collaboration(self, id: CollaborationId) -> Option<Collaboration> {
        self.collaborations.read().get(&id).cloned()
    }

    /// True once this device has heard from the server of a collaboration.
    pub fn has_heard(self, id: CollaborationId) -> bool {
        self.collaboration(id).is_some_and(|collaboration| collaboration.cursor > 0)
    }

    /// A round and the collaboration it belongs to.
    ///
    /// # Errors
    /// [`Problem::UnknownRound`].
    pub fn round(self, id: RoundId) -> Result<(Collaboration, Round), Problem> {
        let round = self.rounds.read().get(&id).cloned().ok_or(Problem::UnknownRound)?;
        let collaborations = self.collaborations.read();
        let collaboration = collaborations.get(&round.collaboration).cloned();
        collaboration.map(|collaboration| (collaboration, round)).ok_or(Problem::UnknownRound)
    }

    /// Every round on this device, newest first.
    pub fn all_rounds(self) -> Vec<(Collaboration, Round)> {
        let mut rounds: Vec<_> = self
            .rounds
            .read()
            .keys()
            .copied()
            .collect::<Vec<_>>()
            .into_iter()
            .filter_map(|id| self.round(id).ok())
            .collect();
        rounds.sort_by_key(|(_, round)| std::cmp::Reverse(round.since));
        rounds
    }

    /// What is known of the way to a collaboration's server.
    pub fn connection(self, collaboration: CollaborationId) -> Connection {
        self.connection.read().get(&collaboration).cloned().unwrap_or_default()
    }

    /// Something is waiting to be sent, or the connection came back: try now.
    pub fn nudge(self) {
        self.nudges().notify(usize::MAX);
    }

    /// For callbacks from outside the app's own turn, which must not touch signals.
    pub(super) fn nudges(self) -> Rc<Event> {
        self.nudges.peek().clone()
    }

    /// Comes with the next nudge from now on.
    pub(super) fn next_nudge(self) -> EventListener {
        self.nudges().listen()
    }

    /// True the first time it is called.
    pub(super) fn rehearse_once(mut self) -> bool {
        !self.rehearsed.replace(true)
    }

    /// How many fragments of a bag are opened, of how many, while one is being opened.
    pub fn opening(self) -> Option<(u32, u32)> {
        (self.opening)()
    }

    pub(super) fn tab_watch(self) -> TabWatch {
        self.tabs
    }
}

/// Sets only what differs: every write draws the screens that read it.
pub(super) fn set_if_new<T: PartialEq + 'static>(mut signal: Signal<T>, value: T) {
    if *signal.peek() != value {
        signal.set(value);
    }
}
