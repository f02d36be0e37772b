//! The heavy work, away from the screen: documents, sealing, scoring and charts.
//!
//! Jobs and results are plain values, so that a browser can hand them to a Web Worker (which has this code in a
//! module of its own, downloaded after the first screen) and a phone to another thread.

mod backup;
mod charts;
mod code;
mod commons;
mod export;
mod facilitate;
mod measured;
mod rehearse;
mod respond;
mod reveal;

pub use charts::{ChartId, Charts, Drawn};
pub use commons::{CommonsEdit, EditedCommons, MergedCommons};
pub use export::{ExportFile, ExportOf};
pub use facilitate::{ReadCharter, WrittenCharter};
pub use measured::{Change, Measured};
pub use respond::Participant;
pub use reveal::SealedBag;

use rand_core::CryptoRng;
use samson_shared::crypto::backup::BackupError;
use samson_shared::crypto::keyring::Keyring;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::document::{Charter, Commons};
use samson_shared::exchange::{Counted, FragmentHash, SealedResponse};
use samson_shared::ids::{AuthorId, CollaborationId, InstrumentId, RoundId};
use samson_shared::language::Language;
use samson_shared::response::Draft;
use samson_shared::scoring::Profile;
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::wire::{Action, Signed};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_bytes::ByteBuf;

/// A job whose result has the type `Output`.
pub trait Job: Serialize {
    /// What comes out.
    type Output: DeserializeOwned;
    /// The job among all jobs.
    fn into_request(self) -> Request;
}

/// Why a job has no result. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum JobError {
    /// A document, bag or job is damaged or does not belong here.
    #[error("what arrived is damaged or does not belong to this collaboration")]
    Damaged,
    /// Made by a newer version of the app.
    #[error("this was made by a newer version of Samson")]
    Newer,
    /// A value has no weight yet.
    #[error("every value must be weighted first")]
    Incomplete,
    /// Ideas and comments together are too long to send.
    #[error("the ideas and comments are too long to send")]
    TooLarge,
    /// Too few responses for a profile.
    #[error("at least {minimum} must answer")]
    TooFew {
        /// How many are needed.
        minimum: u32,
    },
    /// A file is no backup that opens.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// The worker could not be started or was killed.
    #[error("the work was interrupted")]
    Interrupted,
}

macro_rules! jobs {
    ($($(#[$doc:meta])* $name:ident -> $output:ty { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Serialize, Deserialize)]
            pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

            impl Job for $name {
                type Output = $output;
                fn into_request(self) -> Request {
                    Request::$name(self)
                }
            }
        )+

        /// Any job.
        #[derive(Debug, Clone, Serialize, Deserialize)]
        pub enum Request {
            $(
                #[doc = concat!("See [`", stringify!($name), "`].")]
                $name($name),
            )+
        }

        impl Request {
            fn run(self, rng: &mut impl CryptoRng, progress: &mut dyn FnMut(u32, u32)) -> Vec<u8> {
                match self {
                    $(Self::$name(job) => pack(&job.run(rng, progress)),)+
                }
            }
        }
    };
}

jobs! {
    /// Signs the creation of a collaboration.
    SignCreation -> Signed {
        /// The new collaboration.
        collaboration: CollaborationId,
        /// Its first facilitator.
        facilitator: AuthorSecret,
    }
    /// Signs a facilitator's command.
    SignCommand -> Signed {
        /// The collaboration.
        collaboration: CollaborationId,
        /// Who orders it.
        facilitator: AuthorSecret,
        /// Higher than that of the last command.
        counter: u64,
        /// What to do.
        action: Action,
    }
    /// Tells the key that everybody may know of an author.
    ReadKey -> AuthorId {
        /// Of whom.
        author: AuthorSecret,
    }
    /// Writes the charter and seals it.
    WriteCharter -> WrittenCharter {
        /// The collaboration.
        collaboration: CollaborationId,
        /// From the invitation.
        secret: Secret,
        /// Who writes.
        facilitator: AuthorSecret,
        /// Higher than that of the last snapshot.
        sequence: u64,
        /// The charter document as it was stored last.
        document: Option<ByteBuf>,
        /// How it shall be.
        charter: Charter,
    }
    /// Merges charters that arrived into the one stored here.
    ReadCharters -> ReadCharter {
        /// The collaboration.
        collaboration: CollaborationId,
        /// From the invitations.
        secrets: Keyring,
        /// The charter document as it was stored last.
        document: Option<ByteBuf>,
        /// What arrived.
        slots: Vec<Signed>,
    }
    /// Edits the commons and seals a snapshot of them.
    EditCommons -> EditedCommons {
        /// The collaboration.
        collaboration: CollaborationId,
        /// From the invitation.
        secret: Secret,
        /// Who writes: this device in this collaboration.
        author: AuthorSecret,
        /// Higher than that of the last snapshot.
        sequence: u64,
        /// The document as it was stored last.
        document: Option<ByteBuf>,
        /// What to change.
        edit: CommonsEdit,
    }
    /// Merges commons that arrived into those stored here; none when they hold nothing new.
    MergeCommons -> Option<MergedCommons> {
        /// The collaboration.
        collaboration: CollaborationId,
        /// From the invitations.
        secrets: Keyring,
        /// The document as it was stored last.
        document: Option<ByteBuf>,
        /// What arrived; slots of other documents are passed over.
        slots: Vec<Signed>,
    }
    /// Draws a link as a code that cameras read, as SVG; none for a link longer than any code holds, about 2300 letters.
    DrawCode -> Option<String> {
        /// What the code says.
        link: String,
    }
    /// Seals a response.
    SealResponse -> SealedResponse {
        /// Who answers, and where.
        participant: Participant,
        /// What was answered.
        draft: Draft,
        /// Higher than that of the last response.
        sequence: u64,
    }
    /// Seals a response that waits anew, after the invitation was changed; none when it is sealed with the newest secret.
    SealAnew -> Option<SealedResponse> {
        /// Who answers, and where, with the newest secret.
        participant: Participant,
        /// The response as it was sealed before.
        response: Signed,
        /// From the invitations before.
        earlier: Vec<Secret>,
        /// Higher than that of the last response.
        sequence: u64,
    }
    /// Takes a response back.
    SignWithdrawal -> Signed {
        /// Whose response.
        participant: Participant,
        /// Higher than that of the response.
        sequence: u64,
    }
    /// Tells the code of a response.
    ReadReceipt -> ReceiptCode {
        /// In which round.
        round: RoundId,
        /// Whose response.
        author: AuthorSecret,
    }
    /// Opens the bag of a revealed round and counts what is in it, with progress. Comes back as it is stored: screens have
    /// no use for it.
    OpenBag -> ByteBuf {
        /// The bag.
        bag: SealedBag,
        /// The fragments that this device sent.
        own: Vec<FragmentHash>,
    }
    /// Merges the bag of a revealed round into its document, as it is stored.
    MergeBag -> ByteBuf {
        /// The bag.
        bag: SealedBag,
    }
    /// Goes through a reveal with one made-up response, so that the browser has compiled what the real one needs.
    Rehearse -> () {
        /// What is asked.
        instrument: InstrumentId,
        /// Its version.
        version: u32,
        /// The language of the labels.
        language: Language,
    }
    /// Writes what somebody may see of a collaboration into a file for other programs.
    MakeExport -> ByteBuf {
        /// What the file is about.
        of: ExportOf,
        /// The revealed rounds, oldest first; those that cannot be read are left out.
        rounds: Vec<Measured>,
        /// What everybody wrote.
        commons: Commons,
        /// Which file.
        file: ExportFile,
    }
    /// Seals records with a password: a backup for a file.
    SealBackup -> ByteBuf {
        /// What opens it again.
        password: String,
        /// The records.
        records: ByteBuf,
    }
    /// Opens a backup.
    OpenBackup -> ByteBuf {
        /// What it was sealed with.
        password: String,
        /// The file.
        file: ByteBuf,
    }
    /// Scores an opened round, compares it with one before, and draws the charts that a screen shows.
    ShowProfile -> Revealed {
        /// The round.
        measured: Measured,
        /// Rounds of the same collaboration before it, oldest first; those that cannot be read are left out.
        earlier: Vec<Measured>,
        /// Which of them to compare with; without one, the last.
        against: Option<RoundId>,
        /// The language of the labels.
        language: Language,
        /// What to draw.
        charts: Vec<ChartId>,
    }
}

/// Everything a screen shows of a profile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Revealed {
    /// The figures.
    pub profile: Profile,
    /// What changed since an earlier round, where there is one.
    pub change: Option<Change>,
    /// The pictures.
    pub charts: Charts,
    /// What this device checked when the round was opened.
    pub counted: Counted,
}

/// Runs a packed [`Request`] and packs its `Result<Output, JobError>`.
pub fn run(job: &[u8], rng: &mut impl CryptoRng, progress: &mut dyn FnMut(u32, u32)) -> Vec<u8> {
    match unpack::<Request>(job) {
        Ok(request) => request.run(rng, progress),
        Err(error) => pack(&Err::<(), _>(error)),
    }
}

/// Packs a value for the other side, which is always of the same version.
pub fn pack<T: Serialize>(value: &T) -> Vec<u8> {
    // Packing into memory fails for values of unknown length only, which no job has.
    postcard::to_allocvec(value).unwrap_or_default()
}

/// Unpacks what the other side packed.
///
/// # Errors
/// [`JobError::Damaged`].
pub fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, JobError> {
    postcard::from_bytes(bytes).map_err(|_| JobError::Damaged)
}
