//! What two people made of one text.

use super::super::DocumentError;
use automerge::transaction::Transactable;
use automerge::{ActorId, AutoCommit, AutomergeError, ObjType, ROOT, ReadDoc};

/// One text with what `mine` and `theirs` changed about `before`, for somebody who typed while the text grew beneath
/// them.
///
/// # Errors
/// None in practice.
pub(super) fn together(before: &str, mine: &str, theirs: &str) -> Result<String, DocumentError> {
    if before == theirs {
        return Ok(mine.to_owned());
    }
    merged(before, mine, theirs).map_err(|_| DocumentError::Damaged)
}

fn merged(before: &str, mine: &str, theirs: &str) -> Result<String, AutomergeError> {
    // Nobody keeps these documents, so their actors need not be random.
    let mut one = AutoCommit::new().with_actor(ActorId::from([0]));
    let text = one.put_object(ROOT, "text", ObjType::Text)?;
    one.splice_text(&text, 0, 0, before)?;
    let mut other = one.fork().with_actor(ActorId::from([1]));
    one.update_text(&text, mine)?;
    other.update_text(&text, theirs)?;
    one.merge(&mut other)?;
    one.text(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_typed_while_the_text_grew_keeps_both() {
        let text = together("Kaffe hver fredag", "Kaffe og kake hver fredag", "Kaffe hver fredag kl. 9");
        assert_eq!(text, Ok("Kaffe og kake hver fredag kl. 9".to_owned()));
    }

    #[test]
    fn what_only_one_of_the_two_changed_is_kept_as_it_is() {
        for (mine, theirs) in [("Kake", "Kaffe"), ("Kaffe", "Kake")] {
            assert_eq!(together("Kaffe", mine, theirs), Ok("Kake".to_owned()));
        }
        assert_eq!(together("", "æ", ""), Ok("æ".to_owned()));
    }

    #[test]
    fn what_one_deleted_stays_deleted() {
        assert_eq!(together("Kaffe og kake", "Kaffe", "Kaffe og kake!"), Ok("Kaffe!".to_owned()));
    }
}
