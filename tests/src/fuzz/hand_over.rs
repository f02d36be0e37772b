//! What a camera sees, and files with answers.

use super::Decoder;
use samson_shared::crypto::carry::CarryKey;
use samson_shared::handover::{Parcel, Receiver, Sender};
use samson_shared::ids::{CollaborationId, RoundId};

/// What every frame begins with.
const MARK: &str = "SAMSON:";

/// Everything that comes from another phone.
pub(super) fn decoders() -> Vec<Decoder> {
    let parcel = parcel().to_bytes();
    let read = |bytes: &[u8]| Parcel::from_bytes(bytes).is_ok();
    vec![
        Decoder::new("parcel", vec![parcel], |bytes| bytes, read),
        Decoder::new("frame", vec![bytes_of(&frames()[4])], as_text, among_others),
    ]
}

fn parcel() -> Parcel {
    let (collaboration, round) = (CollaborationId::new([1; 16]), RoundId::new([2; 16]));
    Parcel::new(collaboration, round, CarryKey::new([3; 32]), vec![4; 2_000])
}

fn frames() -> Vec<String> {
    let sender = Sender::new(&parcel().to_bytes()).unwrap();
    (0..6).map(|position| sender.frame(position)).collect()
}

fn bytes_of(frame: &str) -> Vec<u8> {
    base45::decode(&frame[MARK.len()..]).unwrap()
}

fn as_text(bytes: Vec<u8>) -> Vec<u8> {
    format!("{MARK}{}", base45::encode(&bytes)).into_bytes()
}

/// Whether a frame is taken in the middle of a transfer, which goes on to its end or begins anew.
fn among_others(text: &[u8]) -> bool {
    let (frames, mut receiver) = (frames(), Receiver::default());
    for frame in &frames[..4] {
        let _ = receiver.hear(frame);
    }
    let is_taken = receiver.hear(&String::from_utf8_lossy(text)).is_ok();
    for frame in &frames {
        let _ = receiver.hear(frame);
    }
    is_taken
}
