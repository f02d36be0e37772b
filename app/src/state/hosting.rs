//! This device as the hub of a room: what its owner decided, and whether it is one.

#[cfg(test)]
mod tests;

use super::{Problem, Samson};
use crate::platform::{self, HubSight, NoHub};
use crate::services::hub::HubRecord;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
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
}
