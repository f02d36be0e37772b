//! This device as the hub of a room: what its owner decided, whether it is one, and what belongs to it.

#[cfg(test)]
mod tests;

use super::{Problem, Samson};
use crate::platform::{self, HubSight, NoHub};
use crate::services::hub::HubRecord;
use crate::services::records::Collaboration;
use crate::services::repository::Changes;
use crate::services::server::Server;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;
use std::time::Duration;

/// How often is looked whether the networks are still the same.
const LOOK: Duration = Duration::from_secs(2);

/// How the hub of this device is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum HubStanding {
    /// It is none.
    #[default]
    Off,
    /// It is about to be one, or to stop being one.
    Changing,
    /// It is one.
    On(HubSight),
    /// It should be one, and cannot.
    Failed(NoHub),
}

/// This device as a hub.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hub {
    /// What its owner decided.
    pub record: HubRecord,
    /// How it is now.
    pub standing: HubStanding,
    /// Why the last change did not work, if it did not.
    pub problem: Option<Problem>,
}

impl Hub {
    /// What there is to see of it, while it is on.
    pub const fn sight(&self) -> Option<&HubSight> {
        match &self.standing {
            HubStanding::On(sight) => Some(sight),
            _ => None,
        }
    }
}

impl Samson {
    /// Whether this device can be a hub.
    pub fn can_be_hub(self) -> bool {
        platform::can_be_hub()
    }

    /// This device as a hub.
    pub fn hub(self) -> Hub {
        self.hub.read().clone()
    }

    /// Keeps the hub of this device as it was left, and what is known of it up to date; call once, in the root component.
    pub fn keep_hub(self) {
        let mut begun = use_signal(|| false);
        use_effect(move || {
            if self.is_ready() && self.can_be_hub() && !begun.replace(true) {
                spawn(self.watch_hub());
            }
        });
    }

    async fn watch_hub(self) {
        if self.hub.peek().record.on {
            // It says by itself what did not work.
            let _ = self.bring_up().await;
        }
        loop {
            platform::sleep(LOOK).await;
            if self.hub.peek().sight().is_some() {
                self.look_at_hub();
            }
        }
    }

    /// Makes this device the hub, as decided, whatever becomes of the screen on which that was.
    pub fn switch_hub_on(self, record: HubRecord) {
        spawn_forever(async move { self.note_hub_problem(self.be_hub(record).await) });
    }

    /// Stops being the hub, whatever becomes of the screen on which that was decided.
    pub fn switch_hub_off(self) {
        spawn_forever(async move { self.note_hub_problem(self.stop_being_hub().await) });
    }

    fn note_hub_problem(self, outcome: Result<(), Problem>) {
        let mut hub = self.hub;
        hub.write().problem = outcome.err();
    }

    /// Makes this device the hub. Known as one only when it answers, and when it is kept that it is one.
    async fn be_hub(self, record: HubRecord) -> Result<(), Problem> {
        let mut hub = self.hub;
        hub.write().record = HubRecord { on: false, ..record };
        self.start_hub().await?;
        let record = HubRecord { on: true, ..hub.peek().record.clone() };
        if let Err(error) = self.repository().keep_hub(&record).await {
            platform::stop_hub().await;
            self.set_hub(HubStanding::Off);
            return Err(error.into());
        }
        hub.write().record = record;
        self.welcome();
        Ok(())
    }

    /// Stops being the hub. Everything that it has stays on this device. When that cannot be kept, it goes on.
    async fn stop_being_hub(self) -> Result<(), Problem> {
        let mut hub = self.hub;
        let record = HubRecord { on: false, ..hub.peek().record.clone() };
        self.repository().keep_hub(&record).await?;
        hub.write().record = record;
        let mut link_origin = self.link_origin;
        if link_origin.peek().as_deref().is_some_and(|origin| self.is_own_hub(origin)) {
            link_origin.set(None);
        }
        self.set_hub(HubStanding::Changing);
        platform::stop_hub().await;
        self.set_hub(HubStanding::Off);
        Ok(())
    }

    /// Is the hub again, as it was left.
    async fn bring_up(self) -> Result<(), Problem> {
        self.start_hub().await?;
        self.welcome();
        Ok(())
    }

    async fn start_hub(self) -> Result<(), Problem> {
        self.set_hub(HubStanding::Changing);
        let plan = self.hub.peek().record.plan();
        platform::start_hub(plan).await.map_err(|error| {
            self.set_hub(HubStanding::Failed(error.clone()));
            Problem::Hub(error)
        })
    }

    /// From now on it is known as the hub, and what waits for it goes.
    fn welcome(self) {
        self.look_at_hub();
        self.nudge();
    }

    fn look_at_hub(self) {
        self.set_hub(platform::look_at_hub().map_or(HubStanding::Off, HubStanding::On));
    }

    fn set_hub(self, standing: HubStanding) {
        let mut hub = self.hub;
        if hub.peek().standing != standing {
            hub.write().standing = standing;
        }
    }

    /// The address that a collaboration which begins here has while this device is the hub; none while it is none. Also where
    /// there is no network yet: that may come.
    pub fn hub_origin(self) -> Option<String> {
        let hub = self.hub.read();
        let sight = hub.sight()?;
        Some(sight.addresses.first().cloned().unwrap_or_else(|| format!("http://localhost:{}", hub.record.port)))
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
