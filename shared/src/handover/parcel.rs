use super::{NotTaken, TransferCode};
use crate::codec;
use crate::crypto::carry::CarryKey;
use crate::ids::{CollaborationId, RoundId};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

/// The version of the parcel's fields.
const VERSION: u8 = 1;

/// What is handed over, by codes or as a file: one response, sealed for the server it belongs to. The phone that carries
/// it learns where it goes and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    version: u8,
    /// Where it belongs.
    pub collaboration: CollaborationId,
    /// The round it answers.
    pub round: RoundId,
    /// Whose secret opens it: a server's or hub's.
    pub to: CarryKey,
    /// The signed slot, sealed for that server.
    #[serde(rename = "box")]
    pub sealed: ByteBuf,
}

/// What every version has.
#[derive(Deserialize)]
struct AnyVersion {
    version: u8,
}

impl Parcel {
    /// A response on its way.
    pub fn new(collaboration: CollaborationId, round: RoundId, to: CarryKey, sealed: Vec<u8>) -> Self {
        Self { version: VERSION, collaboration, round, to, sealed: ByteBuf::from(sealed) }
    }

    /// As it is cut into codes, or stands in a file: CBOR.
    pub fn to_bytes(&self) -> Vec<u8> {
        codec::encode(self)
    }

    /// Reads what [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`NotTaken`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotTaken> {
        let AnyVersion { version } = codec::decode(bytes).map_err(|_| NotTaken::Foreign)?;
        match version {
            VERSION => codec::decode(bytes).map_err(|_| NotTaken::Damaged),
            0 => Err(NotTaken::Damaged),
            _ => Err(NotTaken::Newer),
        }
    }

    /// What both screens show.
    pub fn code(&self) -> TransferCode {
        TransferCode::of(&self.to_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parcel() -> Parcel {
        let (collaboration, round) = (CollaborationId::new([1; 16]), RoundId::new([2; 16]));
        Parcel::new(collaboration, round, CarryKey::new([3; 32]), vec![4; 20])
    }

    #[test]
    fn a_parcel_reads_as_it_was_written() {
        assert_eq!(Parcel::from_bytes(&parcel().to_bytes()), Ok(parcel()));
    }

    #[test]
    fn a_file_that_is_something_else_newer_or_cut_is_told_apart() {
        let newer = Parcel { version: 2, ..parcel() }.to_bytes();
        let other_fields = codec::encode(&std::collections::BTreeMap::from([("version", 1)]));
        for (bytes, reason) in [
            (&b"%PDF-1.7"[..], NotTaken::Foreign),
            (&[], NotTaken::Foreign),
            (&parcel().to_bytes()[..40], NotTaken::Foreign),
            (&newer, NotTaken::Newer),
            (&other_fields, NotTaken::Damaged),
            (&Parcel { version: 0, ..parcel() }.to_bytes(), NotTaken::Damaged),
        ] {
            assert_eq!(Parcel::from_bytes(bytes), Err(reason));
        }
    }

    #[test]
    fn every_byte_of_a_parcel_is_in_its_code() {
        let other = Parcel { sealed: ByteBuf::from(vec![5; 20]), ..parcel() };
        assert_ne!(parcel().code(), other.code());
        assert_eq!(parcel().code().to_string().len(), "7QK2-M9XA".len());
    }
}
