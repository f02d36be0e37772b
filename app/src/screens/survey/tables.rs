//! Factors and barriers as tables: each side first, then everybody.

use super::words::SurveyWords;
use crate::ui::TableContent;
use samson_shared::ids::FieldId;
use samson_shared::scoring::survey::Measure;
use samson_shared::scoring::{Side, SurveyProfile};

/// The sides that show, then everybody together: a total can hide that two sides see things in opposite ways.
pub(super) fn side_by_side<'a, Band: 'a>(
    words: &SurveyWords,
    profile: &SurveyProfile,
    caption: String,
    measures: impl Iterator<Item = &'a Measure<Band>>,
) -> TableContent {
    let sides: Vec<Side> = profile.sides.keys().copied().collect();
    let row = |measure: &Measure<Band>| {
        let of_side = |side: &Side| words.figure(&measure.id, measure.sides.get(side).copied());
        let cells = sides.iter().map(of_side).chain([words.figure(&measure.id, measure.score)]);
        std::iter::once(named(words, profile, &measure.id)).chain(cells).collect()
    };
    let names = sides.iter().map(|side| words.side(*side));
    let headers = std::iter::once(words.text("survey-column-what")).chain(names);
    TableContent {
        caption,
        headers: headers.chain([words.text("survey-column-all")]).collect(),
        rows: measures.map(row).collect(),
    }
}

/// The name, marked where two sides are far apart.
fn named(words: &SurveyWords, profile: &SurveyProfile, id: &FieldId) -> String {
    let name = words.place(id);
    if profile.differences.iter().any(|difference| difference.about == *id) {
        words.text_with("survey-marked", &[("name", (&name).into())])
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::survey::testing::profile;
    use samson_shared::language::Language;

    #[test]
    fn the_sides_stand_before_everybody_and_differences_are_marked() {
        let (words, profile) = (SurveyWords::new(Language::Bokmal), profile());
        let table = side_by_side(&words, &profile, "Hva".to_owned(), profile.factors.iter());
        assert_eq!(table.headers[1..], ["Kommunen", "Sosial entreprenør", "Alle"]);
        let history = &table.rows[0];
        assert!(history[0].contains("Vant til å samarbeide") && history[0].contains('↔'), "{history:?}");
        assert_eq!(history[1..], ["5,0", "2,0", "3,6"]);
        assert!(table.rows.iter().all(|row| row.len() == table.headers.len()));
    }
}
