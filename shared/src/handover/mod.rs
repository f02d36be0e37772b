//! Hand-over: from one phone's display to the camera of another, with no network of any kind: what somebody answered, or the
//! profile after the reveal.
//!
//! What is handed over is a [`Parcel`] or a [`ProfileParcel`]; a [`Sender`] cuts it into an endless sequence of texts for codes, a [`Receiver`]
//! puts it together from any that it sees, in any order. The bytes are in `docs/sync-protocol.md`, "Hand-over".

mod code;
mod content;
mod frame;
mod parcel;
mod receiver;
mod sender;
mod trial;

pub use code::TransferCode;
pub use content::{Content, ProfileParcel};
pub use frame::NotTaken;
pub use parcel::Parcel;
pub use receiver::{Heard, Receiver};
pub use sender::{Sender, TooLarge};
pub use trial::test_code;

/// The most bytes that are handed over at a time: above it, the codes would take minutes.
pub const MOST_BYTES: usize = 256 * 1024;
