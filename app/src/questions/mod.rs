//! One component per kind of answer. They know instruments, answers and texts, and nothing of rounds or stores: what
//! was chosen comes down, what the person did goes up.

mod agreement;
mod choice;
mod explained;
mod importance;
mod notes;
mod open;
mod own_words;
mod percent;
mod skip;

pub use agreement::AgreementQuestion;
pub use choice::ChoiceQuestion;
pub use explained::Explained;
pub use importance::ImportanceQuestion;
pub use notes::NoteEditor;
pub use open::OpenQuestion;
pub use percent::PercentQuestion;

use samson_shared::response::Level;

/// The place of a level in a list of five.
fn place(level: Level) -> usize {
    usize::from(level.get()) - 1
}
