//! What many screens share.

mod answers;
mod answers_on_their_way;
mod delivery;
mod file;
mod languages;
mod let_in;
mod notices;
mod once;
mod opening;
mod page;
mod paper;
mod returned;
mod safe_in;
mod seats;
mod shared_area;
mod stranded;
mod walking;
mod whereabouts;

pub(crate) use answers::{agree_words, answer_key, choice_words, use_answering};
pub(crate) use answers_on_their_way::AnswersOnTheirWay;
pub(crate) use delivery::Delivery;
pub(crate) use file::read_file;
pub(crate) use languages::{LanguageNotice, Languages};
pub(crate) use let_in::LetIn;
pub(crate) use notices::{ProblemNotice, StorageNotice, problem_words};
pub(crate) use once::use_once;
pub use opening::Opening;
pub(crate) use page::{Updates, use_page};
pub(crate) use paper::{OnPaper, PaperButton, Press, use_press};
pub(crate) use returned::ReturnedNotices;
pub(crate) use safe_in::SafeIn;
pub(crate) use seats::{place_of, question_of, review_of};
pub(crate) use shared_area::SharedArea;
pub(crate) use stranded::{InsteadOf, Stranded};
pub(crate) use walking::{LeadSwitch, Together};
pub(crate) use whereabouts::Whereabouts;
