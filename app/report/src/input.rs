//! What a report is made of.

mod chapter;
mod together;

pub use chapter::Chapter;
pub use together::{Answered, Together};

use samson_shared::day::Day;
use samson_shared::ids::{FieldId, Group, InstrumentId};
use samson_shared::instrument::MatrixCell;
use samson_shared::language::Language;
use samson_shared::plan::Plan;
use samson_shared::protection::Protection;
use samson_shared::scoring::{Profile, SurveyProfile};
use samson_shared::text::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Everything a report tells: about a round of the scorecard, or with other figures about another one. Texts of people are
/// plain text: any script, any length, lines apart by line feeds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report<Figures = Profile> {
    /// The language of everything that people did not write.
    pub language: Language,
    /// Name of the collaboration.
    pub collaboration: String,
    /// When the report is made, on the wall where it is made.
    pub made: Date,
    /// The round it is about.
    pub current: Measurement<Figures>,
    /// Rounds before that, oldest first; the current one is compared with the last of them.
    pub earlier: Vec<Measurement<Figures>>,
    /// What the group noted while it talked; empty texts are left out.
    pub talks: Vec<Talk>,
    /// What the group agreed on, in the order it is told.
    pub actions: Vec<Action>,
    /// What the group says about itself after this round.
    pub together: Together,
    /// The impact plan, with the measurements that rounds bring; none when nothing stands in it.
    pub plan: Option<Plan>,
    /// What is not told.
    pub left_out: BTreeSet<Chapter>,
}

/// A report about a round of the partnership survey.
pub type SurveyReport = Report<SurveyProfile>;

/// A round and what came out of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Measurement<Figures = Profile> {
    /// What the group calls it: "Høsten 2026".
    pub title: String,
    /// When it was opened.
    pub date: Date,
    /// What it was protected by.
    pub protection: Protection,
    /// How many of the responses were on paper.
    pub on_paper: u32,
    /// Its figures.
    pub profile: Figures,
}

/// What was noted while talking about a field, or a theme, factor or barrier of the survey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talk {
    /// About which one.
    pub field: FieldId,
    /// What was noted.
    pub text: String,
}

/// What the group agreed to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// What to do.
    pub what: String,
    /// Who takes charge; may be empty.
    pub who: String,
    /// By when.
    pub by: Option<Day>,
    /// How far it has come.
    pub status: Status,
    /// Why it was dropped, or what came of it; may be empty.
    pub why: String,
    /// The field, theme, factor or barrier it is about.
    pub field: Option<FieldId>,
    /// The box of the action matrix it lies in.
    pub cell: Option<MatrixCell>,
}

/// How far an action has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Agreed, not begun.
    Open,
    /// Begun.
    GoingOn,
    /// Finished.
    Done,
    /// Given up.
    Dropped,
}

/// Something to put on paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Order {
    /// The whole report, as a PDF.
    Report(Report),
    /// One page to share, as a PDF.
    Summary(Report),
    /// The same page, as a PNG.
    Picture(Report),
    /// The whole report about a round of the survey, as a PDF.
    SurveyReport(SurveyReport),
    /// One page of it to share, as a PDF.
    SurveySummary(SurveyReport),
    /// The same page, as a PNG.
    SurveyPicture(SurveyReport),
    /// The impact plan by itself, as a PDF.
    Plan(PlanSheet),
    /// The questions on paper, as a PDF.
    Form(Form),
    /// The way back for who leads, as a PDF.
    Sheet(Sheet),
}

/// The impact plan of a group that wants it without a report, or has no profile yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanSheet {
    /// The language of everything that people did not write.
    pub language: Language,
    /// Name of the collaboration.
    pub collaboration: String,
    /// When the file is made, on the wall where it is made.
    pub made: Date,
    /// What stands in it, with the measurements that rounds bring.
    pub plan: Plan,
}

/// The questions, for who answers on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The language of the questions.
    pub language: Language,
    /// Name of the collaboration.
    pub collaboration: String,
    /// What the group calls the round.
    pub round: String,
    /// What is asked.
    pub instrument: InstrumentId,
    /// In which version.
    pub version: u32,
    /// The sides to choose from.
    pub groups: Vec<Group>,
}

/// A sheet for the drawer: makes another phone lead a collaboration. Whoever holds it, leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The language of the instructions.
    pub language: Language,
    /// Name of the collaboration.
    pub collaboration: String,
    /// When the sheet is made.
    pub made: Date,
    /// What makes a phone lead.
    pub link: String,
    /// The same as a code that cameras read, as SVG; none for a link that is too long for any code.
    pub code: Option<String>,
}
