//! The tables of an export, for spreadsheets. Every row says which round it is of, so that rounds can be put side by side.

mod plan;
mod reflection;
mod scorecard;
mod survey;
mod written;

use super::csv::{Cell, table};
use super::document::{Export, Round, SurveyRound};
use crate::text::Catalogue;

/// One table of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Table {
    /// The rounds: how many answered, and how.
    Rounds,
    /// The fields of every round.
    Fields,
    /// The statements of every round, with how many gave each answer.
    Statements,
    /// The values of every round.
    Values,
    /// The fields and statements of every round as the groups that show see them.
    Groups,
    /// Ideas, comments, and what was noted.
    Notes,
    /// What was agreed.
    Actions,
    /// What helps, in every round of the survey.
    Factors,
    /// What stands in the way, in every round of the survey.
    Barriers,
    /// The questions of every round of the survey.
    Items,
    /// How many gave each answer to them.
    Answers,
    /// What the group says about itself.
    Reflection,
    /// What is written in the steps of the impact plan.
    Plan,
    /// Its indicators.
    Indicators,
    /// What was measured.
    Measurements,
}

/// What a table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Every collaboration has it.
    Anything,
    /// Rounds of the scorecard.
    Scorecard,
    /// Rounds of the partnership survey.
    Survey,
    /// The impact plan.
    Plan,
}

type Row = Vec<Cell>;

impl Table {
    /// Every table, in the order it is offered.
    pub const ALL: [Self; 15] = [
        Self::Rounds,
        Self::Fields,
        Self::Statements,
        Self::Values,
        Self::Groups,
        Self::Factors,
        Self::Barriers,
        Self::Items,
        Self::Answers,
        Self::Notes,
        Self::Reflection,
        Self::Actions,
        Self::Plan,
        Self::Indicators,
        Self::Measurements,
    ];

    /// What it is about.
    pub const fn subject(self) -> Subject {
        match self {
            Self::Rounds | Self::Notes | Self::Reflection | Self::Actions => Subject::Anything,
            Self::Fields | Self::Statements | Self::Values | Self::Groups => Subject::Scorecard,
            Self::Factors | Self::Barriers | Self::Items | Self::Answers => Subject::Survey,
            Self::Plan | Self::Indicators | Self::Measurements => Subject::Plan,
        }
    }

    /// Stable name: for texts and file names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rounds => "rounds",
            Self::Fields => "fields",
            Self::Statements => "statements",
            Self::Values => "values",
            Self::Groups => "groups",
            Self::Notes => "notes",
            Self::Actions => "actions",
            Self::Factors => "factors",
            Self::Barriers => "barriers",
            Self::Items => "items",
            Self::Answers => "answers",
            Self::Reflection => "reflection",
            Self::Plan => "plan",
            Self::Indicators => "indicators",
            Self::Measurements => "measurements",
        }
    }

    /// The table as CSV, with a row of headings in the language of these texts.
    pub fn csv(self, export: &Export, texts: &Catalogue) -> String {
        let headings = match self {
            Self::Indicators => plan::indicator_headings(texts),
            Self::Measurements => plan::measurement_headings(texts),
            _ => self.headings().iter().map(|key| texts.text(&format!("export-{key}"))).collect(),
        };
        let mut rows = vec![headings.into_iter().map(Cell::Text).collect::<Row>()];
        rows.extend(match self {
            Self::Actions => written::actions(export, texts),
            Self::Reflection => reflection::rows(export, texts),
            Self::Plan => plan::steps(export),
            Self::Indicators => plan::indicators(export, texts),
            Self::Measurements => plan::measurements(export),
            _ => self.of_rounds(export, texts),
        });
        table(&rows)
    }

    /// The rounds of the scorecard, then those of the survey.
    fn of_rounds(self, export: &Export, texts: &Catalogue) -> Vec<Row> {
        let scorecards = export.rounds.iter().flat_map(|round| self.of_round(round, texts));
        let surveys = export.surveys.iter().flat_map(|round| self.of_survey(round, texts));
        scorecards.chain(surveys).collect()
    }

    const fn headings(self) -> &'static [&'static str] {
        match self {
            Self::Rounds => &["round", "opened", "responses", "headcount", "on-paper", "thickness"],
            Self::Fields => &["round", "field", "score", "weight", "gap"],
            Self::Statements => &[
                "round",
                "field",
                "statement",
                "score",
                "weight",
                "gap",
                "answered",
                "skipped",
                "answers-1",
                "answers-2",
                "answers-3",
                "answers-4",
                "answers-5",
                "consensus",
            ],
            Self::Values => &["round", "value", "practice", "weight", "gap"],
            Self::Groups => &["round", "group", "responses", "field", "statement", "score"],
            Self::Notes => &["round", "field", "statement", "kind", "text"],
            Self::Actions => &["round", "what", "who", "by", "status", "why", "field", "statement", "box"],
            Self::Factors => &["round", "category", "factor", "group", "score", "band"],
            Self::Barriers => &["round", "reason", "barrier", "group", "score", "band"],
            Self::Items => {
                &["round", "place", "question", "group", "score", "answered", "skipped", "consensus"]
            }
            Self::Answers => &["round", "place", "question", "answer", "in-words", "count"],
            Self::Reflection => &["round", "part", "question", "answer"],
            Self::Plan => &["number", "step", "part", "row", "column", "text"],
            // Those of the plan's form.
            Self::Indicators | Self::Measurements => &[],
        }
    }

    fn of_round(self, round: &Round, texts: &Catalogue) -> Vec<Row> {
        match self {
            Self::Rounds => vec![scorecard::about(round)],
            Self::Fields => scorecard::fields(round),
            Self::Statements => scorecard::statements(round),
            Self::Values => scorecard::values(round),
            Self::Groups => scorecard::groups(round, texts),
            Self::Notes => written::notes(round, texts),
            _ => Vec::new(),
        }
    }

    fn of_survey(self, round: &SurveyRound, texts: &Catalogue) -> Vec<Row> {
        match self {
            Self::Rounds => vec![survey::about(round)],
            Self::Factors => survey::factors(round, texts),
            Self::Barriers => survey::barriers(round, texts),
            Self::Items => survey::items(round, texts),
            Self::Answers => survey::answers(round),
            Self::Notes => written::survey_notes(round, texts),
            _ => Vec::new(),
        }
    }
}

impl Export {
    /// The title of a round that is told here.
    fn round_title(&self, id: &str) -> Cell {
        let scorecard = self.rounds.iter().find(|round| round.id == id).map(|round| &round.title);
        let survey = self.surveys.iter().find(|round| round.id == id).map(|round| &round.title);
        scorecard.or(survey).map_or(Cell::Empty, |title| text(title))
    }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn figure(figure: Option<f64>) -> Cell {
    figure.map_or(Cell::Empty, Cell::Number)
}

fn count(count: u32) -> Cell {
    Cell::Number(count.into())
}

/// What the people of a side are called.
fn group_name(group: &str, texts: &Catalogue) -> String {
    match group {
        "others" => texts.text("profile-side-others"),
        _ => texts.text(&format!("group-{group}")),
    }
}
