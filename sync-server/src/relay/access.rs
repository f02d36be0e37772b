//! Who may come in: whoever holds the access token that follows from the invitation's secret.

use crate::error::Failure;
use crate::storage::View;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::refusal::Refusal;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// The bearer token of a collaboration, 32 bytes. Never stored, silent in debug output.
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

    /// What is stored instead of the token.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0).into()
    }
}

/// Proof that a token holder of this collaboration is asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    collaboration: CollaborationId,
}

impl Member {
    /// Where they are a member.
    pub const fn collaboration(&self) -> CollaborationId {
        self.collaboration
    }
}

/// Lets a token holder in.
///
/// # Errors
/// [`Refusal::Unauthorised`] for a wrong token and for a collaboration that does not exist alike: a stranger cannot
/// find out which ones do.
pub fn authorise(view: &dyn View, id: CollaborationId, token: &AccessToken) -> Result<Member, Failure> {
    let found = view.collaboration(id)?;
    // Compared in either case, so that the time taken says nothing either. No token has a hash of zeroes.
    let stored = found.map_or([0; 32], |collaboration| collaboration.access_hash);
    if bool::from(stored.ct_eq(&token.hash())) {
        Ok(Member { collaboration: id })
    } else {
        Err(Refusal::Unauthorised.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Room, refused};

    #[test]
    fn a_token_says_nothing_in_debug_output() {
        assert_eq!(format!("{:?}", AccessToken([0xab; 32])), "AccessToken");
    }

    #[test]
    fn a_stranger_cannot_tell_a_wrong_token_from_a_collaboration_that_does_not_exist() {
        let room = Room::new();
        let wrong = AccessToken([0; 32]);
        let nowhere = CollaborationId::new([0xee; 16]);
        assert_eq!(refused(authorise(&room.state, room.id(), &wrong)), Refusal::Unauthorised);
        assert_eq!(refused(authorise(&room.state, nowhere, &wrong)), Refusal::Unauthorised);
        assert_eq!(refused(authorise(&room.state, nowhere, &room.people.token())), Refusal::Unauthorised);
        assert_eq!(authorise(&room.state, room.id(), &room.people.token()).unwrap(), room.member());
    }
}
