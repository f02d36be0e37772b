//! Factors and barriers as tables: each side first, then all together, since a total can hide that two sides see things in
//! opposite ways.

use super::SurveyBook;
use super::bands::{self, Band};
use crate::press::block::{Block, Cell, Column, Table, Width};
use crate::press::words::Words;
use samson_shared::ids::FieldId;
use samson_shared::scoring::survey::Measure;
use samson_shared::scoring::{Side, SideScore, SurveyProfile};

/// A table of these: the name, each side that shows, all together, and what that says.
pub(super) fn side_by_side<B: Band>(book: &SurveyBook<'_>, measures: &[&Measure<B>]) -> Block {
    let (words, profile) = (&book.words, &book.report.current.profile);
    let sides: Vec<Side> = profile.sides.keys().copied().collect();
    let column = |title: String, width| Column { title, width };
    let mut columns = vec![column(words.text("survey-column-what"), Width::Share(1.7))];
    columns.extend(sides.iter().map(|side| column(words.side(*side), Width::Share(0.6))));
    columns.push(column(words.text("survey-column-all"), Width::Figure));
    columns.push(column(words.text("export-band"), Width::Share(0.9)));
    let row = |measure: &&Measure<B>| row(book, measure, &sides);
    Block::Table(Table { columns, rows: measures.iter().map(row).collect() })
}

fn row<B: Band>(book: &SurveyBook<'_>, measure: &Measure<B>, sides: &[Side]) -> Vec<Cell> {
    let words = &book.words;
    let figure = |figure| words.survey_figure(&measure.id, figure);
    let of_side = |side: &Side| Cell::figure(figure(measure.sides.get(side).copied()));
    let below = words.section(&measure.id).map(|text| text.meaning.clone()).unwrap_or_default();
    let text = marked(words, &book.report.current.profile, &measure.id);
    std::iter::once(Cell::Text { text, below })
        .chain(sides.iter().map(of_side))
        .chain([Cell::strong(figure(measure.score)), bands::cell(measure.band, words)])
        .collect()
}

/// The name, marked where two sides are far apart.
fn marked(words: &Words, profile: &SurveyProfile, id: &FieldId) -> String {
    let name = words.field_name(id);
    if profile.differences.iter().any(|difference| difference.about == *id) {
        words.text_with("survey-marked", &[("name", (&name).into())])
    } else {
        name
    }
}

/// Which sides show on their own: stands above such tables.
pub(super) fn which(book: &SurveyBook<'_>) -> Block {
    let (words, sides) = (&book.words, &book.report.current.profile.sides);
    if sides.len() < 2 {
        return Block::Small { text: words.text("profile-groups-hidden") };
    }
    let sized = |(side, responses): (&Side, &u32)| {
        let side = words.side(*side);
        words.text_with("profile-side-size", &[("side", (&side).into()), ("count", (*responses).into())])
    };
    let names = words.language().list(sides.iter().map(sized));
    Block::Small { text: words.text_with("profile-groups-shown", &[("sides", (&names).into())]) }
}

/// "The municipality: 4.6".
pub(super) fn said(words: &Words, about: &FieldId, one: SideScore) -> String {
    scored(words, one.side, &words.survey_figure(about, Some(one.score)))
}

/// The side and its score in words.
pub(super) fn scored(words: &Words, side: Side, score: &str) -> String {
    let side = words.side(side);
    words.text_with("profile-side-score", &[("side", (&side).into()), ("score", score.into())])
}
