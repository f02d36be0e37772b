//! Reflections that somebody else made, of another version or by hand.

use super::*;
use automerge::ScalarValue;

/// The commons after somebody wrote in the reflection past all rules.
fn written(write: impl FnOnce(&mut AutoCommit, &automerge::ObjId)) -> Result<Reflection, DocumentError> {
    let mut document = AutoCommit::load(&said(&[cell("", "Kaféen"), placed(Some(20))]).save()).unwrap();
    let map = document.get(ROOT, "overview").unwrap().unwrap().1;
    write(&mut document, &map);
    CommonsDocument::load(&document.save())?.read().map(|commons| commons.reflection)
}

fn put(key: &str, value: impl Into<ScalarValue>) -> Result<Reflection, DocumentError> {
    let (key, value) = (key.replace("<round>", &ROUND.to_string()), value.into());
    written(|document, map| document.put(map, key, value).unwrap())
}

#[test]
fn a_reflection_that_is_not_as_described_is_damaged() {
    let damaged = Err(DocumentError::Damaged);
    assert_eq!(put("table/<round>/proud/barriers", "no text object"), damaged);
    assert_eq!(put("place/<round>/whole", 101), damaged);
    assert_eq!(put("place/<round>/whole", -1), damaged);
    assert_eq!(put("place/<round>/duration", 1.5), damaged);
    assert_eq!(put("place/<round>/duration", ScalarValue::Uint(5)), damaged);
    assert_eq!(put("place/<round>/duration", ScalarValue::Null), damaged);
    assert_eq!(put("phase/<round>", "autumn"), damaged);
    assert_eq!(put("evaluation/<round>/process_role", "no text object"), damaged);
    assert_eq!(put("evaluation/<round>/process_added", "No name"), damaged);
    assert_eq!(put("evaluation/<round>/process_added", true), damaged);
    assert_eq!(put("evaluation/<round>/process_stage", "designer"), damaged);
    assert_eq!(put("evaluation/<round>/process_stage/designer", "yes"), damaged);
    assert_eq!(put("evaluation/<round>/process_added/both", true), damaged);
    let round = ROUND.to_string();
    let list = written(|document, map| {
        document
            .put_object(map, format!("evaluation/{round}/process_stage/designer"), ObjType::List)
            .unwrap();
    });
    assert_eq!(list, damaged);
}

#[test]
fn keys_of_a_later_version_are_passed_over() {
    let as_before = written(|_, _| ());
    assert!(as_before.is_ok());
    for key in [
        "table/<round>/proud/weather",
        "place/<round>/height",
        "vote/<round>",
        "evaluation/<round>/result_joy",
        "evaluation/<round>/result_joy/much",
    ] {
        assert_eq!(put(key, 1), as_before, "{key}");
    }
    let unticked = put("evaluation/<round>/process_stage/designer", false);
    assert_eq!(unticked, as_before);
}

#[test]
fn keys_of_a_later_version_stay_in_the_document() {
    let mut document = AutoCommit::load(&said(&[]).save()).unwrap();
    let map = document.get(ROOT, "overview").unwrap().unwrap().1;
    document.put(&map, "vote/x", 1).unwrap();
    let mut commons = phone(&document.save());
    say(&mut commons, 2, &[cell("", "Kaféen")]);
    let mut other = said(&[placed(Some(20))]);
    other.merge(commons).unwrap();
    let kept = AutoCommit::load(&other.save()).unwrap();
    assert_eq!(kept.get(&map, "vote/x").unwrap().unwrap().0.as_i64(), Some(1));
    assert_eq!(read(&other).table[&CELL], "Kaféen");
}

#[test]
fn a_phone_with_an_app_from_before_carries_a_reflection_on() {
    // It merges whole documents, and reads none of this map.
    let mut before = AutoCommit::load(&with_action().save()).unwrap();
    let mut newer = said(&[]);
    say(&mut newer, 2, &[cell("", "Kaféen"), placed(Some(20))]);
    before.merge(&mut AutoCommit::load(&newer.save()).unwrap()).unwrap();
    let carried = phone(&before.save()).read().unwrap();
    assert_eq!(carried.actions, [action(1)]);
    assert_eq!(carried.reflection.table[&CELL], "Kaféen");
}

#[test]
fn commons_from_before_have_no_reflection() {
    assert_eq!(with_action().read().unwrap().reflection, Reflection::default());
}
