//! What others made and we carry is what its notes say it is.

use super::expect_none;
use super::sources::root;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// The files that a note's table names, with their hashes: `| `path` | where from | `hash` |`.
fn noted(notes: &str) -> impl Iterator<Item = (&str, &str)> {
    notes.lines().filter_map(|line| match line.split('`').collect::<Vec<_>>()[..] {
        ["| ", path, _, _, _, hash, " |"] => Some((path, hash)),
        _ => None,
    })
}

fn hash(file: &Path) -> String {
    fs::read(file).map_or_else(
        |error| error.to_string(),
        |bytes| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
    )
}

#[test]
fn every_vendored_file_has_the_hash_that_its_notes_say() {
    let folder = root().join("app/vendor/zxing");
    let notes = fs::read_to_string(folder.join("README.md")).unwrap();
    let noted: Vec<_> = noted(&notes).collect();
    assert_eq!(noted.len(), 3, "{noted:?}");
    let differs = |(path, expected): &&(&str, &str)| hash(&folder.join(path)) != *expected;
    let breaches: Vec<String> = noted.iter().filter(differs).map(|(path, _)| (*path).to_owned()).collect();
    expect_none("app/vendor/zxing differs from its notes", &breaches);
}
