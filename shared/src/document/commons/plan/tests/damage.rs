//! Edits that are refused, plans of later versions and plans that are not as the schema says.

use super::*;
use crate::document::DocumentError;
use automerge::transaction::Transactable;
use automerge::{AutoCommit, ObjId, ObjType, ROOT, ReadDoc};

fn refused(edit: &PlanEdit) -> CommonsError {
    let mut phone = start();
    let heads = phone.0.heads();
    let refused = phone.edit(edit).unwrap_err();
    assert_eq!(phone.0.heads(), heads, "nothing was changed");
    refused
}

#[test]
fn a_text_beyond_its_limit_is_refused_and_nothing_changes() {
    let long = |length: usize| "å".repeat(length);
    let added = |change: &dyn Fn(&mut Indicator)| {
        let mut other = indicator(2);
        change(&mut other);
        PlanEdit::AddIndicator(Box::new(other))
    };
    let noted = Measurement { note: long(5_001), ..measurement(2, "1") };
    let in_unit = Measurement { unit: long(101), ..measurement(2, "1") };
    let mut beside = goal(1, "Flere møtes");
    beside.cells.insert("who".parse().unwrap(), Cell::Text(long(5_001)));
    for (limit, edit) in [
        (20_000, text("", &long(20_001))),
        (5_000, PlanEdit::Row { before: goal(1, "Flere møtes"), after: beside }),
        (5_000, PlanEdit::AddRow(goal(2, &long(5_001)))),
        (5_000, PlanEdit::Row { before: goal(1, "Flere møtes"), after: goal(1, &long(5_001)) }),
        (500, added(&|one| one.name = long(501))),
        (100, added(&|one| one.unit = long(101))),
        (5_000, added(&|one| one.argument = long(5_001))),
        (1_000, added(&|one| one.source = long(1_001))),
        (500, added(&|one| one.responsible = long(501))),
        (5_000, of(1, noted)),
        (100, of(1, in_unit)),
    ] {
        assert_eq!(refused(&edit), CommonsError::TooLong { length: limit + 1, limit });
    }
    let mut phone = start().with(&[text("", &long(20_000))]);
    let both = phone.edit(&text("", "ø")).unwrap_err();
    assert_eq!(both, CommonsError::TooLong { length: 20_001, limit: 20_000 }, "of both together");
}

#[test]
fn what_is_not_there_cannot_change() {
    let (row, one, number) = (goal(9, "x"), indicator(9), measurement(9, "1"));
    let ids = (row.id, one.id, MeasurementId::new([9; 16]));
    let of_known = IndicatorId::new([1; 16]);
    for (error, edit) in [
        (PlanError::NoSuchRow(ids.0), PlanEdit::Row { before: row.clone(), after: goal(9, "y") }),
        (
            PlanError::NoSuchIndicator(ids.1),
            PlanEdit::Indicator { before: Box::new(one.clone()), after: Box::new(one) },
        ),
        (PlanError::NoSuchIndicator(ids.1), of(9, number.clone())),
        (
            PlanError::NoSuchMeasurement(ids.2),
            PlanEdit::Measurement { indicator: of_known, before: number.clone(), after: number },
        ),
    ] {
        assert_eq!(refused(&edit), CommonsError::Plan(error));
    }
}

#[test]
fn a_cell_keeps_its_kind_and_a_round_its_measurements() {
    let cell = |column: &str, cell: Cell| {
        let mut after = goal(1, "Flere møtes");
        after.cells.insert(column.parse().unwrap(), cell);
        PlanEdit::Row { before: goal(1, "Flere møtes"), after }
    };
    let another = CommonsError::Plan(PlanError::AnotherKind);
    for edit in [
        cell("goal", Cell::Value(Some(amount("1").into()))),
        cell("by", Cell::Text("snart".into())),
        cell("order", Cell::Text("1".into())),
        cell("removed", Cell::Value(None)),
    ] {
        assert_eq!(refused(&edit), another);
    }
    let round = Origin::Round(RoundId::new([1; 16]));
    let brought = of(1, Measurement { origin: round, ..measurement(2, "1") });
    assert_eq!(refused(&brought), CommonsError::Plan(PlanError::OfARound));
}

fn map(document: &AutoCommit) -> ObjId {
    document.get(ROOT, "plan").unwrap().unwrap().1
}

fn spoilt(spoil: &dyn Fn(&mut AutoCommit, ObjId)) -> Result<Plan, DocumentError> {
    let mut document = AutoCommit::load(&start().with(&[text("", "Kaffe")]).0.save()).unwrap();
    let map = map(&document);
    spoil(&mut document, map);
    CommonsDocument::load(&document.save()).map(|commons| commons.read().unwrap().plan)
}

#[test]
fn what_a_later_version_wrote_is_passed_over_and_stays() {
    let later = |document: &mut AutoCommit, map: ObjId| {
        document.put(&map, "picture/problem", 1).unwrap();
        document.put_object(&map, "text/eleventh/field", ObjType::Text).unwrap();
        document.put(&map, "value/eleventh/field", "12").unwrap();
        let row = document
            .put_object(&map, format!("row/eleventh/field/{}", RowId::new([7; 16])), ObjType::Map)
            .unwrap();
        document.put(&row, "colour", 3).unwrap();
        document.put(&map, "log/2027-03-31/owner/problem/problem", 5).unwrap();
        let known =
            document.get(&map, super::super::keys::indicator(IndicatorId::new([1; 16]))).unwrap().unwrap().1;
        document.put(&known, "colour", 3).unwrap();
    };
    assert_eq!(spoilt(&later), spoilt(&|_, _| ()));
    let mut document = AutoCommit::load(&start().0.save()).unwrap();
    let map = map(&document);
    later(&mut document, map.clone());
    let mut phone = Phone::that_loads(&document.save(), 5).with(&[text("", "Kake")]);
    let kept = AutoCommit::load(&phone.0.save()).unwrap();
    assert!(kept.get(&map, "picture/problem").unwrap().is_some());
}

/// Writes something into the map of the plan that does not belong there.
type Damage<'a> = &'a dyn Fn(&mut AutoCommit, ObjId);

#[test]
fn a_plan_that_is_not_as_described_is_damaged() {
    let entry = |document: &AutoCommit, key: String| document.get(map(document), key).unwrap().unwrap().1;
    let row =
        |document: &AutoCommit| entry(document, super::super::keys::row(&goal(1, "").place, goal(1, "").id));
    let one =
        |document: &AutoCommit| entry(document, super::super::keys::indicator(IndicatorId::new([1; 16])));
    let (of, id) = (IndicatorId::new([1; 16]), MeasurementId::new([1; 16]));
    let number = |document: &AutoCommit| entry(document, super::super::keys::measure(of, id));
    let damages: [Damage<'_>; 14] = [
        &|document, _| document.delete(ROOT, "plan").unwrap(),
        &|document, map| document.put(map, "text/problem/affected", "no text object").unwrap(),
        &|document, map| document.put(map, "value/problem/extent", "1,5").unwrap(),
        &|document, map| document.put(map, "value/problem/extent", 5).unwrap(),
        &|document, map| document.put(map, "value/problem/A b", "5").unwrap(),
        &|document, map| drop(document.put_object(map, "row/goals/goals/zz", ObjType::Map).unwrap()),
        &|document, map| document.put(map, "log/2027-02-30/citizen/problem/problem", 5).unwrap(),
        &|document, map| document.put(map, "log/2027-02-28/citizen/problem/problem", "x").unwrap(),
        &|document, _| document.put(row(document), "order", 1.5).unwrap(),
        &|document, _| document.put(row(document), "by", 7).unwrap(),
        &|document, _| document.put(one(document), "level", "societal_value").unwrap(),
        &|document, _| document.put(one(document), "removed", "yes").unwrap(),
        &|document, _| document.put(number(document), "value", "1e9").unwrap(),
        &|document, _| document.put(number(document), "date", "").unwrap(),
    ];
    for (index, damage) in damages.iter().enumerate() {
        assert_eq!(spoilt(damage), Err(DocumentError::Damaged), "{index}");
    }
    let stray = super::super::keys::measure(IndicatorId::new([9; 16]), id);
    let stray = |document: &mut AutoCommit, map: ObjId| {
        let entry = document.put_object(map, &stray, ObjType::Map).unwrap();
        for (key, value) in [("date", "2027-01-01"), ("value", "1"), ("unit", "")] {
            document.put(&entry, key, value).unwrap();
        }
        document.put_object(&entry, "note", ObjType::Text).unwrap();
        document.put(&entry, "order", 1).unwrap();
        document.put(&entry, "removed", false).unwrap();
    };
    assert_eq!(spoilt(&stray), Err(DocumentError::Damaged), "a measurement of nothing");
}
