//! What an export tells of a round of the partnership survey.

use super::{Note, Written};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A revealed round of the partnership survey. Sides stand before what all say together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SurveyRound {
    /// Identifier, in hexadecimal.
    pub id: String,
    /// What the group calls it.
    pub title: String,
    /// The day it was opened.
    pub opened: String,
    /// What was asked: "partnership", or with the numbers of its parts "partnership_13".
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
    pub on_paper: u32,
    /// The sides that the protection shows; empty when it shows none.
    pub sides: Vec<SurveySide>,
    /// What helps the group succeed, 1 to 5.
    pub factors: Vec<SurveyFactor>,
    /// What stands in the way, 1 to 100.
    pub barriers: Vec<SurveyBarrier>,
    /// Everything that was asked.
    pub items: Vec<SurveyItem>,
    /// What people wrote, sorted by item and text: nothing of who wrote it.
    pub written: Vec<Written>,
    /// What the group noted while it talked.
    pub notes: Vec<Note>,
}

/// A side that shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SurveySide {
    /// Identifier of the group; "others" for everybody whose group does not show.
    pub group: String,
    /// How many answered.
    pub responses: u32,
}

/// One of the twenty things that help.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SurveyFactor {
    /// Identifier.
    pub id: String,
    /// In the language of the export.
    pub name: String,
    /// The category it belongs to.
    pub category: String,
    /// Its name in the language of the export.
    pub category_name: String,
    /// What each side that shows says, 1 to 5.
    pub sides: BTreeMap<String, f64>,
    /// What all say together, 1 to 5.
    pub score: Option<f64>,
    /// "strength", "discuss" or "attention".
    pub band: Option<String>,
}

/// One of the four things that stand in the way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SurveyBarrier {
    /// Identifier.
    pub id: String,
    /// In the language of the export.
    pub name: String,
    /// Why it is there: "motivation" or "ability".
    pub reason: String,
    /// Its name in the language of the export.
    pub reason_name: String,
    /// What each side that shows says, 1 to 100.
    pub sides: BTreeMap<String, f64>,
    /// What all say together, 1 to 100.
    pub score: Option<f64>,
    /// "low", "rather_low", "rather_high" or "high".
    pub band: Option<String>,
}

/// Something that was asked, and its answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SurveyItem {
    /// Identifier.
    pub id: String,
    /// The part it belongs to.
    pub part: String,
    /// The theme it belongs to, in the first part.
    pub theme: Option<String>,
    /// Its name in the language of the export.
    pub theme_name: Option<String>,
    /// The factor it counts in.
    pub factor: Option<String>,
    /// The barrier it counts in.
    pub barrier: Option<String>,
    /// As the municipality was asked, in the language of the export.
    pub text: String,
    /// As everybody else was asked, where that differs.
    pub other_text: Option<String>,
    /// How it is answered: "agree" (1 to 5), "percent" (1 to 100), "choice" or "text".
    pub kind: String,
    /// Agreeing is a bad sign: the score is turned round, the answers are not.
    pub reverse: bool,
    /// It only describes, and has no score.
    pub neutral: bool,
    /// What each side that shows says, on the scale of the item.
    pub sides: BTreeMap<String, f64>,
    /// What all say together, on the scale of the item.
    pub score: Option<f64>,
    /// How many answered.
    pub answered: u32,
    /// How many skipped it.
    pub skipped: u32,
    /// How many gave each answer, as it was given; empty where people wrote.
    pub answers: Vec<AnswerCount>,
    /// 1: all agree, 0: split to the ends (Tastle and Wierman 2007).
    pub consensus: Option<f64>,
}

/// How many gave an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AnswerCount {
    /// "1" to "5"; "1-25", "26-50", "51-75" or "76-100"; or the option.
    pub answer: String,
    /// In words, in the language of the export; a number has none.
    pub name: String,
    /// How many.
    pub count: u32,
}
