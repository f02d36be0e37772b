//! Where a collaboration is: at a server, or at the hub of this device; and its way from one to the other.

use super::{Problem, Samson};
use crate::services::records::Collaboration;
use crate::services::repository::Changes;
use crate::services::server::Server;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;

impl Samson {
    /// The address that a collaboration which begins here has while this device is the hub; none while it is none. Also where
    /// there is no network yet: that may come.
    pub fn hub_origin(self) -> Option<String> {
        let hub = self.hub.read();
        let sight = hub.sight()?;
        Some(
            sight
                .addresses
                .first()
                .cloned()
                .unwrap_or_else(|| format!("http://localhost:{}", hub.record.port)),
        )
    }

    /// Whether this is the address of the hub that this device is.
    pub(super) fn is_own_hub(self, origin: &str) -> bool {
        self.hub_origin().as_deref() == Some(origin)
    }

    /// The address at which others find a collaboration: of one at this device's hub, the one that the hub has now.
    pub fn address_of(self, collaboration: &Collaboration) -> String {
        let at_hub = collaboration.at_own_hub.then(|| self.hub_origin()).flatten();
        at_hub.unwrap_or_else(|| collaboration.origin.clone())
    }

    /// False for a collaboration at the hub of this device while that is off: its address leads nowhere, or to somebody else.
    pub fn can_be_found(self, collaboration: &Collaboration) -> bool {
        !collaboration.at_own_hub || self.hub_origin().is_some()
    }

    /// Moves a collaboration from its server to the hub of this device, from where it is handed on. A server that has made it
    /// already must have let the hub in, which takes a connection.
    ///
    /// # Errors
    /// [`Problem`]; then it is where it was.
    pub async fn move_to_hub(self, id: CollaborationId) -> Result<(), Problem> {
        let origin = self.hub_origin().ok_or(Problem::NotAtHub)?;
        self.move_to(id, origin, true, Problem::NotAtHub).await
    }

    /// Moves a collaboration from the hub of this device to the server that the hub belongs to, once that has it.
    ///
    /// # Errors
    /// [`Problem`]; then it is where it was.
    pub async fn move_to_server(self, id: CollaborationId) -> Result<(), Problem> {
        let origin = self.hub().record.server().ok_or(Problem::NotAtServer)?;
        self.move_to(id, origin, false, Problem::NotAtServer).await
    }

    async fn move_to(
        self,
        id: CollaborationId,
        origin: String,
        at_own_hub: bool,
        unknown_there: Problem,
    ) -> Result<(), Problem> {
        let known = self.repository().collaboration(id).await?.ok_or(Problem::UnknownRound)?;
        let there = Collaboration { origin: origin.clone(), at_own_hub, cursor: 0, ..known };
        // One that is still to be made is made there.
        if self.is_founded(id).await && Server::of(&there).changes(&there, false).await.is_err() {
            return Err(unknown_there);
        }
        let take = |collaboration: &mut Collaboration| {
            (collaboration.origin, collaboration.at_own_hub) = (origin.clone(), at_own_hub);
            // Another place counts otherwise: everything is asked for again.
            collaboration.cursor = 0;
            Ok::<_, Problem>(Changes::new())
        };
        self.repository().change_collaboration(id, take).await?;
        self.refresh().await?;
        self.nudge();
        spawn_forever(self.learn_place(id));
        Ok(())
    }
}
