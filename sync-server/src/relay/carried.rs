//! A response that somebody else has carried here, sealed once more for this server.

use super::access::Member;
use super::limits::Limits;
use super::slots::{self, CheckedSlot};
use samson_shared::codec;
use samson_shared::crypto::carry::CarrySecret;
use samson_shared::sync::refusal::Refusal;

/// Opens the box and checks what can be checked without the storage, as [`slots::check`].
///
/// # Errors
/// [`Refusal::Malformed`] when it does not open here, or holds anything but a response or its withdrawal; else as
/// [`slots::check`].
pub fn check(
    sealed: &[u8],
    secret: &CarrySecret,
    member: &Member,
    limits: &Limits,
) -> Result<CheckedSlot, Refusal> {
    let plain = secret.open(sealed).map_err(|_| Refusal::Malformed)?;
    let signed = codec::decode(&plain).map_err(|_| Refusal::Malformed)?;
    let checked = slots::check(signed, member, limits)?;
    if checked.is_response() { Ok(checked) } else { Err(Refusal::Malformed) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Room;
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
    use samson_shared::ids::RoundId;
    use samson_shared::sync::wire::{DocumentId, Signed};

    const ROUND: RoundId = RoundId::new([0x77; 16]);

    fn opened(room: &Room, slot: &Signed, sealed_for: &CarrySecret) -> Result<(), Refusal> {
        let rng = &mut ChaCha20Rng::seed_from_u64(1);
        let sealed = sealed_for.public().seal(rng, &codec::encode(slot)).unwrap();
        check(&sealed, &CarrySecret::from_bytes([1; 32]), &room.member(), &room.limits).map(|_| ())
    }

    #[test]
    fn only_what_was_sealed_for_this_server_is_taken() {
        let room = Room::new();
        let response = room.people.response(0, 1, ROUND, 1);
        assert_eq!(opened(&room, &response, &CarrySecret::from_bytes([1; 32])), Ok(()));
        let elsewhere = CarrySecret::from_bytes([2; 32]);
        assert_eq!(opened(&room, &response, &elsewhere), Err(Refusal::Malformed));
    }

    #[test]
    fn nothing_but_responses_is_carried() {
        let room = Room::new();
        let here = CarrySecret::from_bytes([1; 32]);
        assert_eq!(opened(&room, &room.people.withdrawal(0, ROUND, 2), &here), Ok(()));
        let shared = room.people.snapshot(0, DocumentId::Commons, 1, b"sealed");
        assert_eq!(opened(&room, &shared, &here), Err(Refusal::Malformed));
        assert_eq!(opened(&room, &room.people.creation(), &here), Err(Refusal::Malformed));
    }
}
