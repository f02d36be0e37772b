//! The texts of a survey.

use super::texts::Texts;
use crate::instrument::survey::{
    AgreeWords, BandText, BarrierBand, FactorBand, PercentWords, SectionText, SurveyText, TermText,
};
use crate::instrument::{FieldText, Translated};

/// The words of an item.
pub(super) struct ItemText {
    pub(super) text: Translated<String>,
    pub(super) enterprise: Option<Translated<String>>,
    pub(super) hint: Option<Translated<String>>,
}

impl Texts {
    pub(super) fn of_survey(&mut self) -> Translated<SurveyText> {
        self.of("survey", "survey", |one| SurveyText {
            title: one.required("title"),
            intro: one.required("intro"),
        })
    }

    pub(super) fn of_part(&mut self, id: &str) -> Translated<FieldText> {
        self.of("part", id, |one| FieldText {
            name: one.required("title"),
            full: None,
            about: one.required("intro"),
            discuss: String::new(),
        })
    }

    pub(super) fn of_agree(&mut self) -> Translated<AgreeWords> {
        self.of("scale", "agree5", |one| AgreeWords {
            question: one.required("question"),
            skip: one.required("skip"),
            levels: ["level_1", "level_2", "level_3", "level_4", "level_5"].map(|level| one.required(level)),
        })
    }

    pub(super) fn of_percent(&mut self) -> Translated<PercentWords> {
        self.of("scale", "percent", |one| PercentWords {
            question: one.required("question"),
            skip: one.required("skip"),
            ends: ["low", "middle", "high"].map(|end| one.required(end)),
        })
    }

    /// A side, in the words of the survey.
    pub(super) fn of_side(&mut self, id: &str) -> Translated<String> {
        self.of_name("side", id)
    }

    /// Something that has nothing but a name.
    pub(super) fn of_name(&mut self, kind: &str, id: &str) -> Translated<String> {
        self.of(kind, id, |one| one.required("name"))
    }

    /// Something that has a name and a meaning.
    pub(super) fn of_section(&mut self, kind: &str, id: &str) -> Translated<SectionText> {
        self.of(kind, id, |one| SectionText { name: one.required("name"), meaning: one.required("meaning") })
    }

    pub(super) fn of_reason(&mut self, id: &str) -> Translated<SectionText> {
        self.of("reason", id, |one| SectionText {
            name: one.required("name"),
            meaning: one.required("about"),
        })
    }

    pub(super) fn of_factor_band(&mut self, band: FactorBand) -> (FactorBand, Translated<BandText>) {
        (band, self.of_band("factor_band", band.as_str()))
    }

    pub(super) fn of_barrier_band(&mut self, band: BarrierBand) -> (BarrierBand, Translated<BandText>) {
        (band, self.of_band("barrier_band", band.as_str()))
    }

    fn of_band(&mut self, kind: &str, id: &str) -> Translated<BandText> {
        self.of(kind, id, |one| BandText { label: one.required("label"), text: one.required("text") })
    }

    pub(super) fn of_term(&mut self, id: &str) -> Translated<TermText> {
        self.of("term", id, |one| TermText {
            name: one.required("name"),
            forms: one.required("words").split('|').map(str::to_owned).collect(),
            meaning: one.required("meaning"),
        })
    }

    pub(super) fn of_option(&mut self, id: &str) -> Translated<String> {
        self.of("option", id, |one| one.required("text"))
    }

    pub(super) fn of_item(&mut self, id: &str) -> ItemText {
        let language = self.language();
        let (text, enterprise, hint) = self
            .one("item", id, |one| (one.required("text"), one.optional("enterprise"), one.optional("hint")));
        let translated = |text| Translated::new(language, text);
        ItemText {
            text: translated(text),
            enterprise: enterprise.map(translated),
            hint: hint.map(translated),
        }
    }
}
