//! What the documents say.

mod actions;
mod book;
mod figures;
mod form;
mod matrix;
mod method;
mod plan;
mod plan_sheet;
mod report;
mod sheet;
mod summary;
mod survey;
mod together;

use book::Book;
use figures::Figures;
pub(crate) use form::form;
pub(crate) use plan_sheet::plan_sheet;
pub(crate) use report::report;
pub(crate) use sheet::sheet;
pub(crate) use summary::summary;
pub(crate) use survey::{survey_report, survey_summary};
