//! Who may come in: whoever holds the access token that follows from the invitation's secret.

use crate::error::Failure;
use crate::storage::{Collaboration, View};
use samson_shared::ids::CollaborationId;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::AccessHash;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// The bearer token of a collaboration, 32 bytes. Never stored, silent in debug output.
#[derive(Clone)]
pub struct AccessToken([u8; 32]);

impl std::fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AccessToken")
    }
}

impl AccessToken {
    /// A token as it came in.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The token itself: only a hub keeps it.
    #[cfg(feature = "hub")]
    pub(crate) const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// What is stored instead of the token.
    pub fn hash(&self) -> AccessHash {
        AccessHash(Sha256::digest(self.0).into())
    }
}

/// A token holder of a collaboration who is asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    collaboration: CollaborationId,
    access: AccessHash,
}

impl Member {
    /// Where they are a member.
    pub const fn collaboration(&self) -> CollaborationId {
        self.collaboration
    }

    /// What a hub does in the name of those who use it.
    #[cfg(feature = "hub")]
    pub(super) const fn of(id: CollaborationId, found: &Collaboration) -> Self {
        Self { collaboration: id, access: found.access }
    }

    /// The collaboration, if the token still opens it. Asked again in every transaction: the invitation may have been
    /// rotated, or the collaboration deleted, while the request was on its way.
    ///
    /// # Errors
    /// [`Refusal::Unauthorised`], as [`authorise`].
    pub fn confirm(&self, view: &(impl View + ?Sized)) -> Result<Collaboration, Failure> {
        Ok(self.recognise(view.collaboration(self.collaboration)?)?)
    }

    fn recognise(&self, found: Option<Collaboration>) -> Result<Collaboration, Refusal> {
        // Compared in either case, so that the time taken says nothing either. No token has a hash of zeroes.
        let stored = found.map_or([0; 32], |collaboration| collaboration.access.0);
        let fits = bool::from(stored.ct_eq(&self.access.0));
        found.filter(|_| fits).ok_or(Refusal::Unauthorised)
    }
}

/// Lets a token holder in, to what was found under the name they gave.
///
/// # Errors
/// [`Refusal::Unauthorised`] for a wrong token and for a collaboration that does not exist alike: a stranger cannot
/// find out which ones do.
pub fn authorise(
    found: Option<Collaboration>,
    id: CollaborationId,
    token: &AccessToken,
) -> Result<(Member, Collaboration), Refusal> {
    let member = Member { collaboration: id, access: token.hash() };
    Ok((member, member.recognise(found)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Room;

    #[test]
    fn a_token_says_nothing_in_debug_output() {
        assert_eq!(format!("{:?}", AccessToken([0xab; 32])), "AccessToken");
    }

    #[test]
    fn a_stranger_cannot_tell_a_wrong_token_from_a_collaboration_that_does_not_exist() {
        let room = Room::new();
        let wrong = AccessToken([0; 32]);
        let nowhere = CollaborationId::new([0xee; 16]);
        let (here, there) = (room.state.collaboration(room.id()), room.state.collaboration(nowhere));
        let (here, there) = (here.unwrap(), there.unwrap());
        let known = room.people.token();
        assert_eq!(authorise(here, room.id(), &wrong).unwrap_err(), Refusal::Unauthorised);
        assert_eq!(authorise(there, nowhere, &wrong).unwrap_err(), Refusal::Unauthorised);
        assert_eq!(authorise(there, nowhere, &known).unwrap_err(), Refusal::Unauthorised);
        assert_eq!(authorise(here, room.id(), &known).unwrap().0, room.member());
    }
}
