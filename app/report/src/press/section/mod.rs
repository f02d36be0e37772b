//! What the documents say.

mod book;
mod form;
mod report;
mod sheet;
mod summary;

use book::Book;
pub(crate) use form::form;
pub(crate) use report::report;
pub(crate) use sheet::sheet;
pub(crate) use summary::summary;
