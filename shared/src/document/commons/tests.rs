//! Commons that people write apart and together.

mod properties;
mod reflection;

use super::*;
use crate::ids::{AuthorId, FieldId};
use crate::instrument::MatrixCell;
use automerge::transaction::Transactable;
use automerge::{AutoCommit, ObjType, ROOT, ReadDoc};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

fn rng(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

fn place(field: &str) -> NotePlace {
    NotePlace { round: RoundId::new([7; 16]), spot: field.parse().unwrap() }
}

fn action(byte: u8) -> Action {
    Action {
        id: ActionId::new([byte; 16]),
        what: "Felles kaffe hver fredag".into(),
        who: "Anna".into(),
        why: String::new(),
        by: Some("2027-03-31".parse().unwrap()),
        status: Status::Open,
        cell: Some(MatrixCell::KeepNew),
        round: RoundId::new([7; 16]),
        field: Some("equality".parse().unwrap()),
        statement: None,
        created: i64::from(byte),
    }
}

/// A phone that has what was saved.
fn phone(bytes: &[u8]) -> CommonsDocument {
    CommonsDocument::load(bytes).unwrap()
}

fn with_action() -> CommonsDocument {
    let mut commons = CommonsDocument::new().unwrap();
    commons.put_action(&action(1), &mut rng(1)).unwrap();
    commons
}

#[test]
fn commons_read_as_they_were_written() {
    let mut commons = with_action();
    let lead = Lead { spot: Spot::Field("equality".parse().unwrap()), by: AuthorId::new([3; 32]), step: 2 };
    commons.write_note(&place("round"), "Vi er stolte av kaféen", &mut rng(2)).unwrap();
    commons.lead(RoundId::new([7; 16]), &lead, &mut rng(3)).unwrap();
    let read = phone(&commons.save()).read().unwrap();
    assert_eq!(read.actions, [action(1)]);
    assert_eq!(read.notes, [(place("round"), "Vi er stolte av kaféen".to_owned())].into());
    assert_eq!(read.lead, [(RoundId::new([7; 16]), lead)].into());
}

#[test]
fn commons_that_nobody_wrote_are_empty() {
    assert_eq!(CommonsDocument::new().unwrap().read(), Ok(Commons::default()));
}

#[test]
fn two_who_edit_one_action_apart_both_keep_what_they_wrote() {
    let base = with_action().save();
    let (mut anna, mut bo) = (phone(&base), phone(&base));
    let id = ActionId::new([1; 16]);
    anna.set_status(id, Status::GoingOn, &mut rng(2)).unwrap();
    anna.change_action(id, ActionChange::What("Felles kaffe og kake hver fredag".into()), &mut rng(2))
        .unwrap();
    bo.put_action(&Action { who: "Anna og Bo".into(), ..action(1) }, &mut rng(3)).unwrap();
    bo.change_action(id, ActionChange::What("Felles kaffe hver fredag kl. 9".into()), &mut rng(3)).unwrap();
    bo.change_action(id, ActionChange::By(None), &mut rng(3)).unwrap();
    anna.merge(bo).unwrap();
    let both = Action {
        what: "Felles kaffe og kake hver fredag kl. 9".into(),
        who: "Anna og Bo".into(),
        by: None,
        status: Status::GoingOn,
        ..action(1)
    };
    assert_eq!(anna.read().unwrap().actions, [both]);
}

#[test]
fn two_phones_that_begin_the_same_note_apart_write_in_one_text() {
    let (mut anna, mut bo) = (CommonsDocument::new().unwrap(), CommonsDocument::new().unwrap());
    anna.write_note(&place("equality"), "Kaffe", &mut rng(1)).unwrap();
    bo.write_note(&place("equality"), "Kake", &mut rng(2)).unwrap();
    let (one, two) = (anna.clone(), bo.clone());
    anna.merge(two).unwrap();
    bo.merge(one).unwrap();
    let note = anna.read().unwrap().notes[&place("equality")].clone();
    assert!(note.contains("Kaffe") && note.contains("Kake"), "{note}");
    assert_eq!(anna.read(), bo.read());
    assert_eq!(anna.heads(), bo.heads());
}

#[test]
fn of_two_who_lead_at_once_one_is_kept_as_a_whole() {
    let lead = |byte: u8, spot: &str| Lead {
        spot: spot.parse().unwrap(),
        by: AuthorId::new([byte; 32]),
        step: byte.into(),
    };
    let round = RoundId::new([7; 16]);
    let (mut anna, mut bo) = (CommonsDocument::new().unwrap(), CommonsDocument::new().unwrap());
    anna.lead(round, &lead(1, "equality"), &mut rng(1)).unwrap();
    bo.lead(round, &lead(2, "round"), &mut rng(2)).unwrap();
    anna.merge(bo).unwrap();
    let kept = anna.read().unwrap().lead[&round].clone();
    assert!([lead(1, "equality"), lead(2, "round")].contains(&kept), "{kept:?}");
    anna.lead(round, &lead(3, "round"), &mut rng(1)).unwrap();
    assert_eq!(anna.read().unwrap().lead[&round], lead(3, "round"), "the last writer wins");
}

#[test]
fn who_edits_an_action_that_changed_beneath_them_takes_nothing_away() {
    let (mut commons, mut rng) = (with_action(), rng(2));
    let seen = action(1);
    let theirs =
        Action { what: "Felles kaffe hver fredag kl. 9".into(), status: Status::GoingOn, ..action(1) };
    commons.put_action(&theirs, &mut rng).unwrap();
    let mine = Action { what: "Felles kaffe og kake hver fredag".into(), who: "Bo".into(), ..action(1) };
    commons.edit_action(&seen, &mine, &mut rng).unwrap();
    let both = Action { what: "Felles kaffe og kake hver fredag kl. 9".into(), who: "Bo".into(), ..theirs };
    assert_eq!(commons.read().unwrap().actions, [both]);
}

#[test]
fn who_edits_a_note_that_grew_beneath_them_takes_nothing_away() {
    let (mut commons, mut rng) = (with_action(), rng(2));
    commons.write_note(&place("round"), "Kaffe. Vafler.", &mut rng).unwrap();
    commons.edit_note(&place("round"), "Kaffe.", "Mer kaffe.", &mut rng).unwrap();
    assert_eq!(commons.read().unwrap().notes[&place("round")], "Mer kaffe. Vafler.");
}

#[test]
fn two_copies_of_one_document_write_on_as_two() {
    let mut anna = with_action();
    let mut bo = anna.clone();
    anna.write_note(&place("round"), "Kaffe", &mut rng(2)).unwrap();
    bo.write_note(&place("equality"), "Kake", &mut rng(3)).unwrap();
    anna.merge(bo).unwrap();
    assert_eq!(anna.read().unwrap().notes.len(), 2);
}

#[test]
fn an_edit_that_changes_nothing_leaves_no_trace() {
    let mut commons = with_action();
    commons.write_note(&place("round"), "Kaffe", &mut rng(2)).unwrap();
    let heads = commons.heads();
    commons.put_action(&action(1), &mut rng(2)).unwrap();
    commons.set_status(ActionId::new([1; 16]), Status::Open, &mut rng(2)).unwrap();
    commons.write_note(&place("round"), "Kaffe", &mut rng(2)).unwrap();
    assert_eq!(commons.heads(), heads);
}

#[test]
fn a_text_fits_up_to_its_limit_and_is_refused_beyond_it() {
    let mut commons = with_action();
    let before = commons.read();
    let long = |length: usize| "å".repeat(length);
    for (length, limit, refused) in [
        (5_001, 5_000, commons.put_action(&Action { what: long(5_001), ..action(2) }, &mut rng(1))),
        (501, 500, commons.change_action(action(1).id, ActionChange::Who(long(501)), &mut rng(1))),
        (20_001, 20_000, commons.write_note(&place("round"), &long(20_001), &mut rng(1))),
    ] {
        assert_eq!(refused, Err(CommonsError::TooLong { length, limit }));
    }
    assert_eq!(commons.read(), before);
    commons.put_action(&Action { what: long(5_000), ..action(2) }, &mut rng(1)).unwrap();
    assert_eq!(commons.read().unwrap().actions[1].what.chars().count(), 5_000);
}

#[test]
fn an_action_that_is_not_there_cannot_change() {
    let id = ActionId::new([9; 16]);
    let refused = with_action().set_status(id, Status::Done, &mut rng(1));
    assert_eq!(refused, Err(CommonsError::NoSuchAction(id)));
}

#[test]
fn commons_of_another_kind_or_shape_are_damaged() {
    let spoil = |spoil: &dyn Fn(&mut AutoCommit)| {
        let mut document = AutoCommit::load(&with_action().save()).unwrap();
        spoil(&mut document);
        CommonsDocument::load(&document.save()).err()
    };
    let entry = |document: &AutoCommit, section: &str| document.get(ROOT, section).unwrap().unwrap().1;
    let in_action = |document: &AutoCommit| {
        let id = ActionId::new([1; 16]).to_string();
        document.get(entry(document, "actions"), id).unwrap().unwrap().1
    };
    assert_eq!(spoil(&|_| ()), None);
    let damages: [&dyn Fn(&mut AutoCommit); 7] = [
        &|document| document.delete(ROOT, "actions").unwrap(),
        &|document| document.put(entry(document, "actions"), "x", 1).unwrap(),
        &|document| document.put(entry(document, "notes"), place("round").key(), "no text object").unwrap(),
        &|document| document.put(in_action(document), "status", "lost").unwrap(),
        &|document| document.put(in_action(document), "by", "2027-02-30").unwrap(),
        &|document| document.put(in_action(document), "created", 1.5).unwrap(),
        &|document| drop(document.put_object(in_action(document), "what", ObjType::List).unwrap()),
    ];
    for (number, damage) in damages.iter().enumerate() {
        assert_eq!(spoil(damage), Some(DocumentError::Damaged), "{number}");
    }
    let charter = super::super::CharterDocument::new().unwrap().save();
    assert_eq!(CommonsDocument::load(&charter).err(), Some(DocumentError::Damaged));
}

#[test]
fn commons_that_grew_from_another_root_are_not_taken() {
    let mut foreign = AutoCommit::new();
    foreign.put(ROOT, "schema", 1).unwrap();
    for map in ["actions", "notes", "lead"] {
        foreign.put_object(ROOT, map, ObjType::Map).unwrap();
    }
    assert_eq!(CommonsDocument::load(&foreign.save()).err(), Some(DocumentError::Damaged));
}

#[test]
fn a_place_is_named_as_it_is_read() {
    for spot in [Spot::Round, Spot::Field("equality".parse::<FieldId>().unwrap())] {
        let place = NotePlace { round: RoundId::new([1; 16]), spot };
        assert_eq!(NotePlace::of_key(&place.key()), Some(place));
    }
    assert_eq!(NotePlace::of_key("round"), None);
}
