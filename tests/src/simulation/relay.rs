//! The server: the relay's own functions over a real storage, called as the handlers call them, without HTTP.

use super::faulty::{Crash, Faulty};
use crate::world::seeded;
use rand_chacha::ChaCha20Rng;
use rand_core::Rng;
use samson_shared::codec;
use samson_shared::crypto::carry::CarrySecret;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::{Bag, Changes, Commands, Receipt, Signed};
use serde::Serialize;
use std::path::Path;
use std::sync::Arc;
use sync_server::Failure;
use sync_server::relay::access::{AccessToken, Member, authorise};
use sync_server::relay::limits::Limits;
use sync_server::relay::{carried, changes, commands, creation, hand_out, retention, slots};
use sync_server::storage::memory::MemoryStorage;
use sync_server::storage::sqlite::SqliteStorage;
use sync_server::storage::{Day, Storage, View, reading, writing};
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// What a token holder can ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ask {
    /// To store a slot.
    Put(Signed),
    /// To store a response that somebody else has carried; on the way it is sealed for the server.
    Carried(Signed),
    /// To carry out a command.
    Command(Signed),
    /// What is new after a cursor.
    Changes(u64),
    /// The commands so far.
    Commands,
    /// The bag of a round.
    Bag(RoundId),
}

/// What a server says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) enum Reply {
    /// It has it.
    Stored(Receipt),
    /// What is new.
    Changes(Changes),
    /// The commands so far.
    Commands(Commands),
    /// The bag.
    Bag(Bag),
    /// No.
    Refused(Refusal),
}

/// Where a server keeps what must not be forgotten.
enum Kept {
    Memory(Arc<MemoryStorage>),
    Sqlite(TempDir),
}

/// A server that can crash and start again.
pub(crate) struct Relay {
    kept: Kept,
    process: Arc<Faulty>,
    runtime: Runtime,
    rng: ChaCha20Rng,
    /// What day the server believes it is.
    pub(crate) today: Day,
}

/// Opens what was carried to the server.
const CARRY: CarrySecret = CarrySecret::from_bytes([0xca; 32]);

/// Days without use after which a collaboration is deleted.
pub(crate) const RETENTION_DAYS: u32 = 400;

/// As many bytes of changes as one answer holds: small, so that the phones have to ask for more pages.
const PAGE: usize = 4096;

impl Relay {
    /// A server that keeps everything in memory, or in SQLite in a temporary folder.
    pub(crate) fn new(on_disk: bool, rng: ChaCha20Rng) -> Self {
        let kept = match on_disk {
            true => Kept::Sqlite(tempfile::tempdir().unwrap()),
            false => Kept::Memory(Arc::default()),
        };
        let process = Arc::new(Faulty::new(open(&kept)));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        Self { kept, process, runtime, rng, today: Day(20_000) }
    }

    /// The folder on disk, if there is one.
    pub(crate) fn folder(&self) -> Option<&Path> {
        match &self.kept {
            Kept::Memory(_) => None,
            Kept::Sqlite(folder) => Some(folder.path()),
        }
    }

    /// Lets the server die at its next write.
    pub(crate) fn arm(&self, crash: Crash) {
        self.process.arm(crash);
    }

    /// Starts the server anew: what is stored stays, everything else is forgotten.
    pub(crate) fn restart(&mut self) {
        // The old process first: two never share a folder.
        self.process = Arc::new(Faulty::new(Arc::new(MemoryStorage::default())));
        self.process = Arc::new(Faulty::new(open(&self.kept)));
    }

    /// True when the server does not answer until it is started anew.
    pub(crate) fn is_dead(&self) -> bool {
        self.process.is_dead()
    }

    /// True when the server died before what it was asked was stored.
    pub(crate) fn died_before_commit(&self) -> bool {
        self.process.died() == Some(Crash::BeforeCommit)
    }

    /// Writes something small. What was deleted before is gone from the disk when this is done.
    pub(crate) fn beat(&self) {
        self.runtime.block_on(writing(self.process.as_ref(), |t| Ok(t.beat()?))).unwrap();
    }

    /// Looks into the storage, past everything that a server would refuse to tell.
    pub(crate) fn look<T: Send + 'static>(&self, look: impl FnOnce(&dyn View) -> T + Send + 'static) -> T {
        self.runtime.block_on(reading(self.process.left_behind(), |view| Ok(look(view)))).unwrap()
    }

    /// Makes a collaboration.
    pub(crate) fn create(&mut self, token: [u8; 32], signed: Signed) -> Option<Reply> {
        let today = self.today;
        let created = async {
            let checked = creation::check(signed)?;
            let token = AccessToken::new(token);
            writing(self.process.as_ref(), move |t| creation::create(t, &checked, &token, today)).await
        };
        said(self.runtime.block_on(created).map(Reply::Stored))
    }

    /// Deletes what nobody has used for long.
    pub(crate) fn sweep(&mut self) {
        let today = self.today;
        let sweep = writing(self.process.as_ref(), move |t| retention::sweep(t, today, RETENTION_DAYS));
        // A crash in the middle is as good a reason as any to sweep again later.
        drop(self.runtime.block_on(sweep));
    }

    /// Answers a request; nothing when the server died of it.
    pub(crate) fn answer(&mut self, token: [u8; 32], id: CollaborationId, ask: Ask) -> Option<Reply> {
        let rng = seeded(self.rng.next_u64());
        let answer = answer(self.process.clone(), self.today, AccessToken::new(token), id, ask, rng);
        said(self.runtime.block_on(answer))
    }
}

fn open(kept: &Kept) -> Arc<dyn Storage> {
    match kept {
        Kept::Memory(storage) => storage.clone(),
        Kept::Sqlite(folder) => Arc::new(SqliteStorage::open(folder.path()).unwrap()),
    }
}

fn said(answer: Result<Reply, Failure>) -> Option<Reply> {
    match answer {
        Ok(reply) => Some(reply),
        Err(Failure::Refused(refusal)) => Some(Reply::Refused(refusal)),
        Err(Failure::Elsewhere | Failure::Broken(_)) => None,
    }
}

async fn answer(
    storage: Arc<Faulty>,
    today: Day,
    token: AccessToken,
    id: CollaborationId,
    ask: Ask,
    rng: ChaCha20Rng,
) -> Result<Reply, Failure> {
    let storage = storage.as_ref();
    let (member, collaboration) = authorise(storage.find(id).await?, id, &token)?;
    if retention::first_today(&collaboration, today) {
        writing(storage, move |t| retention::note(t, &member, today)).await?;
    }
    carry_out(storage, member, ask, rng).await
}

async fn carry_out(
    storage: &Faulty,
    member: Member,
    ask: Ask,
    mut rng: ChaCha20Rng,
) -> Result<Reply, Failure> {
    let limits = Limits::default();
    match ask {
        Ask::Put(signed) => {
            let checked = slots::check(signed, &member, &limits)?;
            let store = writing(storage, move |t| slots::store(t, checked, &limits, &mut rng));
            store.await.map(Reply::Stored)
        }
        Ask::Carried(signed) => {
            let sealed = CARRY.public().seal(&mut rng, &codec::encode(&signed));
            let checked = carried::check(&sealed.unwrap_or_default(), &CARRY, &member, &limits)?;
            let store = writing(storage, move |t| slots::store(t, checked, &limits, &mut rng));
            store.await.map(Reply::Stored)
        }
        Ask::Command(signed) => {
            let checked = commands::check(signed, &member)?;
            let order =
                writing(storage, move |t| commands::carry_out(t, &member, checked, &limits, &mut rng));
            order.await.map(Reply::Stored)
        }
        Ask::Changes(after) => {
            let look = reading(storage, move |view| changes::after(view, &member, after, PAGE));
            look.await.map(Reply::Changes)
        }
        Ask::Commands => {
            reading(storage, move |view| commands::list(view, &member)).await.map(Reply::Commands)
        }
        Ask::Bag(round) => reading(storage, move |view| hand_out(view, &member, round)).await.map(Reply::Bag),
    }
}
