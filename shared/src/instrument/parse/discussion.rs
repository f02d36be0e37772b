//! From the TOML of a discussion to a valid [`Discussion`].

use super::rules::duplicates;
use super::texts::Texts;
use super::{InstrumentError, read};
use crate::ids::InstrumentId;
use crate::instrument::discussion::{Cell, Discussion, MatrixCell, Question, When};
use crate::language::Language;
use serde::Deserialize;

/// Reads and validates a discussion: its structure, and its texts in one language.
///
/// # Errors
/// Everything that is wrong with it, structure first, then texts. Text that is no TOML of the expected form gives one
/// error only, with its line.
pub(crate) fn parse(
    structure: &str,
    language: Language,
    texts: &str,
) -> Result<Discussion, Vec<InstrumentError>> {
    let written: Written = read(structure)?;
    let mut texts = Texts::read(language, texts)?;
    let mut problems = broken(&written);
    let discussion = Discussion {
        text: texts.of_discussion(),
        matrix: texts.of_matrix(),
        cells: written.cells.into_iter().map(|cell| cell.read(&mut texts)).collect(),
        questions: written.questions.into_iter().map(|question| question.read(&mut texts)).collect(),
        id: written.id,
        version: written.version,
    };
    problems.extend(texts.problems());
    if problems.is_empty() { Ok(discussion) } else { Err(problems) }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: InstrumentId,
    version: u32,
    #[serde(rename = "cell")]
    cells: Vec<WrittenCell>,
    #[serde(rename = "question")]
    questions: Vec<WrittenQuestion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCell {
    id: MatrixCell,
}

impl WrittenCell {
    fn read(self, texts: &mut Texts) -> Cell {
        Cell { id: self.id, text: texts.of_cell(self.id.as_str()) }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenQuestion {
    id: InstrumentId,
    when: When,
}

impl WrittenQuestion {
    fn read(self, texts: &mut Texts) -> Question {
        let text = texts.of_question(self.id.as_str());
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

    const DISCUSSION: &str = include_str!("../../../instruments/discussion.toml");
    const TEXTS: &str = include_str!("../../../locales/en/discussion.toml");

    /// The sentences about the discussion with one thing replaced, in its structure or its texts.
    fn told(from: &str, to: &str) -> Vec<String> {
        assert!([DISCUSSION, TEXTS].iter().any(|file| file.contains(from)), "{from:?} is nowhere");
        let replaced = |file: &str| file.replacen(from, to, 1);
        let problems = parse(&replaced(DISCUSSION), Language::English, &replaced(TEXTS)).unwrap_err();
        problems.iter().map(InstrumentError::to_string).collect()
    }

    #[test]
    fn the_crate_carries_what_the_files_say() {
        let written = parse(DISCUSSION, Language::English, TEXTS).unwrap();
        let mut carried = discussion().clone();
        carried.add_texts(written.clone());
        assert_eq!((&carried, written.questions.len()), (discussion(), carried.questions.len()));
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
            told("id = \"proud\"", "id = \"first_look\"")[0],
            "the question 'first_look' is defined more than once"
        );
        let boxes =
            "the cells must be keep_known, keep_new, stop_known and stop_new, each once and in this order";
        assert_eq!(told("id = \"keep_new\"", "id = \"keep_known\"")[0], boxes);
        assert!(told("id = \"keep_new\"", "id = \"keep_old\"")[0].contains("unknown variant"));
        assert!(told("when = \"low\"", "when = \"weak\"")[0].contains("unknown variant"));
        let empty = told("\"What did you notice first in the profile?\"", "\" \"");
        assert_eq!(empty, ["'first_look' has an empty text 'text' in the language 'en'"]);
        let missing = told("meaning", "maening");
        assert!(
            missing.contains(&"'keep_known' has no text 'meaning' in the language 'en'".to_owned()),
            "{missing:?}"
        );
    }
}
