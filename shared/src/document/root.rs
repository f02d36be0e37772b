//! The fixed first change of every kind of document.

use super::{DocumentError, SCHEMA, bounds};
use crate::instrument::{Instrument, SURVEY, family};
use automerge::{AutoCommit, ROOT, ReadDoc, Value};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The first change of charters.
pub(super) const CHARTER: &[u8] = include_bytes!("roots/charter-1.automerge");
/// The first change of commons.
pub(super) const COMMONS: &[u8] = include_bytes!("roots/commons-1.automerge");
/// The first change of rounds with version 1 of the scorecard.
const SCORECARD: &[u8] = include_bytes!("roots/scorecard-1.automerge");

/// The first change of rounds with version 1 of the partnership survey, with any of its parts.
const PARTNERSHIP: &[u8] = include_bytes!("roots/partnership-1.automerge");

/// The embedded first change of rounds with this instrument.
pub(super) fn of_round(instrument: &Instrument) -> Result<&'static [u8], DocumentError> {
    match (family(&instrument.id).as_str(), instrument.version) {
        ("scorecard", 1) => Ok(SCORECARD),
        (SURVEY, 1) => Ok(PARTNERSHIP),
        _ => Err(DocumentError::Newer(i64::from(instrument.version))),
    }
}

/// Loads a document of a schema known here.
pub(super) fn load(bytes: &[u8]) -> Result<AutoCommit, DocumentError> {
    if !bounds::holds(bytes) {
        return Err(DocumentError::Damaged);
    }
    let document = guarded(|| AutoCommit::load(bytes).map_err(|_| DocumentError::Damaged))?;
    match guarded(|| Ok(schema(&document)))? {
        Some(SCHEMA) => Ok(document),
        Some(newer) if newer > SCHEMA => Err(DocumentError::Newer(newer)),
        _ => Err(DocumentError::Damaged),
    }
}

/// Loads a document that grew from one of the embedded first changes: another one would merge, and hide what is there.
pub(super) fn load_grown_from(root: &[u8], bytes: &[u8]) -> Result<AutoCommit, DocumentError> {
    let document = load(bytes)?;
    let heads = load(root)?.get_heads();
    let grown = guarded(|| Ok(heads.iter().all(|head| document.get_change_by_hash(head).is_some())))?;
    if grown { Ok(document) } else { Err(DocumentError::Damaged) }
}

/// Lets Automerge read what somebody else wrote. It trusts whatever fits its checksum: of bytes that were made to fit by
/// hand it may panic, and that is a damaged document like any other. (Built to abort, the process ends all the same.)
pub(super) fn guarded<T>(read: impl FnOnce() -> Result<T, DocumentError>) -> Result<T, DocumentError> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(DocumentError::Damaged))
}

fn schema(document: &AutoCommit) -> Option<i64> {
    match document.get(ROOT, "schema").ok()?? {
        (Value::Scalar(value), _) => value.as_i64(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{scorecard, survey};
    use automerge::transaction::{CommitOptions, Transactable};
    use automerge::{ActorId, AutomergeError, ObjType, ScalarValue};

    #[test]
    fn the_roots_are_frozen() {
        // Two devices agree on a document only if they start from the same bytes. To add a root for a new version,
        // write the made bytes to a new file; never change an old one.
        assert_eq!(make_charter().unwrap(), CHARTER);
        assert_eq!(make_commons().unwrap(), COMMONS);
        assert_eq!(make_round(scorecard()).unwrap(), SCORECARD);
        assert_eq!(make_round(&survey().instrument).unwrap(), PARTNERSHIP);
    }

    #[test]
    fn a_newer_document_asks_for_an_update_and_a_damaged_one_says_so() {
        let mut newer = load(CHARTER).unwrap();
        newer.put(ROOT, "schema", 2).unwrap();
        assert_eq!(load(&newer.save()).err(), Some(DocumentError::Newer(2)));
        assert_eq!(load(&CHARTER[..40]).err(), Some(DocumentError::Damaged));
        assert_eq!(load(&AutoCommit::new().save()).err(), Some(DocumentError::Damaged));
    }

    /// Makes the first change of charters. Its bytes are frozen: see the test.
    fn make_charter() -> Result<Vec<u8>, AutomergeError> {
        make("charter", |document| document.put_object(ROOT, "rounds", ObjType::Map).map(|_| ()))
    }

    /// Makes the first change of commons, with maps for what later versions put there.
    fn make_commons() -> Result<Vec<u8>, AutomergeError> {
        make("commons", |document| {
            let maps = ["actions", "notes", "lead", "overview", "matrix", "plan"];
            maps.into_iter().try_for_each(|map| document.put_object(ROOT, map, ObjType::Map).map(|_| ()))
        })
    }

    /// Makes the first change of rounds: a map for the voices on each value and statement.
    fn make_round(instrument: &Instrument) -> Result<Vec<u8>, AutomergeError> {
        make(instrument.id.as_str(), |document| {
            let weights = document.put_object(ROOT, "weights", ObjType::Map)?;
            for value in &instrument.values {
                document.put_object(&weights, value.id.as_str(), ObjType::Map)?;
            }
            for section in ["answers", "ideas", "comments"] {
                let section = document.put_object(ROOT, section, ObjType::Map)?;
                for statement in &instrument.statements {
                    document.put_object(&section, statement.id.as_str(), ObjType::Map)?;
                }
            }
            Ok(())
        })
    }

    fn make(
        kind: &str,
        structure: impl FnOnce(&mut AutoCommit) -> Result<(), AutomergeError>,
    ) -> Result<Vec<u8>, AutomergeError> {
        let mut document = AutoCommit::new().with_actor(ActorId::from([0u8; 1].as_slice()));
        document.put(ROOT, "schema", ScalarValue::Int(SCHEMA))?;
        document.put(ROOT, "kind", kind)?;
        structure(&mut document)?;
        document.commit_with(CommitOptions::default().with_time(0));
        Ok(document.save())
    }
}
