//! From the TOML of a survey to a valid [`Survey`].

use super::rules::duplicates;
use super::texts::Texts;
use super::{InstrumentError, read};
use crate::ids::{FieldId, Group, InstrumentId, OptionId, StatementId};
use crate::instrument::survey::{
    Barrier, BarrierBand, Factor, FactorBand, Item, Reason, Section, Survey, Term,
};
use crate::instrument::{Choice, Field, Instrument, Kind, Statement};
use crate::language::Language;
use serde::Deserialize;

/// Reads and validates a survey: its structure, and its texts in one language.
///
/// # Errors
/// Everything that is wrong with it, structure first, then texts. Text that is no TOML of the expected form gives one
/// error only, with its line.
pub(crate) fn parse(
    structure: &str,
    language: Language,
    texts: &str,
) -> Result<Survey, Vec<InstrumentError>> {
    let written: Written = read(structure)?;
    let mut texts = Texts::read(language, texts)?;
    let mut problems = broken(&written);
    let survey = written.read(&mut texts);
    problems.extend(texts.problems());
    if problems.is_empty() { Ok(survey) } else { Err(problems) }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: InstrumentId,
    version: u32,
    #[serde(rename = "part")]
    parts: Vec<WrittenSection>,
    #[serde(rename = "theme")]
    themes: Vec<WrittenSection>,
    #[serde(rename = "category")]
    categories: Vec<WrittenSection>,
    #[serde(rename = "factor")]
    factors: Vec<WrittenFactor>,
    #[serde(rename = "barrier")]
    barriers: Vec<WrittenBarrier>,
    #[serde(rename = "term")]
    terms: Vec<WrittenSection>,
    #[serde(rename = "side")]
    sides: Vec<WrittenSide>,
    #[serde(rename = "item")]
    items: Vec<WrittenItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSection {
    id: FieldId,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFactor {
    id: FieldId,
    category: FieldId,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenBarrier {
    id: FieldId,
    reason: Reason,
}

/// Which words a side reads: those for the municipality, or those for everybody else. The same for every statement.
#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Viewpoint {
    Municipality,
    Enterprise,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSide {
    id: Group,
    viewpoint: Viewpoint,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WrittenKind {
    Role,
    Choice,
    Agree5,
    Percent,
    Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenItem {
    id: StatementId,
    part: FieldId,
    theme: Option<FieldId>,
    kind: WrittenKind,
    #[serde(default)]
    reverse: bool,
    #[serde(default)]
    neutral: bool,
    factor: Option<FieldId>,
    barrier: Option<FieldId>,
    #[serde(default)]
    options: Vec<OptionId>,
    free_text: Option<OptionId>,
}

impl Written {
    fn read(self, texts: &mut Texts) -> Survey {
        let section = |id: FieldId, text| Section { id, text };
        let (roles, items): (Vec<_>, Vec<_>) =
            self.items.into_iter().partition(|item| item.kind == WrittenKind::Role);
        let role = roles.first().map(|role| texts.of_item(role.id.as_str()).text);
        let (statements, items) = items.into_iter().map(|item| item.read(texts)).unzip();
        let fields =
            self.parts.into_iter().map(|part| Field { text: texts.of_part(part.id.as_str()), id: part.id });
        let fields = fields.collect();
        let instrument =
            Instrument { id: self.id, version: self.version, role, values: Vec::new(), fields, statements };
        Survey {
            instrument,
            text: texts.of_survey(),
            agree: texts.of_agree(),
            percent: texts.of_percent(),
            sides: self.sides.into_iter().map(|side| (side.id, texts.of_side(side.id.as_str()))).collect(),
            themes: self
                .themes
                .into_iter()
                .map(|s| {
                    let text = texts.of_name("theme", s.id.as_str());
                    section(s.id, text)
                })
                .collect(),
            categories: self
                .categories
                .into_iter()
                .map(|s| {
                    let text = texts.of_name("category", s.id.as_str());
                    section(s.id, text)
                })
                .collect(),
            factors: self
                .factors
                .into_iter()
                .map(|f| Factor {
                    text: texts.of_section("factor", f.id.as_str()),
                    id: f.id,
                    category: f.category,
                })
                .collect(),
            barriers: self
                .barriers
                .into_iter()
                .map(|b| Barrier {
                    text: texts.of_section("barrier", b.id.as_str()),
                    id: b.id,
                    reason: b.reason,
                })
                .collect(),
            reasons: Reason::ALL.iter().map(|reason| (*reason, texts.of_reason(reason.as_str()))).collect(),
            items,
            factor_bands: FactorBand::ALL
                .iter()
                .map(|band| (*band, texts.of_band("factor_band", band.as_str())))
                .collect(),
            barrier_bands: BarrierBand::ALL
                .iter()
                .map(|band| (*band, texts.of_band("barrier_band", band.as_str())))
                .collect(),
            terms: self
                .terms
                .into_iter()
                .map(|term| Term { text: texts.of_term(term.id.as_str()), id: term.id })
                .collect(),
        }
    }
}

impl WrittenItem {
    fn read(self, texts: &mut Texts) -> (Statement, Item) {
        let words = texts.of_item(self.id.as_str());
        let kind = match self.kind {
            WrittenKind::Agree5 | WrittenKind::Role => Kind::Agree,
            WrittenKind::Percent => Kind::Percent,
            WrittenKind::Text => Kind::Text,
            WrittenKind::Choice => Kind::Choice(self.choices(texts)),
        };
        let statement = Statement {
            id: self.id.clone(),
            field: self.part,
            values: Vec::new(),
            thick: false,
            kind,
            text: words.text,
            short: Default::default(),
            enterprise: words.enterprise,
            hint: words.hint,
        };
        let Self { id, theme, factor, barrier, reverse, neutral, .. } = self;
        (statement, Item { id, theme, factor, barrier, reverse, neutral })
    }

    fn choices(&self, texts: &mut Texts) -> Vec<Choice> {
        let choice = |option: &OptionId| Choice {
            id: option.clone(),
            text: texts.of_option(&format!("{}_{option}", self.id)),
            in_own_words: self.free_text.as_ref() == Some(option),
        };
        self.options.iter().map(choice).collect()
    }
}

/// What is wrong with the structure.
fn broken(written: &Written) -> Vec<InstrumentError> {
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

#[cfg(test)]
mod tests;
