//! Notes of the conversation, and who leads it where.

use super::super::{DocumentError, root};
use crate::ids::{AuthorId, FieldId, IdError, RoundId};
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, AutomergeError, Change, ObjId, ObjType};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr};

/// What the group talks about: the round as a whole, or one field.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Spot {
    /// The profile as a whole.
    Round,
    /// One field.
    Field(FieldId),
}

/// How the round as a whole is written.
const ROUND: &str = "round";

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Round => ROUND,
            Self::Field(field) => field.as_str(),
        })
    }
}

impl FromStr for Spot {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        if text == ROUND { Ok(Self::Round) } else { text.parse().map(Self::Field) }
    }
}

/// Where a note stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct NotePlace {
    /// In which round it was written.
    pub round: RoundId,
    /// About what.
    pub spot: Spot,
}

impl NotePlace {
    /// The longest note, in characters.
    pub const LIMIT: usize = 20_000;

    /// Its key in the document.
    pub(super) fn key(&self) -> String {
        format!("{}/{}", self.round, self.spot)
    }

    pub(super) fn of_key(key: &str) -> Option<Self> {
        let (round, spot) = key.split_once('/')?;
        Some(Self { round: round.parse().ok()?, spot: spot.parse().ok()? })
    }
}

/// Who leads the walk through the profile, and where it is. Of two who step at once, one is kept as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lead {
    /// What the group looks at.
    pub spot: Spot,
    /// Who leads.
    pub by: AuthorId,
    /// How far the walk is, counted from 0.
    pub step: u32,
}

/// The change that begins a text under this key of a map of the root. It is the same wherever and whenever it is made,
/// so two phones that begin one text apart write on in the same one: of two different ones, Automerge would hide one.
///
/// # Errors
/// None in practice: the root is embedded.
pub(super) fn begin_text(section: &str, map: &ObjId, key: &str) -> Result<Change, DocumentError> {
    let digest: [u8; 32] = Sha256::digest(format!("{section}/{key}")).into();
    let mut actor = [0; 16];
    actor.copy_from_slice(&digest[..16]);
    let mut bare = root::load(root::COMMONS)?.with_actor(ActorId::from(actor));
    let damaged = |_: AutomergeError| DocumentError::Damaged;
    bare.put_object(map, key, ObjType::Text).map_err(damaged)?;
    bare.commit_with(CommitOptions::default().with_time(0));
    bare.get_last_local_change().ok_or(DocumentError::Damaged)
}
