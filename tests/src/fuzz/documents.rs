//! Sealed bytes and the documents inside them. What a document claims of its own bytes (length and checksum) is made to
//! fit, so that the damage gets as far as a hostile member could bring it.

use super::Decoder;
use super::samples::{Samples, author, samples, sign_again};
use crate::questionnaire::{self, short};
use crate::world::seeded;
use samson_shared::codec;
use samson_shared::crypto::keys::SealingKey;
use samson_shared::crypto::seal::{self, Padding, Place};
use samson_shared::document::{
    Aspect, Charter, CharterDocument, CommonsDocument, ContinuumPlace, NotePlace, ReflectionEdit,
    RoundDocument, Said, Spot,
};
use samson_shared::exchange::{Opening, RoundKeys, open_charter, open_commons};
use samson_shared::ids::{Group, IndicatorId, MeasurementId, RoundId, RowId};
use samson_shared::plan::{
    Cell, FieldPlace, Indicator, Mark, Measurement, Origin, PlanEdit, Role, Row, Step,
};
use samson_shared::sync::wire::{Bag, BagItem, DocumentId, PROTOCOL, Signed, Slot, SlotContent};
use serde_bytes::ByteBuf;
use sha2::{Digest, Sha256};

/// How every document, and every change, begins; then four bytes of checksum, the kind and the length of the rest.
const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];

/// Everything that is opened.
pub(super) fn decoders() -> Vec<Decoder> {
    let keys = samples().ours.keys;
    let documents =
        [round(), charter(), opened_charter(keys.clone()), commons(), opened_commons(keys.clone())];
    let documents = documents.map(Decoder::of_whole_documents);
    [sealed(keys.clone()), fragment(), opened_bag(keys)].into_iter().chain(documents).collect()
}

fn key(keys: &RoundKeys) -> SealingKey {
    keys.secret.sealing_key(keys.collaboration)
}

/// Sealed bytes as they lie in a slot.
fn sealed(keys: RoundKeys) -> Decoder {
    let place = Place::Fragment { round: keys.round };
    let sample = seal::seal(&key(&keys), keys.collaboration, place, Padding::Answer, b"said", &mut seeded(1));
    let read = move |bytes: &[u8]| {
        let place = Place::Fragment { round: keys.round };
        seal::open(&key(&keys), keys.collaboration, place, bytes).is_ok()
    };
    Decoder::new("sealed bytes", vec![sample], |bytes| bytes, read)
}

/// One answer.
fn fragment() -> Decoder {
    let document = RoundDocument::new(short()).unwrap();
    let samples = fragments(&document).iter().map(|change| rest(change)).collect();
    Decoder::new("fragment", samples, |bytes| chunk(1, &bytes), move |bytes| document.parse(bytes).is_ok())
}

fn fragments(document: &RoundDocument) -> Vec<Vec<u8>> {
    let mut rng = seeded(2);
    let said = Said::all(&questionnaire::draft(&mut rng));
    said.iter().map(|said| document.fragment(said, &mut rng).unwrap()).collect()
}

/// A round as a phone keeps it.
fn round() -> Decoder {
    let mut document = RoundDocument::new(short()).unwrap();
    let read: Vec<_> = fragments(&document).iter().map(|one| document.parse(one).unwrap()).collect();
    document.merge(read).unwrap();
    let samples = vec![rest(&document.save())];
    Decoder::new(
        "round",
        samples,
        |bytes| chunk(0, &bytes),
        |bytes| RoundDocument::load(short(), bytes).is_ok(),
    )
}

fn a_charter() -> Vec<u8> {
    let mut document = CharterDocument::new().unwrap();
    let charter = Charter { name: "DYRK".into(), groups: Group::ALL.to_vec(), ..Charter::default() };
    document.write(&charter, &mut seeded(3)).unwrap();
    document.save()
}

/// A charter as a phone keeps it.
fn charter() -> Decoder {
    let samples = vec![rest(&a_charter())];
    Decoder::new("charter", samples, |bytes| chunk(0, &bytes), |bytes| CharterDocument::load(bytes).is_ok())
}

/// A charter as another facilitator sent it: damaged before it was sealed and signed.
fn opened_charter(keys: RoundKeys) -> Decoder {
    let (id, secrets) = (keys.collaboration, keys.secret.clone().into());
    let read = move |signed: &Signed| open_charter(id, &secrets, signed).is_ok();
    opened_snapshot("opened charter", keys, DocumentId::Charter, &a_charter(), read)
}

fn some_commons() -> Vec<u8> {
    let mut document = CommonsDocument::new().unwrap();
    let place = NotePlace { round: RoundId::new([3; 16]), spot: Spot::Round };
    document.write_note(&place, "Vi møtes på gården i mai.", &mut seeded(6)).unwrap();
    document.write_note(&place, "Vi møtes på gården i juni.", &mut seeded(7)).unwrap();
    let place = ContinuumPlace { round: RoundId::new([3; 16]), aspect: Aspect::Whole };
    let at = 62.try_into().ok();
    document.reflect(&ReflectionEdit::Place { place, at }, &mut seeded(8)).unwrap();
    let mark = Mark { role: Role::Facilitator, day: "2027-03-31".parse().unwrap(), at: 1 };
    for edit in some_plan() {
        document.edit_plan(&edit, &mark, &mut seeded(8)).unwrap();
    }
    document.save()
}

/// A little of everything that can stand in a plan.
fn some_plan() -> [PlanEdit; 4] {
    let goals = FieldPlace { step: Step::Goals, field: "goals".parse().unwrap() };
    let cells = [
        ("goal".parse().unwrap(), Cell::Text("Flere møtes".into())),
        ("by".parse().unwrap(), Cell::Value(Some("2028-01-01".parse().unwrap()))),
    ];
    let row = Row {
        id: RowId::new([1; 16]),
        place: goals.clone(),
        cells: cells.into(),
        created: 1,
        removed: false,
    };
    let indicator = Indicator { unit: "personer".into(), ..Indicator::new(IndicatorId::new([2; 16]), 1) };
    let measurement = Measurement {
        origin: Origin::Hand(MeasurementId::new([3; 16])),
        date: "2027-05-01".parse().unwrap(),
        value: Some(12.into()),
        unit: "personer".into(),
        note: String::new(),
        created: 1,
        removed: false,
    };
    [
        PlanEdit::Text { place: goals, before: String::new(), after: "Vi ser flere på kaféen".into() },
        PlanEdit::AddRow(row),
        PlanEdit::AddIndicator(Box::new(indicator.clone())),
        PlanEdit::AddMeasurement { indicator: indicator.id, measurement },
    ]
}

/// The commons as a phone keeps them.
fn commons() -> Decoder {
    let samples = vec![rest(&some_commons())];
    let read = |bytes: &[u8]| CommonsDocument::load(bytes).is_ok_and(|document| document.read().is_ok());
    Decoder::new("commons", samples, |bytes| chunk(0, &bytes), read)
}

/// The commons as somebody else sent them, and merged into one's own.
fn opened_commons(keys: RoundKeys) -> Decoder {
    let (id, secrets) = (keys.collaboration, keys.secret.clone().into());
    let read = move |signed: &Signed| {
        let mut own = CommonsDocument::load(&some_commons()).unwrap();
        open_commons(id, &secrets, signed).and_then(|other| own.merge(other)).is_ok() && own.read().is_ok()
    };
    opened_snapshot("opened commons", keys, DocumentId::Commons, &some_commons(), read)
}

/// A snapshot that was damaged before it was sealed and signed.
fn opened_snapshot(
    name: &'static str,
    keys: RoundKeys,
    document: DocumentId,
    sample: &[u8],
    read: impl Fn(&Signed) -> bool + 'static,
) -> Decoder {
    let id = keys.collaboration;
    let repair = move |bytes: Vec<u8>| {
        let author = author().id();
        let place = Place::Snapshot { document, author, sequence: 1 };
        let plain = chunk(0, &bytes);
        let sealed = seal::seal(&key(&keys), id, place, Padding::Snapshot, &plain, &mut seeded(4));
        let content = SlotContent::Snapshot(ByteBuf::from(sealed));
        let slot = Slot { protocol: PROTOCOL, collaboration: id, document, author, sequence: 1, content };
        codec::encode(&sign_again::<Slot>(codec::encode(&slot)))
    };
    let read = move |bytes: &[u8]| codec::decode::<Signed>(bytes).is_ok_and(|signed| read(&signed));
    Decoder::new(name, vec![rest(sample)], repair, read)
}

/// A bag with an answer that was damaged before it was sealed, opened, counted and merged.
fn opened_bag(keys: RoundKeys) -> Decoder {
    let Samples { bag, .. } = samples();
    let document = RoundDocument::new(short()).unwrap();
    let samples = fragments(&document).iter().map(|change| rest(change)).collect();
    let sealing = keys.clone();
    let repair = move |bytes: Vec<u8>| {
        let place = Place::Fragment { round: sealing.round };
        let plain = chunk(1, &bytes);
        let id = sealing.collaboration;
        let fragment = seal::seal(&key(&sealing), id, place, Padding::Answer, &plain, &mut seeded(5));
        let damaged = BagItem { fragment: ByteBuf::from(fragment), tag: None };
        let items = bag.items.iter().cloned().chain([damaged]).collect();
        codec::encode(&Bag { items, ..bag.clone() })
    };
    let read = move |bytes: &[u8]| {
        let Ok(bag) = codec::decode::<Bag>(bytes) else { return false };
        let Ok(mut opening) = Opening::new(keys.clone(), short(), bag, &[]) else { return false };
        while matches!(opening.advance(3), (done, total) if done < total) {}
        let readable = opening.count().counted.unreadable == 0;
        // Whatever is counted can be merged, and says the same.
        opening.merge().unwrap();
        readable
    };
    Decoder::new("opened bag", samples, repair, read)
}

/// What stands behind the length of a document or change.
fn rest(chunk: &[u8]) -> Vec<u8> {
    let header = MAGIC.len() + 4 + 1;
    let length = chunk[header..].iter().position(|byte| *byte < 0x80).unwrap() + 1;
    chunk[header + length..].to_vec()
}

/// A document (0) or change (1) of these bytes, with length and checksum as they must be.
fn chunk(kind: u8, rest: &[u8]) -> Vec<u8> {
    let mut body = vec![kind];
    let mut length = rest.len();
    while length >= 0x80 {
        body.push((length & 0x7f) as u8 | 0x80);
        length >>= 7;
    }
    body.push(length as u8);
    body.extend_from_slice(rest);
    let checksum = Sha256::digest(&body);
    [&MAGIC, &checksum[..4], &body].concat()
}
