//! Where a device has come to: a server, or a hub.

use crate::crypto::carry::CarryKey;
use serde::{Deserialize, Serialize};

/// What a server or hub says about itself, to everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// What it is.
    pub kind: PlaceKind,
    /// What is carried to it is sealed for this key.
    pub carry: CarryKey,
}

/// What a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceKind {
    /// A server: what it has is where it should be.
    #[default]
    Server,
    /// A hub on the local network, which hands on what it has when there is a connection.
    Hub,
}
