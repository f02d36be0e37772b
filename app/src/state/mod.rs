//! Stores: the only writers of what screens show. One for the app, one for answering, one for a profile.

mod answering;
mod appointing;
mod arriving;
mod collecting;
mod exporting;
mod facilitating;
mod founding;
mod handing_over;
mod inviting;
mod keeping;
mod leading;
mod noting;
mod page;
mod paper;
mod participating;
mod places;
mod problem;
mod profile;
mod rotating;
mod samson;
mod sharing;
mod speaking;
mod standing;
mod syncing;
mod tabs;
#[cfg(test)]
pub(crate) mod testing;
mod turns;

pub use crate::platform::{MadeFile, Saved, Shared};
pub use crate::services::records::{Order, Outcome, Round as Record, Seat};
pub use answering::{Answering, Choice};
pub use arriving::Arrival;
pub use collecting::{CAMERA_PICTURE, Collecting, Receipt, Sight, use_collecting};
pub use founding::{NewCollaboration, NewRound};
pub use handing_over::{Showing, use_showing};
pub use leading::Walk;
pub use noting::Keeping;
pub use paper::{Paper, Progress};
pub use places::SafePlace;
pub use problem::Problem;
pub use profile::{Lateness, Reading, Shown};
pub use samson::{Connection, Samson};
pub use sharing::About;
pub use standing::Standing;
pub use turns::Returned;
