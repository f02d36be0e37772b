//! Where in the instrument something stands out.

use crate::ids::{FieldId, StatementId};
use crate::instrument::Instrument;
use serde::{Deserialize, Serialize};

/// A field or a statement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// A field as a whole.
    Field(FieldId),
    /// One statement.
    Statement(StatementId),
}

/// Every place in the instrument's order: a field, then its statements, then the next field.
pub(super) fn places(instrument: &Instrument) -> Vec<Place> {
    let of_field = |id: &FieldId| {
        let statements = instrument.statements_of(id).map(|s| Place::Statement(s.id.clone()));
        std::iter::once(Place::Field(id.clone())).chain(statements).collect::<Vec<_>>()
    };
    instrument.fields.iter().flat_map(|field| of_field(&field.id)).collect()
}
