//! Everything somebody may see of a collaboration, as JSON for other programs. The schema made from these types is
//! `docs/export.schema.json`.

mod plan;
mod reflection;
mod survey;

pub use plan::{PlanCell, PlanField, PlanIndicator, PlanMeasurement, PlanOf, PlanRow, PlanStep};
pub use reflection::{Evaluated, OverviewCell, Placed, ReflectionOf};
pub use survey::{AnswerCount, SurveyBarrier, SurveyFactor, SurveyItem, SurveyRound, SurveySide};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version written here. It counts up when a reader of the one before would misread something; new keys alone do not
/// count it up.
pub const VERSION: u32 = 1;

/// What `format` says in every export.
const FORMAT: &str = "samson-export";

/// A collaboration as a file for other programs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Export {
    /// Always "samson-export".
    pub format: String,
    /// The version of this format: 1.
    pub version: u32,
    /// The day it was made, as in ISO 8601: "2026-11-24".
    pub made: String,
    /// The language of names and statements: "nb" or "en".
    pub language: String,
    /// Identifier of the collaboration, in hexadecimal.
    pub collaboration: String,
    /// Name of the collaboration.
    pub name: String,
    /// The rounds of the scorecard that are revealed, oldest first.
    pub rounds: Vec<Round>,
    /// What the group agreed to do, oldest first.
    pub actions: Vec<Action>,
    /// The rounds of the partnership survey that are revealed, oldest first. Missing without any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub surveys: Vec<SurveyRound>,
    /// What the group said about itself, round by round. Missing as long as it said nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reflections: Vec<ReflectionOf>,
    /// The impact plan. Missing as long as nothing stands in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanOf>,
}

/// A revealed round of the scorecard.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Round {
    /// Identifier, in hexadecimal.
    pub id: String,
    /// What the group calls it.
    pub title: String,
    /// The day it was opened.
    pub opened: String,
    /// What was asked: "scorecard".
    pub instrument: String,
    /// In which version.
    pub instrument_version: u32,
    /// The smallest group that shows; none in an open conversation.
    pub threshold: Option<u8>,
    /// How many answered.
    pub responses: u32,
    /// How many were expected.
    pub headcount: u32,
    /// How many of the responses were on paper, and entered by a facilitator.
    #[serde(default)]
    pub on_paper: u32,
    /// 0 (thin) to 100 (thick).
    pub thickness: Option<f64>,
    /// The values.
    pub values: Vec<Value>,
    /// The fields.
    pub fields: Vec<Field>,
    /// The statements.
    pub statements: Vec<Statement>,
    /// The groups that the protection shows.
    pub groups: Vec<GroupFigures>,
    /// Ideas and comments, sorted by statement and text: nothing of who wrote them.
    pub written: Vec<Written>,
    /// What the group noted while it talked.
    pub notes: Vec<Note>,
}

/// A value and its figures, 0 to 10.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Value {
    /// Identifier.
    pub id: String,
    /// In the language of the export.
    pub name: String,
    /// How important it is.
    pub weight: Option<f64>,
    /// How much of it happens.
    pub practice: Option<f64>,
    /// Weight minus practice.
    pub gap: Option<f64>,
}

/// A field and its figures, 0 to 10.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Field {
    /// Identifier.
    pub id: String,
    /// In the language of the export.
    pub name: String,
    /// How it is.
    pub score: Option<f64>,
    /// How important it is.
    pub weight: Option<f64>,
    /// Weight minus score.
    pub gap: Option<f64>,
}

/// A statement and its figures, 0 to 10.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Statement {
    /// Identifier.
    pub id: String,
    /// The field it belongs to.
    pub field: String,
    /// In the language of the export.
    pub text: String,
    /// How it is.
    pub score: Option<f64>,
    /// How important it is.
    pub weight: Option<f64>,
    /// Weight minus score.
    pub gap: Option<f64>,
    /// How many answered.
    pub answered: u32,
    /// How many skipped it.
    pub skipped: u32,
    /// How many gave the answers 1 to 5.
    pub distribution: [u32; 5],
    /// 1: all agree, 0: split to the ends (Tastle and Wierman 2007).
    pub consensus: Option<f64>,
}

/// What one group says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GroupFigures {
    /// Identifier of the group; "others" for everybody whose group does not show.
    pub group: String,
    /// How many answered.
    pub responses: u32,
    /// Each field that shows, 0 to 10.
    pub fields: BTreeMap<String, f64>,
    /// Each statement that shows, 0 to 10.
    pub statements: BTreeMap<String, f64>,
}

/// An idea or a comment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Written {
    /// At which statement, or item of the survey.
    pub statement: String,
    /// "idea" or "comment".
    pub kind: String,
    /// As it was written.
    pub text: String,
}

/// What was noted while talking.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Note {
    /// About which field, theme, factor or barrier; none for the round as a whole.
    pub field: Option<String>,
    /// As it was noted.
    pub text: String,
}

/// What the group agreed to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Action {
    /// Identifier, in hexadecimal.
    pub id: String,
    /// The round in which it was agreed.
    pub round: String,
    /// What to do.
    pub what: String,
    /// Who takes charge; may be empty.
    pub who: String,
    /// Why it was dropped, or what came of it; may be empty.
    pub why: String,
    /// The day it shall be done.
    pub by: Option<String>,
    /// "open", "going_on", "done" or "dropped".
    pub status: String,
    /// The box of the action matrix: "keep_known", "keep_new", "stop_known" or "stop_new".
    pub cell: Option<String>,
    /// The field it is about.
    pub field: Option<String>,
    /// The statement it is about.
    pub statement: Option<String>,
}

/// Why a file is no export that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum ExportError {
    /// It is something else, or was changed by hand.
    #[error("this file is not an export of Samson")]
    NotAnExport,
    /// A newer version of Samson wrote it.
    #[error("this export was made by a newer version of Samson")]
    Newer,
}

/// What every version begins with.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

impl Export {
    /// An export without rounds and actions.
    pub fn new(collaboration: String, name: String, made: String, language: String) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            made,
            language,
            collaboration,
            name,
            rounds: Vec::new(),
            actions: Vec::new(),
            surveys: Vec::new(),
            reflections: Vec::new(),
            plan: None,
        }
    }

    /// As JSON, indented, in UTF-8.
    pub fn to_json(&self) -> Vec<u8> {
        // Only maps with keys that are no text cannot be written.
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }

    /// Reads an export of this version.
    ///
    /// # Errors
    /// [`ExportError`].
    pub fn from_json(json: &[u8]) -> Result<Self, ExportError> {
        let head: Head = serde_json::from_slice(json).map_err(|_| ExportError::NotAnExport)?;
        match (head.format.as_str(), head.version) {
            (FORMAT, version) if version > VERSION => Err(ExportError::Newer),
            (FORMAT, _) => serde_json::from_slice(json).map_err(|_| ExportError::NotAnExport),
            _ => Err(ExportError::NotAnExport),
        }
    }
}
