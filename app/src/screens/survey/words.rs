//! Figures and places of a survey's result, in words.

use crate::ui::{TagContent, Tone};
use samson_shared::ids::{FieldId, StatementId};
use samson_shared::instrument::survey::{BandText, BarrierBand, FactorBand, SectionText};
use samson_shared::instrument::{Survey, survey};
use samson_shared::language::Language;
use samson_shared::number;
use samson_shared::scoring::survey::SurveyDifference;
use samson_shared::scoring::{Side, SideScore, SurveyProfile};
use samson_shared::text::{Argument, Catalogue};
use std::rc::Rc;

/// Everything that puts a survey into words, in one language.
#[derive(Clone)]
pub(in crate::screens) struct SurveyWords {
    pub(in crate::screens) survey: &'static Survey,
    texts: Rc<Catalogue>,
}

impl SurveyWords {
    pub(in crate::screens) fn new(language: Language) -> Self {
        Self { survey: survey(), texts: Catalogue::of(language) }
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

    /// One decimal for a factor or an item in five steps, a whole number for a barrier or an item on the long scale; a dash
    /// where there is no figure.
    pub(in crate::screens) fn figure(&self, place: &FieldId, figure: Option<f64>) -> String {
        let figure = figure.unwrap_or(f64::NAN);
        if self.is_barrier(place) {
            number::whole(figure, self.language())
        } else {
            number::decimal(figure, self.language())
        }
    }

    pub(in crate::screens) fn is_barrier(&self, place: &FieldId) -> bool {
        self.survey.barriers.iter().any(|barrier| barrier.id == *place)
    }

    /// The name of a theme, factor or barrier; may hold soft hyphens.
    pub(in crate::screens) fn place(&self, id: &FieldId) -> String {
        if let Some(text) = self.section(id) {
            return text.name.clone();
        }
        let theme = self.survey.themes.iter().find(|theme| theme.id == *id);
        theme.map_or_else(|| id.to_string(), |theme| theme.text.text(self.language()).to_owned())
    }

    /// The name and the meaning of a factor or barrier.
    pub(in crate::screens) fn section(&self, id: &FieldId) -> Option<&'static SectionText> {
        let factor = self.survey.factors.iter().find(|factor| factor.id == *id).map(|factor| &factor.text);
        let barrier = self.survey.barriers.iter().find(|barrier| barrier.id == *id);
        factor.or(barrier.map(|barrier| &barrier.text))?.get(self.language())
    }

    /// An item in the words for the municipality.
    pub(in crate::screens) fn item(&self, id: &StatementId) -> String {
        let statement = self.survey.instrument.statement(id);
        statement.map_or_else(|| id.to_string(), |statement| statement.text.text(self.language()).to_owned())
    }

    /// How the item was asked of everybody but the municipality, where that differs.
    pub(in crate::screens) fn other_wording(&self, id: &StatementId) -> Option<&'static str> {
        let statement = self.survey.instrument.statement(id)?;
        statement.enterprise.as_ref().map(|text| text.text(self.language()))
    }

    pub(in crate::screens) fn side(&self, side: Side) -> String {
        match side {
            Side::Group(group) => self.text(&format!("group-{}", group.as_str())),
            Side::Others => self.text("profile-side-others"),
        }
    }

    /// "The municipality (5), the others (3)".
    pub(in crate::screens) fn sides(&self, profile: &SurveyProfile) -> String {
        let name = |(side, responses): (&Side, &u32)| {
            let side = self.side(*side);
            self.text_with("profile-side-size", &[("side", (&side).into()), ("count", (*responses).into())])
        };
        self.language().list(profile.sides.iter().map(name))
    }

    /// "The municipality: 4.6 · The social enterprise: 2.9".
    pub(in crate::screens) fn difference(&self, difference: &SurveyDifference) -> String {
        let side = |one: SideScore| {
            let (side, score) = (self.side(one.side), self.figure(&difference.about, Some(one.score)));
            self.text_with("profile-side-score", &[("side", (&side).into()), ("score", (&score).into())])
        };
        format!("{} · {}", side(difference.higher), side(difference.lower))
    }

    /// The band of a factor: its word, and how that should feel.
    pub(in crate::screens) fn factor_band(&self, band: FactorBand) -> Option<TagContent> {
        let tone = match band {
            FactorBand::Strength => Tone::Good,
            FactorBand::Discuss => Tone::Neutral,
            FactorBand::Attention => Tone::Warning,
        };
        let text = self.survey.factor_bands.iter().find(|(one, _)| *one == band)?.1.get(self.language())?;
        Some(tag(tone, text))
    }

    /// The band of a barrier: its word, and how that should feel.
    pub(in crate::screens) fn barrier_band(&self, band: BarrierBand) -> Option<TagContent> {
        let tone = match band {
            BarrierBand::Low => Tone::Good,
            BarrierBand::RatherLow => Tone::Neutral,
            BarrierBand::RatherHigh | BarrierBand::High => Tone::Warning,
        };
        let text = self.survey.barrier_bands.iter().find(|(one, _)| *one == band)?.1.get(self.language())?;
        Some(tag(tone, text))
    }

    /// What is said about a factor or barrier in its band.
    pub(in crate::screens) fn band_text(&self, profile: &SurveyProfile, place: &FieldId) -> Option<String> {
        let factor = profile.factor(place).and_then(|factor| factor.band);
        let factor = factor.and_then(|band| self.survey.factor_bands.iter().find(|(one, _)| *one == band));
        let barrier = profile.barrier(place).and_then(|barrier| barrier.band);
        let barrier = barrier.and_then(|band| self.survey.barrier_bands.iter().find(|(one, _)| *one == band));
        let text = factor.map(|(_, text)| text).or(barrier.map(|(_, text)| text))?;
        Some(text.get(self.language())?.text.clone())
    }
}

fn tag(tone: Tone, text: &BandText) -> TagContent {
    TagContent { tone, words: text.label.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::survey::testing::{place, profile};

    #[test]
    fn a_factor_has_one_decimal_and_a_barrier_none() {
        let words = SurveyWords::new(Language::Bokmal);
        assert_eq!(words.figure(&place("history"), Some(3.45)), "3,5");
        assert_eq!(words.figure(&place("search"), Some(62.4)), "62");
        assert_eq!(words.figure(&place("search"), None), "–");
    }

    #[test]
    fn a_band_is_a_word_with_a_tone_and_a_sentence() {
        let words = SurveyWords::new(Language::Bokmal);
        let tag = words.factor_band(FactorBand::Attention).unwrap();
        assert_eq!((tag.tone, tag.words.as_str()), (Tone::Warning, "Trenger innsats"));
        assert_eq!(
            words.band_text(&profile(), &place("search")).unwrap(),
            "Dette stopper mye. Gjør noe med det først."
        );
    }

    #[test]
    fn both_sides_are_named_with_their_figure() {
        let words = SurveyWords::new(Language::Bokmal);
        let profile = profile();
        assert_eq!(words.difference(&profile.differences[0]), "Kommunen: 5,0 · Sosial entreprenør: 2,0");
    }
}
