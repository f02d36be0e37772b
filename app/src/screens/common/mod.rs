//! What many screens share.

mod answers;
mod languages;
mod notices;
mod once;
mod opening;
mod page;
mod stranded;
mod whereabouts;

pub use answers::{answer_key, importance_key, use_answering};
pub use languages::Languages;
pub use notices::{ProblemNotice, StorageNotice, problem_words};
pub use once::use_once;
pub use opening::Opening;
pub use page::{Updates, use_page};
pub use stranded::Stranded;
pub use whereabouts::Whereabouts;
