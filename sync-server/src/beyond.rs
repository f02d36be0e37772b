//! What a hub can do that a server cannot: ask the server it belongs to.

use crate::relay::access::AccessToken;
use crate::storage::Pending;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::wire::{Receipt, Signed};

/// The server beyond a hub.
pub(crate) trait Beyond: Send + Sync {
    /// Its address, if there is one that phones can be sent to.
    fn address(&self) -> Option<String>;

    /// Somebody was let in here with this token.
    fn met<'a>(&'a self, id: CollaborationId, token: &'a AccessToken) -> Pending<'a>;

    /// Somebody was not let in here: asks the server, and takes the collaboration in. False when it does not let them in
    /// either, or is not there.
    fn let_in<'a>(&'a self, id: CollaborationId, token: &'a AccessToken) -> Pending<'a, bool>;

    /// Has the server carry out what only it can, and answers what it answers.
    fn carry_out(&self, id: CollaborationId, command: Signed) -> Pending<'_, Receipt>;
}
