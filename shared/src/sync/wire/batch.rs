//! What a hub hands on of a round that it has revealed.

use super::Signed;
use serde::{Deserialize, Serialize};

/// The responses that became part of a bag together, somewhere else: taken in together, or not at all.
///
/// **Difference invariant**: whoever has the bag of the hub and that of the server can subtract one from the other. As long
/// as no bag has a part of a batch only, what comes out are whole batches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    /// Slots with responses to one round, each of another author.
    pub slots: Vec<Signed>,
}
