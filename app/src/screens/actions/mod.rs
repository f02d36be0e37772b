//! What the group agreed to do: as a list, sorted into four boxes, and one by one.

mod earlier;
mod editor;
mod form;
mod list;
mod matrix;
mod one;
mod row;

pub(super) use earlier::EarlierActions;
pub use list::Actions;
pub use matrix::Matrix;
pub use one::{Action, NewAction};
