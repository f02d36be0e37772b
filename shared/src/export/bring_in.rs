//! From an export back into the commons of a collaboration.

use super::document::{Action, Export, ExportError};
use crate::document::{self, Status};
use crate::ids::RoundId;
use crate::instrument::MatrixCell;
use std::str::FromStr;

impl Export {
    /// The actions of an export that a collaboration does not have yet, oldest first. Those of rounds that are not among
    /// `rounds` belong to `now` from then on; `at` is the moment they are written down, in seconds since 1970.
    ///
    /// # Errors
    /// [`ExportError::NotAnExport`] when one of them says what no action says.
    pub fn new_actions(
        &self,
        known: &[document::Action],
        rounds: &[RoundId],
        now: RoundId,
        at: i64,
    ) -> Result<Vec<document::Action>, ExportError> {
        let all = self.actions.iter().map(|action| {
            let mut read = action.read(at)?;
            if !rounds.contains(&read.round) {
                read.round = now;
            }
            Ok(read)
        });
        let is_new = |action: &document::Action| known.iter().all(|known| known.id != action.id);
        all.filter(|read| read.as_ref().is_ok_and(is_new) || read.is_err()).collect()
    }
}

impl Action {
    fn read(&self, created: i64) -> Result<document::Action, ExportError> {
        let within = |text: &str, limit: usize| text.chars().count() <= limit;
        let fits = within(&self.what, document::Action::WHAT_LIMIT)
            && within(&self.who, document::Action::WHO_LIMIT)
            && within(&self.why, document::Action::WHY_LIMIT);
        if !fits {
            return Err(ExportError::NotAnExport);
        }
        Ok(document::Action {
            id: read(&self.id)?,
            what: self.what.clone(),
            who: self.who.clone(),
            why: self.why.clone(),
            by: self.by.as_deref().map(read).transpose()?,
            status: Status::named(&self.status).ok_or(ExportError::NotAnExport)?,
            cell: self
                .cell
                .as_deref()
                .map(|name| MatrixCell::named(name).ok_or(ExportError::NotAnExport))
                .transpose()?,
            round: read(&self.round)?,
            field: self.field.as_deref().map(read).transpose()?,
            statement: self.statement.as_deref().map(read).transpose()?,
            created,
        })
    }
}

fn read<T: FromStr>(text: &str) -> Result<T, ExportError> {
    text.parse().map_err(|_| ExportError::NotAnExport)
}
