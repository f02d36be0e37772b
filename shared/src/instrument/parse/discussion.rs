//! From the TOML of a discussion to a valid [`Discussion`].

use super::rules::duplicates;
use super::texts::Texts;
use super::{InstrumentError, WrittenTexts};
use crate::ids::InstrumentId;
use crate::instrument::discussion::{Cell, Discussion, MatrixCell, Question, When};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Reads and validates a discussion.
///
/// # Errors
/// Everything that is wrong with it, structure first, then texts. Text that is no TOML of the expected form gives one
/// error only, with its line.
pub(crate) fn parse(text: &str) -> Result<Discussion, Vec<InstrumentError>> {
    let written: Written =
        toml::from_str(text).map_err(|error| vec![InstrumentError::Unreadable(error.to_string())])?;
    let mut problems = broken(&written);
    let mut texts = Texts::default();
    let discussion = Discussion {
        text: texts.of_discussion(written.id.as_str(), &written.texts),
        matrix: texts.of_matrix("matrix", &written.matrix),
        cells: written.cells.into_iter().map(|cell| cell.read(&mut texts)).collect(),
        questions: written.questions.into_iter().map(|question| question.read(&mut texts)).collect(),
        id: written.id,
        version: written.version,
    };
    problems.extend(texts.problems);
    if problems.is_empty() { Ok(discussion) } else { Err(problems) }
}

#[derive(Deserialize)]
struct Written {
    id: InstrumentId,
    version: u32,
    matrix: WrittenTexts,
    #[serde(rename = "cell")]
    cells: Vec<WrittenCell>,
    #[serde(rename = "question")]
    questions: Vec<WrittenQuestion>,
    #[serde(flatten)]
    texts: WrittenTexts,
}

#[derive(Deserialize)]
struct WrittenCell {
    id: MatrixCell,
    #[serde(flatten)]
    texts: WrittenTexts,
}

impl WrittenCell {
    fn read(self, texts: &mut Texts) -> Cell {
        Cell { id: self.id, text: texts.of_cell(self.id.as_str(), &self.texts) }
    }
}

#[derive(Deserialize)]
struct WrittenQuestion {
    id: InstrumentId,
    when: When,
    #[serde(flatten)]
    text: BTreeMap<String, String>,
}

impl WrittenQuestion {
    fn read(self, texts: &mut Texts) -> Question {
        let text = texts.of_label(self.id.as_str(), "question", &self.text);
        Question { id: self.id, when: self.when, text }
    }
}

fn broken(written: &Written) -> Vec<InstrumentError> {
    let mut problems = Vec::new();
    if written.version == 0 {
        problems.push(InstrumentError::VersionZero);
    }
    problems.extend(duplicates("question", written.questions.iter().map(|question| question.id.as_str())));
    let expected = MatrixCell::ALL.iter().copied();
    if !written.cells.iter().map(|cell| cell.id).eq(expected) {
        problems.push(InstrumentError::Cells);
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::discussion;
    use crate::language::Language;

    const DISCUSSION: &str = include_str!("../../../instruments/discussion.toml");

    /// The sentences about the discussion with one thing replaced.
    fn told(from: &str, to: &str) -> Vec<String> {
        assert!(DISCUSSION.contains(from), "{from:?} is not in the discussion");
        let problems = parse(&DISCUSSION.replacen(from, to, 1)).unwrap_err();
        problems.iter().map(InstrumentError::to_string).collect()
    }

    #[test]
    fn the_crate_carries_what_the_file_says() {
        assert_eq!(&parse(DISCUSSION).unwrap(), discussion());
    }

    #[test]
    fn there_are_twelve_questions_and_four_boxes_with_their_words() {
        let discussion = discussion();
        let count = |when| discussion.questions.iter().filter(|question| question.when == when).count();
        let counts = [When::Always, When::Low, When::Gap, When::Repeat, When::Action].map(count);
        assert_eq!(counts, [5, 2, 2, 1, 2]);
        let title = |cell| discussion.cell(cell).unwrap().text.get(Language::Bokmal).unwrap().title.as_str();
        let titles: Vec<_> = MatrixCell::ALL.iter().map(|cell| title(*cell)).collect();
        assert_eq!(titles, ["Ta vare på", "Prøv noe nytt", "Legg bort", "Stopp i tide"]);
    }

    #[test]
    fn a_box_has_the_row_and_the_column_of_its_name() {
        for cell in MatrixCell::ALL {
            assert_eq!(cell.is_kept(), cell.as_str().starts_with("keep"));
            assert_eq!(cell.is_new(), cell.as_str().ends_with("new"));
            assert_eq!(MatrixCell::named(cell.as_str()), Some(*cell));
        }
        assert_eq!(MatrixCell::named(""), None);
    }

    #[test]
    fn what_is_wrong_with_a_discussion_is_told() {
        assert_eq!(told("version = 1", "version = 0"), ["the version is 0, but versions count from 1"]);
        assert_eq!(
            told("id = \"proud\"", "id = \"first_look\""),
            ["the question 'first_look' is defined more than once"]
        );
        let boxes =
            "the cells must be keep_known, keep_new, stop_known and stop_new, each once and in this order";
        assert_eq!(told("id = \"keep_new\"", "id = \"keep_known\""), [boxes]);
        assert!(told("id = \"keep_new\"", "id = \"keep_old\"")[0].contains("unknown variant"));
        assert!(told("when = \"low\"", "when = \"weak\"")[0].contains("unknown variant"));
        let empty = told("en = \"What did you notice first in the profile?\"", "en = \" \"");
        assert_eq!(empty, ["'first_look' has an empty text 'question' in the language 'en'"]);
        let missing = told("meaning", "maening");
        assert!(
            missing.contains(&"'keep_known' has no text 'meaning' in the language 'nb'".to_owned()),
            "{missing:?}"
        );
    }
}
