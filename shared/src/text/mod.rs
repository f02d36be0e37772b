//! What people read: texts, dates and numbers in their language. Feature `text`.
//!
//! ```
//! use samson_shared::{language::Language, text::Catalogue};
//!
//! let texts = Catalogue::of(Language::English);
//! assert_eq!(texts.text_with("answer-count", &[("count", 1.into())]), "1 answer");
//! ```

mod catalogue;
mod date;

pub use crate::number::{decimal, percent, whole};
pub use catalogue::{Argument, Catalogue, say_everything};
pub use date::{Date, long_date, month_and_year};
