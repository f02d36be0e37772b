//! Stores: the only writers of what screens show. One for the app, one for answering, one for a profile.

mod answering;
mod facilitating;
mod participating;
mod problem;
mod profile;
mod samson;
mod syncing;
mod tabs;

pub use answering::Answering;
pub use facilitating::NewRound;
pub use problem::Problem;
pub use profile::{Reading, Shown};
pub use samson::{Connection, Samson};
