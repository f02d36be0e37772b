//! What a camera sees, and files with answers or a profile.

use super::Decoder;
use samson_shared::codec;
use samson_shared::crypto::carry::CarryKey;
use samson_shared::handover::{Content, Parcel, ProfileParcel, Receiver, Sender};
use samson_shared::ids::{AuthorId, CollaborationId, RoundId};
use samson_shared::instrument::scorecard;
use samson_shared::protection::Protection;
use samson_shared::response::{Note, NoteKind};
use samson_shared::scoring::{Profile, RoundAnswers, Summary};
use samson_shared::sync::wire::{ShownProfile, Signed};
use serde_bytes::ByteBuf;

/// What every frame begins with.
const MARK: &str = "SAMSON:";

/// Everything that comes from another phone.
pub(super) fn decoders() -> Vec<Decoder> {
    let parcel = parcel().to_bytes();
    let read = |bytes: &[u8]| Parcel::from_bytes(bytes).is_ok();
    vec![
        Decoder::new("parcel", vec![parcel], |bytes| bytes, read),
        Decoder::new("profile parcel", vec![profile_parcel()], |bytes| bytes, claims),
        Decoder::new("summary", vec![summary()], |bytes| bytes, makes_a_profile),
        Decoder::new("frame", vec![bytes_of(&frames()[4])], as_text, among_others),
    ]
}

fn parcel() -> Parcel {
    let (collaboration, round) = (CollaborationId::new([1; 16]), RoundId::new([2; 16]));
    Parcel::new(collaboration, round, CarryKey::new([3; 32]), vec![4; 2_000])
}

fn profile_parcel() -> Vec<u8> {
    let (collaboration, round) = (CollaborationId::new([1; 16]), RoundId::new([2; 16]));
    let sealed = ByteBuf::from(vec![4; 2_000]);
    let shown = ShownProfile::new(collaboration, round, AuthorId::new([3; 32]), sealed);
    let (body, signature) = (ByteBuf::from(codec::encode(&shown)), ByteBuf::from(vec![5; 64]));
    ProfileParcel::new(Signed { body, signature }).to_bytes()
}

fn claims(bytes: &[u8]) -> bool {
    matches!(Content::from_bytes(bytes), Ok(Content::Profile(parcel)) if parcel.claims().is_ok())
}

fn summary() -> Vec<u8> {
    let mut answers = RoundAnswers::default();
    answers.notes.push(Note {
        statement: scorecard().statements[0].id.clone(),
        kind: NoteKind::Idea,
        text: "Møt folk ute".to_owned(),
    });
    Profile::of(scorecard(), &answers, 8, 9, Protection::default()).unwrap().summary(1).to_bytes()
}

/// Whether figures are taken, and make a profile then.
fn makes_a_profile(bytes: &[u8]) -> bool {
    let profile =
        |summary: &Summary| Profile::of_summary(scorecard(), summary, Protection::default()).is_ok();
    Summary::from_bytes(bytes).is_ok_and(|summary| profile(&summary))
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
