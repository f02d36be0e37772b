//! Stores: the only writers of what screens show. One for the app, one for answering, one for a profile.

mod answering;
mod arriving;
mod facilitating;
mod participating;
mod page;
mod problem;
mod profile;
mod samson;
mod syncing;
mod tabs;

pub use crate::services::records::Submission;
pub use answering::Answering;
pub use arriving::Arrival;
pub use facilitating::NewRound;
pub use problem::Problem;
pub use profile::{Reading, Shown};
pub use samson::{Connection, Samson};
