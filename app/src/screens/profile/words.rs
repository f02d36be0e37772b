//! Figures and places of a profile, in words.

use samson_shared::ids::{FieldId, StatementId, ValueId};
use samson_shared::instrument::{FieldText, Instrument};
use samson_shared::language::Language;
use samson_shared::number;
use samson_shared::scoring::{Agreement, Place, Side};
use samson_shared::text::{Argument, Catalogue};
use std::rc::Rc;

use crate::ui::Tone;

/// Everything that puts a profile into words, in one language.
#[derive(Clone)]
pub(in crate::screens) struct Words {
    pub(in crate::screens) instrument: &'static Instrument,
    texts: Rc<Catalogue>,
}

impl Words {
    pub(in crate::screens) fn new(instrument: &'static Instrument, language: Language) -> Self {
        Self { instrument, texts: Catalogue::of(language) }
    }

    pub(in crate::screens) fn language(&self) -> Language {
        self.texts.language()
    }

    pub(in crate::screens) fn text(&self, key: &str) -> String {
        self.texts.text(key)
    }

    pub(in crate::screens) fn text_with(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.texts.text_with(key, arguments)
    }

    /// One decimal.
    pub(in crate::screens) fn decimal(&self, figure: f64) -> String {
        number::decimal(figure, self.language())
    }

    /// One decimal; a dash where there is no figure.
    pub(in crate::screens) fn figure(&self, figure: Option<f64>) -> String {
        self.decimal(figure.unwrap_or(f64::NAN))
    }

    /// The texts of a field, if the instrument has it.
    pub(in crate::screens) fn field(&self, id: &FieldId) -> Option<&'static FieldText> {
        self.instrument.field(id)?.text.get(self.language())
    }

    /// The name of a field; may hold soft hyphens.
    pub(in crate::screens) fn field_name(&self, id: &FieldId) -> String {
        self.field(id).map_or_else(|| id.to_string(), |text| text.name.clone())
    }

    /// The name of a value.
    pub(in crate::screens) fn value_name(&self, id: &ValueId) -> String {
        let text = self.instrument.value(id).and_then(|value| value.text.get(self.language()));
        text.map_or_else(|| id.to_string(), |text| text.name.clone())
    }

    /// A statement in full.
    pub(in crate::screens) fn statement(&self, id: &StatementId) -> String {
        let statement = self.instrument.statement(id);
        statement.map_or_else(|| id.to_string(), |statement| statement.text.text(self.language()).to_owned())
    }

    /// The label of a statement in charts and tables; may hold soft hyphens.
    pub(in crate::screens) fn short(&self, id: &StatementId) -> String {
        let statement = self.instrument.statement(id);
        statement.map_or_else(|| id.to_string(), |statement| statement.short.text(self.language()).to_owned())
    }

    pub(in crate::screens) fn place(&self, place: &Place) -> String {
        match place {
            Place::Field(id) => self.field_name(id),
            Place::Statement(id) => self.statement(id),
        }
    }

    pub(in crate::screens) fn side(&self, side: Side) -> String {
        match side {
            Side::Group(group) => self.text(&format!("group-{}", group.as_str())),
            Side::Others => self.text("profile-side-others"),
        }
    }

    /// How much people agree, and how that should feel.
    pub(in crate::screens) fn agreement(&self, agreement: Agreement) -> (Tone, String) {
        match agreement {
            Agreement::Agree => (Tone::Good, self.text("agreement-agree")),
            Agreement::MostlyAgree => (Tone::Good, self.text("agreement-mostly-agree")),
            Agreement::Mixed => (Tone::Neutral, self.text("agreement-mixed")),
            Agreement::Split => (Tone::Warning, self.text("agreement-split")),
        }
    }
}
