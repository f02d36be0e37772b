use super::*;
use crate::ids::{PaperId, RoundId};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

fn round(byte: u8, title: &str) -> Round {
    Round {
        id: RoundId::new([byte; 16]),
        title: title.into(),
        instrument: "scorecard".parse().unwrap(),
        version: 1,
        headcount: 7,
        protection: Protection::default(),
        opened: i64::from(byte),
    }
}

fn charter(rounds: Vec<Round>) -> Charter {
    let groups = vec![Group::Municipality, Group::Citizen];
    Charter { name: "DYRK, Bjellandstrand".into(), groups, rounds, ..Charter::default() }
}

#[test]
fn a_charter_reads_as_it_was_written() {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let mut document = CharterDocument::new().unwrap();
    document.write(&charter(vec![round(1, "Våren"), round(2, "Høsten")]), &mut rng).unwrap();
    let read = CharterDocument::load(&document.save()).unwrap().read().unwrap();
    assert_eq!(read, charter(vec![round(1, "Våren"), round(2, "Høsten")]));
}

#[test]
fn two_facilitators_who_open_rounds_apart_have_both_afterwards() {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let mut anna = CharterDocument::new().unwrap();
    anna.write(&charter(vec![]), &mut rng).unwrap();
    let mut bo = CharterDocument::load(&anna.save()).unwrap();
    anna.write(&charter(vec![round(1, "Våren")]), &mut rng).unwrap();
    bo.write(&charter(vec![round(2, "Høsten")]), &mut rng).unwrap();
    anna.merge(bo).unwrap();
    assert_eq!(anna.read().unwrap().rounds, [round(1, "Våren"), round(2, "Høsten")]);
}

fn secret(byte: u8) -> Secret {
    Secret::from_bytes([byte; 32])
}

fn with_earlier(earlier: &[u8]) -> Charter {
    Charter { earlier: earlier.iter().copied().map(secret).collect(), ..charter(vec![round(1, "Våren")]) }
}

#[test]
fn two_facilitators_who_rotate_apart_have_all_earlier_secrets_afterwards() {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let mut anna = CharterDocument::new().unwrap();
    anna.write(&with_earlier(&[]), &mut rng).unwrap();
    let mut bo = CharterDocument::load(&anna.save()).unwrap();
    anna.write(&with_earlier(&[7]), &mut rng).unwrap();
    bo.write(&with_earlier(&[7, 8]), &mut rng).unwrap();
    for (one, other) in [(&anna, &bo), (&bo, &anna)] {
        let mut all = one.clone();
        all.merge(other.clone()).unwrap();
        assert_eq!(all.read().unwrap().earlier, [secret(7), secret(8)]);
    }
}

#[test]
fn an_app_that_knows_nothing_of_earlier_secrets_leaves_them_as_they_are() {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let mut document = CharterDocument::new().unwrap();
    document.write(&with_earlier(&[7]), &mut rng).unwrap();
    let mut there = CharterDocument::load(&document.save()).unwrap();
    reconcile(&mut there.0, Written::from(&charter(vec![round(2, "Høsten")]))).unwrap();
    assert_eq!(there.read().unwrap().earlier, [secret(7)]);
    assert_eq!(there.read().unwrap().rounds, [round(2, "Høsten")]);
}

#[test]
fn earlier_secrets_are_never_forgotten_by_writing() {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let mut document = CharterDocument::new().unwrap();
    document.write(&with_earlier(&[7]), &mut rng).unwrap();
    document.write(&with_earlier(&[]), &mut rng).unwrap();
    assert_eq!(document.read().unwrap().earlier, [secret(7)]);
}

fn with_paper(forms: &[(u8, bool)]) -> Charter {
    let form = |(byte, counts): &(u8, bool)| PaperForm {
        round: RoundId::new([1; 16]),
        id: PaperId::new([*byte; 16]),
        counts: *counts,
    };
    Charter { paper: forms.iter().map(form).collect(), ..charter(vec![round(1, "Våren")]) }
}

#[test]
fn paper_forms_that_two_facilitators_entered_apart_are_counted_together() {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let mut anna = CharterDocument::new().unwrap();
    anna.write(&with_paper(&[]), &mut rng).unwrap();
    let mut bo = CharterDocument::load(&anna.save()).unwrap();
    anna.write(&with_paper(&[(1, true), (2, true)]), &mut rng).unwrap();
    bo.write(&with_paper(&[(3, true)]), &mut rng).unwrap();
    anna.merge(bo.clone()).unwrap();
    bo.merge(anna.clone()).unwrap();
    for all in [anna, bo] {
        assert_eq!(all.read().unwrap().on_paper(RoundId::new([1; 16])), 3);
        assert_eq!(all.read().unwrap().on_paper(RoundId::new([2; 16])), 0);
    }
}

#[test]
fn a_paper_form_that_was_taken_out_counts_no_more_wherever_it_merges() {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let mut anna = CharterDocument::new().unwrap();
    anna.write(&with_paper(&[(1, true), (2, true)]), &mut rng).unwrap();
    let before = anna.clone();
    anna.write(&with_paper(&[(1, false)]), &mut rng).unwrap();
    anna.merge(before).unwrap();
    assert_eq!(anna.read().unwrap(), with_paper(&[(1, false), (2, true)]));
    assert_eq!(anna.read().unwrap().on_paper(RoundId::new([1; 16])), 1);
}

#[test]
fn a_charter_that_was_never_written_is_empty() {
    assert_eq!(CharterDocument::new().unwrap().read(), Ok(Charter::default()));
}
