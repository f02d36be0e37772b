//! Fragments, the rounds they merge into, and charters.

use crate::case::{Case, Fixed, each, plain};
use automerge::AutoCommit;
use base16ct::lower as hex;
use samson_shared::document::{CharterDocument, DocumentError, RoundDocument, Said};
use samson_shared::instrument::scorecard;
use samson_shared::response::{Level, Note, NoteKind};
use samson_shared::scoring::RoundAnswers;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn empty() -> RoundDocument {
    RoundDocument::new(scorecard()).unwrap()
}

/// As the vectors write it: section, part and value.
fn written(said: &Said) -> Value {
    match said {
        Said::Weight(value, level) => json!(["weights", value, level]),
        Said::Answer(statement, answer) => {
            json!(["answers", statement, answer.level().map_or(0, Level::get)])
        }
        Said::Note(Note { statement, kind: NoteKind::Idea, text }) => json!(["ideas", statement, text]),
        Said::Note(Note { statement, kind: NoteKind::Comment, text }) => json!(["comments", statement, text]),
    }
}

/// Everything that was said, in the order of the vectors.
fn everything(answers: &RoundAnswers) -> Vec<String> {
    let weights = answers
        .weights
        .iter()
        .flat_map(|(value, voices)| voices.iter().map(|voice| Said::Weight(value.clone(), voice.said)));
    let of_statements = answers.answers.iter().flat_map(|(statement, voices)| {
        voices.iter().map(|voice| Said::Answer(statement.clone(), voice.said))
    });
    let notes = answers.notes.iter().cloned().map(Said::Note);
    let mut said: Vec<_> =
        weights.chain(of_statements).chain(notes).map(|said| written(&said).to_string()).collect();
    said.sort();
    said
}

fn expected_heads(case: &Case) -> Vec<String> {
    case.read("heads")
}

#[test]
fn documents_grow_from_the_same_roots() {
    each("roots", |case| {
        let heads = AutoCommit::load(&case.bytes("bytes")).unwrap().get_heads();
        assert_eq!(heads.iter().map(ToString::to_string).collect::<Vec<_>>(), expected_heads(case));
        if case.text("kind") == "scorecard" {
            assert_eq!(empty().save(), case.bytes("bytes"));
        } else {
            assert_eq!(CharterDocument::new().unwrap().save(), case.bytes("bytes"));
        }
    });
}

#[test]
fn the_same_answer_of_the_same_actor_is_the_same_fragment() {
    each("fragments", |case| {
        let said = empty().parse(&case.bytes("change")).unwrap().said;
        assert_eq!(written(&said), *case.field("said"));
        let mut random = Fixed::new([case.bytes("actor"), case.bytes("entry")].concat());
        assert_eq!(empty().fragment(&said, &mut random), Ok(case.bytes("change")));
    });
}

#[test]
fn what_is_not_one_single_answer_is_no_fragment() {
    each("refused_fragments", |case| {
        assert_eq!(empty().parse(&case.bytes("change")), Err(DocumentError::NotAFragment));
    });
}

#[test]
fn fragments_merge_into_a_document_with_the_same_heads() {
    each("rounds", |case| {
        let mut round = empty();
        let fragments: Vec<_> =
            case.list("fragments").iter().map(|bytes| round.parse(bytes).unwrap()).collect();
        round.merge(fragments).unwrap();
        let heads: Vec<_> = round.heads().iter().map(|head| hex::encode_string(head)).collect();
        assert_eq!(heads, expected_heads(case));
        let answers = round.answers(scorecard(), &BTreeMap::new());
        let said: Vec<Value> = case.read("said");
        assert_eq!(everything(&answers), said.iter().map(Value::to_string).collect::<Vec<_>>());
    });
}

#[test]
fn charters_say_the_same() {
    each("charters", |case| {
        let charter = CharterDocument::load(&case.bytes("snapshot")).unwrap();
        assert_eq!(plain(&charter.read().unwrap()), *case.field("value"));
        let mut heads = AutoCommit::load(&case.bytes("snapshot")).unwrap().get_heads();
        heads.sort_unstable();
        assert_eq!(heads.iter().map(ToString::to_string).collect::<Vec<_>>(), expected_heads(case));
    });
}

#[test]
fn a_charter_that_is_none_is_refused_for_the_same_reason() {
    each("refused_charters", |case| {
        let refused = CharterDocument::load(&case.bytes("snapshot")).err();
        let is_newer = matches!(refused, Some(DocumentError::Newer(_)));
        assert!(refused.is_some() && is_newer == (case.text("refusal") == "newer"), "{refused:?}");
    });
}
