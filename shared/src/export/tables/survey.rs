//! The tables of the partnership survey: one figure a row, each side before what all say together.

use super::{Row, count, figure, group_name, text};
use crate::export::csv::Cell;
use crate::export::document::{SurveyItem, SurveyRound};
use crate::instrument::survey::BandText;
use crate::instrument::{Translated, survey};
use crate::language::Language;
use crate::text::Catalogue;
use std::collections::BTreeMap;

impl SurveyRound {
    /// The name of a theme, factor or barrier.
    pub(super) fn place_name(&self, id: &str) -> Cell {
        let factor = self.factors.iter().find(|factor| factor.id == id).map(|factor| &factor.name);
        let barrier = self.barriers.iter().find(|barrier| barrier.id == id).map(|barrier| &barrier.name);
        let theme = self.items.iter().find(|item| item.theme.as_deref() == Some(id));
        let name = factor.or(barrier).or(theme.and_then(|item| item.theme_name.as_ref()));
        name.map_or(Cell::Empty, |name| text(name))
    }

    /// The cells of the place and the item.
    pub(super) fn item_cells(&self, id: &str) -> [Cell; 2] {
        let found = self.items.iter().find(|item| item.id == id);
        found.map_or([Cell::Empty, Cell::Empty], |item| [self.place_of(item), text(&item.text)])
    }

    fn place_of(&self, item: &SurveyItem) -> Cell {
        let place = item.theme.as_ref().or(item.factor.as_ref()).or(item.barrier.as_ref());
        place.map_or(Cell::Empty, |id| self.place_name(id))
    }
}

/// A row of the rounds. A survey has no thickness.
pub(super) fn about(round: &SurveyRound) -> Row {
    let mut row = vec![text(&round.title), text(&round.opened)];
    row.extend([round.responses, round.headcount, round.on_paper].map(count));
    row.push(Cell::Empty);
    row
}

/// The cells of the round, of two names, of the side and of its score: one row for each side, then one for all.
fn sides_and_all(
    names: [Cell; 3],
    sides: &BTreeMap<String, f64>,
    score: Option<f64>,
    texts: &Catalogue,
) -> (Vec<Row>, Row) {
    let row = |group: String, score: Option<f64>| {
        names.iter().cloned().chain([text(&group), figure(score)]).collect::<Row>()
    };
    let each = sides.iter().map(|(group, score)| row(group_name(group, texts), Some(*score)));
    (each.collect(), row(texts.text("survey-column-all"), score))
}

pub(super) fn factors(round: &SurveyRound, texts: &Catalogue) -> Vec<Row> {
    let rows = round.factors.iter().flat_map(|factor| {
        let names = [text(&round.title), text(&factor.category_name), text(&factor.name)];
        let band = factor.band.as_deref().and_then(|band| factor_band(band, texts.language()));
        with_band(sides_and_all(names, &factor.sides, factor.score, texts), band)
    });
    rows.collect()
}

pub(super) fn barriers(round: &SurveyRound, texts: &Catalogue) -> Vec<Row> {
    let rows = round.barriers.iter().flat_map(|barrier| {
        let names = [text(&round.title), text(&barrier.reason_name), text(&barrier.name)];
        let band = barrier.band.as_deref().and_then(|band| barrier_band(band, texts.language()));
        with_band(sides_and_all(names, &barrier.sides, barrier.score, texts), band)
    });
    rows.collect()
}

/// Only what all say together lies in a band.
fn with_band((mut rows, mut all): (Vec<Row>, Row), band: Option<&BandText>) -> Vec<Row> {
    rows.iter_mut().for_each(|row| row.push(Cell::Empty));
    all.push(band.map_or(Cell::Empty, |band| text(&band.label)));
    rows.push(all);
    rows
}

fn factor_band(name: &str, language: Language) -> Option<&'static BandText> {
    label(survey().factor_bands.iter().find(|(band, _)| band.as_str() == name), language)
}

fn barrier_band(name: &str, language: Language) -> Option<&'static BandText> {
    label(survey().barrier_bands.iter().find(|(band, _)| band.as_str() == name), language)
}

fn label<Band>(
    found: Option<&'static (Band, Translated<BandText>)>,
    language: Language,
) -> Option<&'static BandText> {
    found?.1.get(language)
}

pub(super) fn items(round: &SurveyRound, texts: &Catalogue) -> Vec<Row> {
    let rows = round.items.iter().flat_map(|item| {
        let names = [text(&round.title), round.place_of(item), text(&item.text)];
        let (mut rows, mut all) = sides_and_all(names, &item.sides, item.score, texts);
        rows.iter_mut().for_each(|row| row.extend([Cell::Empty, Cell::Empty, Cell::Empty]));
        all.extend([count(item.answered), count(item.skipped), figure(item.consensus)]);
        rows.push(all);
        rows
    });
    rows.collect()
}

pub(super) fn answers(round: &SurveyRound) -> Vec<Row> {
    let rows = round.items.iter().flat_map(|item| {
        item.answers.iter().map(move |answer| {
            vec![
                text(&round.title),
                round.place_of(item),
                text(&item.text),
                text(&answer.answer),
                text(&answer.name),
                count(answer.count),
            ]
        })
    });
    rows.collect()
}
