//! Any request of anybody: participants, strangers, somebody who has only the old invitation.

use super::room::{Room, below};
use rand_chacha::ChaCha20Rng;
use rand_core::Rng;
use samson_shared::ids::RoundId;
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::wire::{Action, DocumentId, SlotContent};
use samson_tests::site::Asked;
use serde_bytes::ByteBuf;

const METHODS: [&str; 8] = ["GET", "GET", "POST", "PUT", "HEAD", "DELETE", "PATCH", "OPTIONS"];

/// A random request that does not answer the round and does not reveal it.
pub(super) fn any(room: &mut Room, step: u64, rng: &mut ChaCha20Rng) -> Asked {
    let mut asked = match below(10, rng) {
        0..3 => Asked { method: METHODS[below(8, rng)], ..Asked::get(path(room, rng), "") },
        3..5 => Asked::get(room.path(&format!("changes?after={}", below(12, rng))), ""),
        5 => Asked::get(room.path(&format!("rounds/{}/bag", room.round())), ""),
        6..8 => slot(room, step, rng),
        8 => command(room, rng),
        _ => {
            let mut body = vec![0; below(400, rng)];
            rng.fill_bytes(&mut body);
            Asked { method: METHODS[below(8, rng)], body, ..Asked::get(path(room, rng), "") }
        }
    };
    asked.token = match below(8, rng) {
        0 => room.old_token.clone(),
        1 => format!("{:064x}", rng.next_u64()),
        2 => "no token at all".to_owned(),
        _ => room.token.clone(),
    };
    asked
}

fn path(room: &Room, rng: &mut ChaCha20Rng) -> String {
    let round = if below(3, rng) == 0 { RoundId::new([0xee; 16]) } else { room.round() };
    let paths = [
        room.path("changes"),
        room.path("changes?after=999999&wait=0"),
        room.path("changes?after=-1"),
        room.path("changes?after=0&after=1&wait=x"),
        room.path("slots"),
        room.path("commands"),
        room.path(&format!("rounds/{round}/bag")),
        room.path(&format!("rounds/{round}/bag/")),
        room.path(&format!("rounds/{round}")),
        room.path("rounds/..%2f..%2fslots"),
        room.path(""),
        "/api/v1/collaborations".to_owned(),
        "/api/v1".to_owned(),
        "/healthz".to_owned(),
        "/metrics".to_owned(),
        "/openapi.json".to_owned(),
        "/j".to_owned(),
        "/".to_owned(),
    ];
    paths[below(paths.len(), rng)].clone()
}

/// Slots of everybody but the real responses: forged, repeated with other bytes, of no round, of impossible numbers.
fn slot(room: &Room, step: u64, rng: &mut ChaCha20Rng) -> Asked {
    let snapshot = SlotContent::Snapshot(ByteBuf::from(vec![step as u8; below(300, rng)]));
    let empty =
        SlotContent::Response { label: samson_shared::sync::wire::GroupLabel([1; 16]), fragments: vec![] };
    let round = DocumentId::Round(room.round());
    let signed = match below(7, rng) {
        0 => room.slot(&room.stranger, DocumentId::Commons, step + 1, snapshot),
        1 => room.slot(&room.ours.facilitator, DocumentId::Charter, step + 1, snapshot),
        2 => room.slot(&room.stranger, DocumentId::Charter, step + 1, snapshot),
        3 => room.slot(&room.stranger, DocumentId::Round(RoundId::new([0xee; 16])), 1, empty),
        4 => room.slot(&room.stranger, round, u64::MAX, empty),
        5 => room.slot(&room.stranger, round, 1, snapshot),
        _ => {
            // In a participant's name.
            let victim = &room.participants[below(room.participants.len(), rng)];
            let mut forged = room.slot(victim, round, 1 + below(9, rng) as u64, SlotContent::Withdrawn);
            forged.signature = room.slot(&room.stranger, round, 1, SlotContent::Withdrawn).signature;
            forged
        }
    };
    room.put(&signed)
}

/// Commands that do not reveal: of the facilitator, of strangers, old ones again.
fn command(room: &mut Room, rng: &mut ChaCha20Rng) -> Asked {
    let round = if below(4, rng) == 0 { RoundId::new([0xee; 16]) } else { room.round() };
    let people = room.participants.len() as u32;
    let action = match below(6, rng) {
        0 => Action::Reveal { round, accepted: people + 1 + below(5, rng) as u32 },
        1 => Action::SetHeadcount { round, headcount: people + 1 + below(9, rng) as u32 },
        2 => Action::RemoveResponse { round, code: ReceiptCode::new([below(9, rng) as u8; 5]) },
        3 => Action::Reopen { round, headcount: 9 },
        4 => Action::Delete,
        _ => Action::AddFacilitator { facilitator: room.stranger.id() },
    };
    let is_stranger = matches!(action, Action::Delete | Action::AddFacilitator { .. }) || below(3, rng) == 0;
    let signer = if is_stranger { room.stranger.clone() } else { room.ours.facilitator.clone() };
    room.counter += u64::from(below(3, rng) > 0);
    let (collaboration, facilitator, counter) = (room.ours.keys.collaboration, signer.id(), room.counter);
    let protocol = samson_shared::sync::wire::PROTOCOL;
    let command =
        samson_shared::sync::wire::Command { protocol, collaboration, facilitator, counter, action };
    Asked::get(room.path("commands"), "").sends("POST", &signer.sign(&command))
}
