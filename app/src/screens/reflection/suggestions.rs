//! What the answers suggest for a cell, in lines that can be taken.

use crate::screens::survey::SurveyWords;
use samson_shared::dialogue::{Subject, Suggestion, suggestions};
use samson_shared::document::Reflection;
use samson_shared::instrument::{OverviewColumn, OverviewRow};
use samson_shared::number::decimal;
use samson_shared::scoring::SurveyProfile;

/// The lines that are suggested for a cell, each once.
pub(super) fn lines(
    words: &SurveyWords,
    profile: &SurveyProfile,
    row: OverviewRow,
    column: OverviewColumn,
) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for suggestion in suggestions(words.survey, profile, row, column) {
        let line = line(words, suggestion);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// "Used to working together (4.6)", or "Used to working together (The municipality: 2.1)".
fn line(words: &SurveyWords, suggestion: Suggestion) -> String {
    let (about, score, side) = match suggestion {
        Suggestion::Figure { about, score, side } => (about, score, side),
        Suggestion::Words(text) => return text,
    };
    let (name, score) = match about {
        Subject::Place(place) => (words.place(&place), words.figure(&place, Some(score))),
        Subject::Item(item) => (words.item(&item), decimal(score, words.language())),
    };
    // Soft hyphens are for screens, and this becomes a text of the group.
    let name = name.replace('\u{ad}', "");
    let mut told = vec![("name", (&name).into()), ("score", (&score).into())];
    let side = side.map(|side| words.side(side));
    match &side {
        None => words.text_with("together-suggestion", &told),
        Some(side) => {
            told.push(("side", side.into()));
            words.text_with("together-suggestion-side", &told)
        }
    }
}

/// Whether a text has this line already.
pub(super) fn has_line(text: &str, line: &str) -> bool {
    text.contains(line.trim())
}

/// The text with this line beneath it; as it is when it has the line already, or no room for it.
pub(super) fn with_line(text: &str, line: &str) -> String {
    if has_line(text, line) {
        return text.to_owned();
    }
    let longer = match text.trim_end() {
        "" => line.trim().to_owned(),
        text => format!("{text}\n{}", line.trim()),
    };
    if longer.chars().count() <= Reflection::LIMIT { longer } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::survey::testing::profile;
    use samson_shared::language::Language;

    #[test]
    fn a_suggestion_is_a_line_with_its_figure_and_the_side_it_is_about() {
        let (words, profile) = (SurveyWords::new(Language::Bokmal), profile());
        let told = |row, column| lines(&words, &profile, row, column);
        let (factors, barriers) = (OverviewColumn::SuccessFactors, OverviewColumn::Barriers);
        let enterprise = told(OverviewRow::TipsEnterprise, factors);
        assert_eq!(enterprise, ["Vant til å samarbeide (Sosial entreprenør: 2,0)"]);
        let common = told(OverviewRow::TipsCommon, barriers);
        assert!(common.len() == 1 && common[0].ends_with(" (90)"), "{common:?}");
    }

    #[test]
    fn a_line_goes_beneath_what_is_written_and_never_twice() {
        assert_eq!(with_line("", "Kaffe"), "Kaffe");
        assert_eq!(with_line("Vi ses ofte\n", "Kaffe"), "Vi ses ofte\nKaffe");
        assert_eq!(with_line("Vi ses ofte\nKaffe", "Kaffe"), "Vi ses ofte\nKaffe");
    }

    #[test]
    fn a_line_that_has_no_room_is_left_out() {
        let full = "x".repeat(Reflection::LIMIT);
        assert_eq!(with_line(&full, "Kaffe"), full);
    }
}
