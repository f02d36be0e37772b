//! Documents that are what they seem, and made ones that are not.

use super::super::root::load;
use super::super::{CharterDocument, CommonsDocument, DocumentError, RoundDocument, Said};
use super::*;
use crate::instrument::scorecard;
use crate::response::{Draft, Level};
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, AutoCommit, ROOT};
use flate2::Compression;
use flate2::read::DeflateEncoder;
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use sha2::{Digest, Sha256};

/// Columns of operations and changes, as specified by their number and type.
const KEY: u64 = 0x15;
const ACTOR: u64 = 0x21;
const NUMBER: u64 = 0x23;
const INSERTED: u64 = 0x34;
const ACTION: u64 = 0x42;
const VALUE_LENGTH: u64 = 0x56;
const SUCCESSORS: u64 = 0x80;

/// A document of one text, large enough for columns that are deflated.
fn honest() -> Vec<u8> {
    let mut document = AutoCommit::new().with_actor(ActorId::from([1; 16]));
    document.put(ROOT, "schema", 1).unwrap();
    for number in 0..500 {
        document.put(ROOT, format!("key {number}"), i64::from(number % 7)).unwrap();
    }
    document.commit_with(CommitOptions::default().with_time(0));
    document.save()
}

/// The same document with other bytes in a column of operations, and a checksum that fits.
fn with(specification: u64, column: &[u8]) -> Vec<u8> {
    rewritten(&honest(), |columns| {
        // The columns of changes have some of the same specifications, and stand first.
        let place =
            columns.iter().rposition(|found| found.specification & !DEFLATED == specification & !DEFLATED);
        columns[place.unwrap()] = Column { specification, bytes: column.to_vec().leak() };
    })
}

/// Takes a document apart and puts it together again. Columns of changes are told from those of operations by order.
fn rewritten(bytes: &[u8], change: impl FnOnce(&mut Vec<Column<'_>>)) -> Vec<u8> {
    let Document { columns: mut all, .. } = Document::read(bytes).unwrap();
    let described: usize = all.iter().map(|column| column.bytes.len()).sum();
    let body = chunk_body(bytes);
    // One actor of 16 bytes and one head, then the number of columns.
    let prefix = 1 + 1 + 16 + 1 + 32;
    let of_changes = usize::from(body[prefix]);
    let suffix = &body[body.len() - 1..];
    assert!(described < body.len());
    change(&mut all);
    let mut data = body[..prefix].to_vec();
    for columns in [&all[..of_changes], &all[of_changes..]] {
        data.extend(number(columns.len() as u64));
        for column in columns {
            data.extend([number(column.specification), number(column.bytes.len() as u64)].concat());
        }
    }
    all.iter().for_each(|column| data.extend_from_slice(column.bytes));
    data.extend_from_slice(suffix);
    chunk(DOCUMENT, &data)
}

fn chunk_body(bytes: &[u8]) -> &[u8] {
    let mut reader = Reader::new(&bytes[9..]);
    let length = reader.unsigned().unwrap();
    reader.take(length).unwrap()
}

fn chunk(kind: u8, data: &[u8]) -> Vec<u8> {
    let hashed = [&[kind][..], &number(data.len() as u64), data].concat();
    [&MAGIC[..], &Sha256::digest(&hashed)[..4], &hashed].concat()
}

fn number(mut value: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

/// How often the next value stands there. Positive, so one more bit than an unsigned number.
fn run(times: u64) -> Vec<u8> {
    let mut bytes = number(times);
    if *bytes.last().unwrap() >= 0x40 {
        *bytes.last_mut().unwrap() |= 0x80;
        bytes.push(0);
    }
    bytes
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut deflated = Vec::new();
    DeflateEncoder::new(bytes, Compression::best()).read_to_end(&mut deflated).unwrap();
    deflated
}

fn is_refused(bytes: &[u8]) -> bool {
    !holds(bytes) && load(bytes).err() == Some(DocumentError::Damaged)
}

#[test]
fn honest_documents_hold() {
    assert!(holds(&honest()) && load(&honest()).is_ok());
    assert_eq!(rewritten(&honest(), |_| ()), honest(), "what is taken apart here is put together again");
    assert!(
        Document::read(&honest()).unwrap().columns.iter().any(|column| column.specification & DEFLATED > 0)
    );
    assert!(holds(&CharterDocument::new().unwrap().save()));
    assert!(holds(&CommonsDocument::new().unwrap().save()));
}

#[test]
fn a_round_of_many_people_holds() {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let mut round = RoundDocument::new(scorecard()).unwrap();
    let mut draft = Draft::default();
    scorecard().values.iter().for_each(|value| draft.weight(value.id.clone(), Level::ALL[2]));
    let said = Said::all(&draft.with_the_rest_skipped(scorecard()));
    let fragments: Vec<_> = (0..12)
        .flat_map(|_| said.iter().map(|said| round.fragment(said, &mut rng).unwrap()).collect::<Vec<_>>())
        .map(|bytes| round.parse(&bytes).unwrap())
        .collect();
    round.merge(fragments).unwrap();
    assert!(RoundDocument::load(scorecard(), &round.save()).is_ok());
}

#[test]
fn a_run_of_more_rows_than_anybody_wrote_is_refused() {
    let huge = 1 << 40;
    assert!(is_refused(&with(ACTOR, &[run(huge), vec![0]].concat())), "actors");
    assert!(is_refused(&with(NUMBER, &[run(huge), vec![0]].concat())), "differences");
    assert!(is_refused(&with(INSERTED, &number(huge))), "yes or no");
    assert!(is_refused(&with(ACTION, &[run(huge), vec![1]].concat())), "numbers");
    assert!(is_refused(&with(KEY, &[run(huge), vec![1, b'a']].concat())), "texts");
    assert!(is_refused(&with(KEY, &[vec![0], number(huge)].concat())), "nothing");
    assert!(is_refused(&with(SUCCESSORS, &[run(1), number(huge)].concat())), "rows of another column");
    assert!(is_refused(&with(VALUE_LENGTH, &[run(1), number(huge << 4)].concat())), "values");
    let many = [run(ROWS), vec![0], run(1), vec![0]].concat();
    assert!(is_refused(&with(ACTOR, &many)), "together");
    assert!(holds(&with(ACTION, &[run(ROWS), vec![1]].concat())), "up to the limit");
}

#[test]
fn nobody_writes_on_where_others_could_make_it_too_much_at_the_same_time() {
    let of = |rows| with(ACTION, &[run(rows), vec![1]].concat());
    assert!(has_room(&of(ROOM)));
    assert!(!has_room(&of(ROOM + 1)) && holds(&of(ROOM + 1)), "it can be read all the same");
}

#[test]
fn a_column_that_inflates_beyond_measure_is_refused() {
    let zeros = vec![0; BYTES as usize + 1];
    let bomb = deflated(&zeros);
    assert!(bomb.len() < zeros.len() / 500);
    assert!(is_refused(&with(0x57 | DEFLATED, &bomb)));
}

#[test]
fn columns_that_inflate_beyond_measure_together_are_refused() {
    let half = deflated(&vec![0; BYTES as usize / 2 + 2]).leak();
    let inflating = |at_most: usize| {
        rewritten(&honest(), |columns| {
            let large = columns.iter_mut().rev().filter(|column| column.specification & DEFLATED > 0);
            for column in large.take(at_most) {
                // Values: bytes that nobody counts as rows.
                *column = Column { specification: 0x57 | DEFLATED, bytes: half };
            }
        })
    };
    assert!(holds(&inflating(1)));
    assert!(is_refused(&inflating(2)));
}

#[test]
fn a_long_text_that_stands_there_very_often_is_refused() {
    let text = vec![b'a'; 1000];
    let often = [run(100_000), number(text.len() as u64), text].concat();
    assert!(is_refused(&with(KEY, &often)));
}

/// The least number of 64 bits: it has no counterpart with the other sign.
const LEAST: [u8; 10] = [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f];

#[test]
fn numbers_near_the_end_of_their_type_are_refused() {
    for (column, bytes) in [
        (NUMBER, [run(1), run(1 << 32)].concat()),
        (NUMBER, [run(3), run(1 << 30)].concat()),
        (NUMBER, [run(1), LEAST.to_vec()].concat()),
        (NUMBER, LEAST.to_vec()),
        (ACTION, [run(1), number(u64::MAX)].concat()),
        (ACTOR, [run(1), number(1)].concat()),
    ] {
        assert!(is_refused(&with(column, &bytes)), "{column:#x} {bytes:?}");
    }
}

#[test]
fn what_is_not_one_document_is_refused() {
    let honest = honest();
    assert!(is_refused(&[]));
    assert!(is_refused(&[&honest[..], &honest].concat()), "two of them");
    for kind in 1..=4 {
        assert!(is_refused(&chunk(kind, chunk_body(&honest))), "another kind of chunk");
    }
    assert!(is_refused(&chunk(DOCUMENT, &number(1 << 40))), "actors without end");
    assert!(is_refused(&chunk(DOCUMENT, &[vec![0], number(1 << 60)].concat())), "heads without end");
    assert!(is_refused(&chunk(DOCUMENT, &[vec![0, 0], number(1 << 60)].concat())), "columns without end");
    for length in 0..honest.len() {
        assert!(is_refused(&honest[..length]), "broken off at {length}");
    }
}
