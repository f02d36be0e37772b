//! What the structure of a survey must be like, beyond its form.

use super::super::InstrumentError;
use super::super::rules::duplicates;
use super::{Viewpoint, Written, WrittenItem, WrittenKind};
use crate::ids::{FieldId, Group};

/// What is wrong with the structure.
pub(super) fn broken(written: &Written) -> Vec<InstrumentError> {
    let mut problems = Vec::new();
    if written.version == 0 {
        problems.push(InstrumentError::VersionZero);
    }
    // Notes and actions name themes, factors and barriers alike, so no two of them share a name.
    let places = written.themes.iter().map(|theme| theme.id.as_str());
    let places = places.chain(written.factors.iter().map(|factor| factor.id.as_str()));
    let places = places.chain(written.barriers.iter().map(|barrier| barrier.id.as_str()));
    problems.extend(duplicates("theme, factor or barrier", places));
    problems.extend(duplicates("item", written.items.iter().map(|item| item.id.as_str())));
    problems.extend(written.items.iter().flat_map(|item| dangling(item, written)));
    problems.extend(written.factors.iter().filter_map(|factor| {
        let known = written.categories.iter().any(|category| category.id == factor.category);
        (!known).then(|| unknown(factor.id.as_str(), "category", &factor.category))
    }));
    problems.extend(out_of_order(written));
    problems.extend(sides(written));
    problems
}

fn unknown(from: &str, kind: &'static str, id: &FieldId) -> InstrumentError {
    InstrumentError::Dangling { from: from.to_owned(), kind, id: id.to_string() }
}

/// What an item names and the survey does not have, and what does not go with its kind.
fn dangling(item: &WrittenItem, written: &Written) -> Vec<InstrumentError> {
    let missing = |kind, id: Option<&FieldId>, all: Vec<&FieldId>| {
        id.filter(|id| !all.contains(id)).map(|id| unknown(item.id.as_str(), kind, id))
    };
    let names = [
        missing("part", Some(&item.part), written.parts.iter().map(|part| &part.id).collect()),
        missing("theme", item.theme.as_ref(), written.themes.iter().map(|theme| &theme.id).collect()),
        missing("factor", item.factor.as_ref(), written.factors.iter().map(|factor| &factor.id).collect()),
        missing("barrier", item.barrier.as_ref(), written.barriers.iter().map(|one| &one.id).collect()),
    ];
    let mismatch = (!goes_with_its_kind(item)).then(|| InstrumentError::KindMismatch(item.id.to_string()));
    names.into_iter().flatten().chain(mismatch).collect()
}

fn goes_with_its_kind(item: &WrittenItem) -> bool {
    let is_judged = item.kind == WrittenKind::Agree5;
    let fits = match item.kind {
        WrittenKind::Agree5 => item.barrier.is_none() && item.options.is_empty(),
        WrittenKind::Percent => item.barrier.is_some() && item.options.is_empty(),
        WrittenKind::Choice => item.barrier.is_none() && item.options.len() >= 2,
        WrittenKind::Role | WrittenKind::Text => item.barrier.is_none() && item.options.is_empty(),
    };
    fits && (is_judged || (!item.reverse && !item.neutral && item.factor.is_none()))
        && item.free_text.as_ref().is_none_or(|option| item.options.contains(option))
}

/// Parts stand one after the other; the question about the side is the first of all, or is not asked.
fn out_of_order(written: &Written) -> Vec<InstrumentError> {
    let place = |id: &FieldId| written.parts.iter().position(|part| part.id == *id);
    let mut problems = Vec::new();
    for (before, after) in written.items.iter().zip(written.items.iter().skip(1)) {
        if place(&before.part) > place(&after.part) || after.kind == WrittenKind::Role {
            let (found, expected) = (after.id.to_string(), before.id.to_string());
            problems.push(InstrumentError::ItemOrder { found, before: expected });
        }
    }
    problems
}

/// Every group there is can be chosen, and only the municipality reads its own words.
fn sides(written: &Written) -> Option<InstrumentError> {
    let all = written.sides.iter().map(|side| side.id).eq(Group::ALL);
    let words = written
        .sides
        .iter()
        .all(|side| (side.id == Group::Municipality) == (side.viewpoint == Viewpoint::Municipality));
    (!all || !words).then_some(InstrumentError::Sides)
}
