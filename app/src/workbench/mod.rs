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
mod hand_over;
mod jobs;
mod measured;
mod plan;
mod rehearse;
mod requests;
mod respond;
mod reveal;
mod shown;
mod survey;
#[cfg(test)]
mod testing;

pub use charts::{ChartId, Charts, Drawn};
pub use commons::{CommonsEdit, EditedCommons, MergedCommons};
pub use export::{ExportFile, ExportOf};
pub use facilitate::{ReadCharter, WrittenCharter};
pub use jobs::*;
pub use measured::{Change, Measured};
pub use respond::Author;
pub use reveal::SealedBag;
pub use shown::OpenedProfile;
pub use survey::{ChangedSurvey, RevealedSurvey};

use rand_core::CryptoRng;
use samson_shared::crypto::backup::BackupError;
use samson_shared::exchange::{Counted, NotShown};
use samson_shared::scoring::Profile;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

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
    /// The commons hold as much as phones and servers take.
    #[error("there is no more room in the commons")]
    Full,
    /// Too few responses for a profile.
    #[error("at least {minimum} must answer")]
    TooFew {
        /// How many are needed.
        minimum: u32,
    },
    /// A file is no backup that opens.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// What another phone shows is not taken.
    #[error(transparent)]
    Profile(#[from] NotShown),
    /// The worker could not be started or was killed.
    #[error("the work was interrupted")]
    Interrupted,
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
