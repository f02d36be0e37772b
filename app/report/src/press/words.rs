//! Figures and places of a profile, in words.

use samson_shared::amount::Amount;
use samson_shared::day::Day;
use samson_shared::ids::{FieldId, StatementId, ValueId};
use samson_shared::instrument::survey::SectionText;
use samson_shared::instrument::{FieldText, Instrument, survey};
use samson_shared::language::Language;
use samson_shared::number;
use samson_shared::scoring::{Agreement, Place, Side};
use samson_shared::text::{Argument, Catalogue, Date, long_date};
use std::rc::Rc;

/// How many letters of a name fit at the foot of a page.
pub(crate) const FOOT_LETTERS: usize = 48;

/// Everything that puts a profile into words, in one language.
pub(crate) struct Words {
    pub(crate) instrument: &'static Instrument,
    texts: Rc<Catalogue>,
}

impl Words {
    pub(crate) fn new(instrument: &'static Instrument, language: Language) -> Self {
        Self { instrument, texts: Catalogue::of(language) }
    }

    pub(crate) fn language(&self) -> Language {
        self.texts.language()
    }

    /// All texts of its language.
    pub(crate) fn texts(&self) -> &Catalogue {
        &self.texts
    }

    pub(crate) fn text(&self, key: &str) -> String {
        self.texts.text(key)
    }

    pub(crate) fn text_with(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.texts.text_with(key, arguments)
    }

    /// A date inside a sentence.
    pub(crate) fn date(&self, date: Date) -> String {
        long_date(date, &self.texts)
    }

    /// A day in the same words.
    pub(crate) fn day(&self, day: Day) -> String {
        self.date(Date { year: day.year().into(), month: day.month(), day: day.day() })
    }

    /// One decimal.
    pub(crate) fn decimal(&self, figure: f64) -> String {
        number::decimal(figure, self.language())
    }

    /// One decimal; a dash where there is no figure.
    pub(crate) fn figure(&self, figure: Option<f64>) -> String {
        self.decimal(figure.unwrap_or(f64::NAN))
    }

    /// One decimal with its sign: a change.
    pub(crate) fn change(&self, change: f64) -> String {
        let shown = self.decimal(change);
        if change > 0.0 && shown != self.decimal(0.0) { format!("+{shown}") } else { shown }
    }

    pub(crate) fn field(&self, id: &FieldId) -> Option<&'static FieldText> {
        self.instrument.field(id)?.text.get(self.language())
    }

    /// The name of a field, or of a theme, factor or barrier of the survey; may hold soft hyphens.
    pub(crate) fn field_name(&self, id: &FieldId) -> String {
        let name = self.field(id).map(|text| text.name.clone());
        name.or_else(|| self.topic(id)).unwrap_or_else(|| id.to_string())
    }

    /// The name of a theme, factor or barrier of the survey.
    fn topic(&self, id: &FieldId) -> Option<String> {
        let theme = survey().themes.iter().find(|theme| theme.id == *id);
        let theme = theme.map(|theme| theme.text.text(self.language()).to_owned());
        self.section(id).map(|text| text.name.clone()).or(theme)
    }

    /// The name and the meaning of a factor or barrier.
    pub(crate) fn section(&self, id: &FieldId) -> Option<&'static SectionText> {
        let factor = survey().factors.iter().find(|factor| factor.id == *id).map(|factor| &factor.text);
        let barrier = survey().barriers.iter().find(|barrier| barrier.id == *id);
        factor.or(barrier.map(|barrier| &barrier.text))?.get(self.language())
    }

    /// One decimal for a factor, a whole number for a barrier; a dash where there is no figure.
    pub(crate) fn survey_figure(&self, id: &FieldId, figure: Option<f64>) -> String {
        let figure = figure.unwrap_or(f64::NAN);
        let is_barrier = survey().barriers.iter().any(|barrier| barrier.id == *id);
        if is_barrier { self.whole(figure) } else { self.decimal(figure) }
    }

    /// A whole number.
    pub(crate) fn whole(&self, figure: f64) -> String {
        number::whole(figure, self.language())
    }

    /// A number as it was measured; a dash where there is none.
    pub(crate) fn amount(&self, amount: Option<Amount>) -> String {
        amount.map_or_else(|| self.figure(None), |amount| number::amount(amount, self.language()))
    }

    /// The name of a value.
    pub(crate) fn value_name(&self, id: &ValueId) -> String {
        let text = self.instrument.value(id).and_then(|value| value.text.get(self.language()));
        text.map_or_else(|| id.to_string(), |text| text.name.clone())
    }

    /// A statement in full.
    pub(crate) fn statement(&self, id: &StatementId) -> String {
        let statement = self.instrument.statement(id);
        statement.map_or_else(|| id.to_string(), |statement| statement.text.text(self.language()).to_owned())
    }

    /// The field or the statement in full.
    pub(crate) fn place(&self, place: &Place) -> String {
        match place {
            Place::Field(id) => self.field_name(id),
            Place::Statement(id) => self.statement(id),
        }
    }

    pub(crate) fn side(&self, side: Side) -> String {
        match side {
            Side::Group(group) => self.text(&format!("group-{}", group.as_str())),
            Side::Others => self.text("profile-side-others"),
        }
    }

    /// How much people agree.
    pub(crate) fn agreement(&self, agreement: Agreement) -> String {
        self.text(match agreement {
            Agreement::Agree => "agreement-agree",
            Agreement::MostlyAgree => "agreement-mostly-agree",
            Agreement::Mixed => "agreement-mixed",
            Agreement::Split => "agreement-split",
        })
    }
}

/// At most so many letters from the beginning of a text, on one line.
pub(crate) fn shortened(text: &str, letters: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(letters) {
        Some((end, _)) => format!("{} …", line[..end].trim_end()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_stays_and_a_long_one_says_that_it_goes_on() {
        assert_eq!(shortened(" Åpen\ndag ", 9), "Åpen dag");
        let long = shortened(&"ø".repeat(200), 9);
        assert_eq!(long.chars().count(), 11);
        assert!(long.ends_with("ø …"));
    }

    #[test]
    fn a_change_has_a_sign_unless_it_shows_as_nothing() {
        let words = Words::new(samson_shared::instrument::scorecard(), Language::Bokmal);
        let shown = [1.25, -0.5, 0.04, 0.0].map(|change| words.change(change));
        assert_eq!(shown, ["+1,3", "−0,5", "0,0", "0,0"]);
    }
}
