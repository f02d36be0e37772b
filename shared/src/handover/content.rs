use super::{NotTaken, Parcel, TransferCode};
use crate::codec;
use crate::ids::{CollaborationId, RoundId};
use crate::sync::wire::{ShownProfile, Signed};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

/// The version that says: this is a profile. An app that knows responses only takes it for newer.
const PROFILE: u8 = 2;

/// What goes from a display to a camera, or as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A response on its way to its server.
    Response(Parcel),
    /// A profile, for phones without a connection.
    Profile(ProfileParcel),
}

/// A profile as it is shown: sealed and signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileParcel {
    version: u8,
    /// CBOR of a [`ShownProfile`].
    body: ByteBuf,
    /// Of who shows it.
    signature: ByteBuf,
}

/// What every version has.
#[derive(Deserialize)]
struct AnyVersion {
    version: u8,
}

impl Content {
    /// Reads a parcel of either kind.
    ///
    /// # Errors
    /// [`NotTaken`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotTaken> {
        let AnyVersion { version } = codec::decode(bytes).map_err(|_| NotTaken::Foreign)?;
        match version {
            PROFILE => codec::decode(bytes).map(Self::Profile).map_err(|_| NotTaken::Damaged),
            _ => Parcel::from_bytes(bytes).map(Self::Response),
        }
    }

    /// What both screens show.
    pub fn code(&self) -> TransferCode {
        match self {
            Self::Response(parcel) => parcel.code(),
            Self::Profile(parcel) => parcel.code(),
        }
    }
}

impl ProfileParcel {
    /// Of a signed [`ShownProfile`].
    pub fn new(profile: Signed) -> Self {
        Self { version: PROFILE, body: profile.body, signature: profile.signature }
    }

    /// What was signed.
    pub fn signed(&self) -> Signed {
        Signed { body: self.body.clone(), signature: self.signature.clone() }
    }

    /// Where it says that it belongs: nobody has checked that yet.
    ///
    /// # Errors
    /// [`NotTaken::Damaged`].
    pub fn claims(&self) -> Result<(CollaborationId, RoundId), NotTaken> {
        let shown: ShownProfile = codec::decode(&self.body).map_err(|_| NotTaken::Damaged)?;
        Ok((shown.collaboration, shown.round))
    }

    /// As it is cut into codes, or stands in a file: CBOR.
    pub fn to_bytes(&self) -> Vec<u8> {
        codec::encode(self)
    }

    /// What both screens show.
    pub fn code(&self) -> TransferCode {
        TransferCode::of(&self.to_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::carry::CarryKey;
    use crate::handover::{Heard, Receiver, Sender};
    use crate::ids::AuthorId;

    const HERE: CollaborationId = CollaborationId::new([1; 16]);
    const ROUND: RoundId = RoundId::new([2; 16]);

    fn profile() -> ProfileParcel {
        let shown = ShownProfile::new(HERE, ROUND, AuthorId::new([3; 32]), ByteBuf::from(vec![4; 900]));
        let signature = ByteBuf::from(vec![5; 64]);
        ProfileParcel::new(Signed { body: ByteBuf::from(codec::encode(&shown)), signature })
    }

    #[test]
    fn a_camera_tells_a_profile_from_a_response() {
        let response = Parcel::new(HERE, ROUND, CarryKey::new([3; 32]), vec![4; 900]);
        for (bytes, content) in [
            (profile().to_bytes(), Content::Profile(profile())),
            (response.to_bytes(), Content::Response(response)),
        ] {
            let (sender, mut receiver) = (Sender::new(&bytes).unwrap(), Receiver::default());
            let frames = (0..sender.whole() as u32).map(|position| receiver.hear(&sender.frame(position)));
            assert_eq!(frames.last(), Some(Ok(Heard::Complete(content.clone()))));
            assert_eq!(content.code(), sender.code());
        }
    }

    #[test]
    fn a_profile_says_where_it_belongs_and_an_app_that_knows_none_takes_it_for_newer() {
        assert_eq!(profile().claims(), Ok((HERE, ROUND)));
        assert_eq!(Parcel::from_bytes(&profile().to_bytes()), Err(NotTaken::Newer));
    }

    #[test]
    fn what_is_cut_newer_or_something_else_is_told_apart() {
        let later = ProfileParcel { version: 3, ..profile() }.to_bytes();
        let other_fields = codec::encode(&std::collections::BTreeMap::from([("version", PROFILE)]));
        for (bytes, reason) in [
            (&b"%PDF-1.7"[..], NotTaken::Foreign),
            (&profile().to_bytes()[..40], NotTaken::Foreign),
            (&later, NotTaken::Newer),
            (&other_fields, NotTaken::Damaged),
        ] {
            assert_eq!(Content::from_bytes(bytes), Err(reason));
        }
        let no_profile = ProfileParcel { body: ByteBuf::from(vec![1]), ..profile() };
        assert_eq!(no_profile.claims(), Err(NotTaken::Damaged));
    }
}
