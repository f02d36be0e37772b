//! Changing the invitation when its link has come into wrong hands, and getting the new one.

#[cfg(test)]
mod tests;

use super::{Connection, Problem, Samson, to_the_end};
use crate::platform;
use crate::services::outgoing::command_order;
use crate::services::records::{Collaboration, Order, Outcome, Outgoing, Parcel};
use crate::services::repository::Changes;
use dioxus::prelude::*;
use samson_shared::crypto::invitation::Invitation;
use samson_shared::crypto::keys::Secret;
use samson_shared::ids::CollaborationId;
use samson_shared::sync::refusal::Refusal;
use samson_shared::sync::wire::Action;

impl Samson {
    /// Changes the invitation as soon as there is a connection: from then on only the new one leads to the collaboration.
    ///
    /// # Errors
    /// [`Problem`]; then nothing was ordered.
    pub async fn change_invitation(self, id: CollaborationId) -> Result<(), Problem> {
        to_the_end(self.order_invitation(id)).await
    }

    async fn order_invitation(self, id: CollaborationId) -> Result<(), Problem> {
        let secret = Secret::generate(&mut platform::Rng::default());
        let access = secret.access_token(id).hash();
        let (counter, command) = self.sign(id, Action::RotateInvitation { access }).await?;
        let parcel = Parcel::Rotation { command, secret };
        let outgoing = Outgoing::new(id, counter, parcel);
        let order = |known: &mut Collaboration| {
            if known.rotating().is_some() {
                // Ordered already, in another tab perhaps: once is enough.
                return Ok::<_, Problem>(Changes::new());
            }
            known.rotation = Some(Order { counter, outcome: Outcome::Waiting });
            Ok(Changes::new().send(&command_order(id, counter), &outgoing))
        };
        self.repository().change_collaboration(id, order).await?;
        self.refresh().await?;
        self.nudge();
        Ok(())
    }

    /// Keeps the secret of a link that was opened here, if its collaboration is known by another one. It counts once the
    /// server accepts it, and takes that of this device no more. A link with a secret that is known here is believed in what it
    /// says besides: the key for what is carried, and another place where the collaboration is.
    ///
    /// # Errors
    /// [`Problem::Storage`].
    pub async fn offer(self, link: &Invitation) -> Result<(), Problem> {
        let (id, link) = (link.collaboration, link.clone());
        let place = self.link_origin.peek().clone().filter(|_| platform::asks_any_server());
        let offer = move |known: &mut Collaboration| {
            known.offer(&link.secret);
            if known.secrets().knows(&link.secret) {
                known.believe(place.as_deref(), link.carry);
            }
            Ok::<_, Problem>(Changes::new())
        };
        to_the_end(async move {
            if self.collaborations.peek().contains_key(&id) {
                self.repository().change_collaboration(id, offer).await?;
                self.refresh().await?;
                self.nudge();
            }
            Ok(())
        })
        .await
    }

    /// True when the server, which knew this device, does not let it in any more.
    pub fn is_shut_out(self, id: CollaborationId) -> bool {
        self.has_heard(id) && self.connection(id) == Connection::Waiting(Refusal::Unauthorised)
    }
}
