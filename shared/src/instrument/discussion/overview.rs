//! The overview of the collaboration: what the group writes down about each part of the survey.

use super::Heading;
use crate::instrument::Translated;
use serde::{Deserialize, Serialize};

/// The words of the overview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview {
    /// What stands above it.
    pub text: Translated<Heading>,
    /// Its rows, from the top.
    pub rows: Vec<Row>,
    /// Its columns: the parts of the survey.
    pub columns: Vec<Column>,
}

named! {
    /// A row of the overview.
    OverviewRow {
        /// What the group can be proud of.
        Proud = "proud",
        /// Advice for everybody.
        TipsCommon = "tips_common",
        /// Advice for the municipality.
        TipsMunicipality = "tips_municipality",
        /// Advice for the social enterprise.
        TipsEnterprise = "tips_enterprise",
    }
}

named! {
    /// A column of the overview: a part of the survey.
    OverviewColumn {
        /// How we work together.
        WorkingTogether = "working_together",
        /// What helps us succeed.
        SuccessFactors = "success_factors",
        /// What stands in the way.
        Barriers = "barriers",
    }
}

/// A row and its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Which row.
    pub id: OverviewRow,
    /// Its words.
    pub text: Translated<RowText>,
}

/// The words of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowText {
    /// Its name.
    pub label: String,
    /// What belongs there.
    pub hint: String,
}

/// A column and its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Which column.
    pub id: OverviewColumn,
    /// Its name.
    pub label: Translated<String>,
}

impl Overview {
    /// Adds the texts of the same overview in another language.
    pub(super) fn add_texts(&mut self, other: Self) {
        self.text.add(other.text);
        for (row, other) in self.rows.iter_mut().zip(other.rows) {
            row.text.add(other.text);
        }
        for (column, other) in self.columns.iter_mut().zip(other.columns) {
            column.label.add(other.label);
        }
    }
}
