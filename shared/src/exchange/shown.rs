//! The profile on its way from a facilitator's display to phones without a connection: sealed for the collaboration, and signed
//! by who shows it.

use super::RoundKeys;
use crate::crypto::keyring::Keyring;
use crate::crypto::seal::{self, Padding, Place};
use crate::crypto::sign::{self, AuthorKey};
use crate::ids::{AuthorId, CollaborationId, RoundId};
use crate::scoring::{NoSummary, Summary};
use crate::sync::refusal::Refusal;
use crate::sync::wire::{ShownProfile, Signed};
use flate2::Compression;
use flate2::read::{DeflateDecoder, DeflateEncoder};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use std::io::Read;

/// The most bytes of a summary before it is deflated: what a phone has memory for, however much a few bytes promise.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// A profile that another phone showed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SeenProfile {
    /// What it shows.
    pub summary: Summary,
    /// Whose signature it carries. Whether that is a facilitator is for the phone to know.
    pub facilitator: AuthorId,
}

/// Why a profile that was shown is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NotShown {
    /// Of another collaboration or round than the one that was asked for.
    #[error("this profile belongs elsewhere")]
    Elsewhere,
    /// The one it names did not sign it.
    #[error("this profile is not signed by who it names")]
    Forged,
    /// Sealed with a secret that this device does not have.
    #[error("this profile is sealed with another invitation's secret")]
    OtherKey,
    /// What is in it makes no profile.
    #[error("this profile is damaged")]
    Damaged,
    /// Made by a newer version of the app.
    #[error("this profile was made by a newer version of Samson")]
    Newer,
}

impl From<NoSummary> for NotShown {
    fn from(error: NoSummary) -> Self {
        match error {
            NoSummary::Damaged => Self::Damaged,
            NoSummary::Newer => Self::Newer,
        }
    }
}

/// Seals and signs what a profile shows. `facilitator`: who shows it.
pub fn seal_profile(
    keys: &RoundKeys,
    facilitator: &AuthorKey,
    summary: &Summary,
    rng: &mut impl CryptoRng,
) -> Signed {
    let RoundKeys { collaboration, round, .. } = *keys;
    let place = Place::Profile { round, facilitator: facilitator.id() };
    let plain = deflated(&summary.to_bytes());
    let sealed = seal::seal(&keys.sealing_key(), collaboration, place, Padding::Profile, &plain, rng);
    facilitator.sign(&ShownProfile::new(collaboration, round, facilitator.id(), ByteBuf::from(sealed)))
}

/// Checks and opens what another phone shows of this round, by whichever of the secrets it was sealed with.
///
/// # Errors
/// [`NotShown`].
pub fn open_profile(
    collaboration: CollaborationId,
    round: RoundId,
    secrets: &Keyring,
    signed: &Signed,
) -> Result<SeenProfile, NotShown> {
    let shown: ShownProfile = sign::verify(signed).map_err(|refusal| match refusal {
        Refusal::Malformed => NotShown::Damaged,
        Refusal::Version { .. } => NotShown::Newer,
        _ => NotShown::Forged,
    })?;
    if (shown.collaboration, shown.round) != (collaboration, round) {
        return Err(NotShown::Elsewhere);
    }
    let facilitator = shown.facilitator;
    let keys = secrets.sealing_keys(collaboration);
    let plain =
        seal::open_with_any(&keys, collaboration, Place::Profile { round, facilitator }, &shown.sealed)
            .map_err(|_| NotShown::OtherKey)?;
    let summary = Summary::from_bytes(&inflated(&plain).ok_or(NotShown::Damaged)?)?;
    Ok(SeenProfile { summary, facilitator })
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut deflated = Vec::new();
    // Reading from memory has no IO error.
    let read = DeflateEncoder::new(bytes, Compression::best()).read_to_end(&mut deflated);
    debug_assert!(read.is_ok());
    deflated
}

fn inflated(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut inflated = Vec::new();
    DeflateDecoder::new(bytes).take(MOST_BYTES + 1).read_to_end(&mut inflated).ok()?;
    (inflated.len() as u64 <= MOST_BYTES).then_some(inflated)
}

#[cfg(test)]
mod tests;
