//! One participant's answers in one round, and the way through the questions.

mod answer;
mod draft;
mod path;

pub use answer::{Answer, Level, LevelOutOfRange, Percent, PercentOutOfRange};
pub use draft::{Draft, Note, NoteKind, TEXT_LIMIT, TextTooLong};
pub use path::{Path, Progress, Step};
