//! From the TOML of a survey to a valid [`Survey`].

mod rules;

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
    let mut problems = rules::broken(&written);
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
        let (roles, items): (Vec<_>, Vec<_>) =
            self.items.into_iter().partition(|item| item.kind == WrittenKind::Role);
        let role = roles.first().map(|role| texts.of_item(role.id.as_str()).text);
        let (statements, items) = items.into_iter().map(|item| item.read(texts)).unzip();
        let fields = self.parts.into_iter().map(|part| part.read_part(texts)).collect();
        let (id, version, values) = (self.id, self.version, Vec::new());
        Survey {
            instrument: Instrument { id, version, role, values, fields, statements },
            items,
            text: texts.of_survey(),
            agree: texts.of_agree(),
            percent: texts.of_percent(),
            sides: self.sides.into_iter().map(|side| (side.id, texts.of_side(side.id.as_str()))).collect(),
            themes: self.themes.into_iter().map(|theme| theme.read("theme", texts)).collect(),
            categories: self.categories.into_iter().map(|one| one.read("category", texts)).collect(),
            factors: self.factors.into_iter().map(|factor| factor.read(texts)).collect(),
            barriers: self.barriers.into_iter().map(|barrier| barrier.read(texts)).collect(),
            reasons: Reason::ALL.iter().map(|one| (*one, texts.of_reason(one.as_str()))).collect(),
            factor_bands: FactorBand::ALL.iter().map(|one| texts.of_factor_band(*one)).collect(),
            barrier_bands: BarrierBand::ALL.iter().map(|one| texts.of_barrier_band(*one)).collect(),
            terms: self.terms.into_iter().map(|term| term.read_term(texts)).collect(),
        }
    }
}

impl WrittenSection {
    fn read(self, kind: &str, texts: &mut Texts) -> Section {
        Section { text: texts.of_name(kind, self.id.as_str()), id: self.id }
    }

    fn read_part(self, texts: &mut Texts) -> Field {
        Field { text: texts.of_part(self.id.as_str()), id: self.id }
    }

    fn read_term(self, texts: &mut Texts) -> Term {
        Term { text: texts.of_term(self.id.as_str()), id: self.id }
    }
}

impl WrittenFactor {
    fn read(self, texts: &mut Texts) -> Factor {
        let text = texts.of_section("factor", self.id.as_str());
        Factor { id: self.id, category: self.category, text }
    }
}

impl WrittenBarrier {
    fn read(self, texts: &mut Texts) -> Barrier {
        let text = texts.of_section("barrier", self.id.as_str());
        Barrier { id: self.id, reason: self.reason, text }
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

#[cfg(test)]
mod tests;
