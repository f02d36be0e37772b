//! Walking through a profile: alone, with everybody else following, or following.

#[cfg(test)]
mod tests;

use super::{Problem, Samson, to_the_end};
use crate::workbench::CommonsEdit;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use samson_shared::document::{Lead, Spot};
use samson_shared::ids::RoundId;

/// How somebody walks through a profile on this device.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Walk {
    /// On their own.
    #[default]
    Alone,
    /// The phones that follow show what this one shows.
    Leading,
    /// This phone shows what the one that leads shows.
    Following,
}

impl Samson {
    /// How this device walks through the profile of a round. Who was overtaken by another leader walks alone.
    pub fn walk(self, round: RoundId) -> Walk {
        let walk = self.walks.read().get(&round).copied().unwrap_or_default();
        if walk == Walk::Leading && self.leader(round).is_some() { Walk::Alone } else { walk }
    }

    /// Where somebody else leads the walk to, if somebody does.
    pub fn leader(self, round: RoundId) -> Option<Lead> {
        let (collaboration, _) = self.round(round).ok()?;
        let all = self.commons.read();
        let known = all.get(&collaboration.id)?;
        let lead = known.commons().lead.get(&round)?;
        (known.author != Some(lead.by)).then(|| lead.clone())
    }

    /// Walks alone, or follows.
    pub fn set_walk(mut self, round: RoundId, walk: Walk) {
        self.walks.write().insert(round, walk);
    }

    /// Leads the walk from here on. Whoever led it does not any more.
    ///
    /// # Errors
    /// [`Problem`]; then who led it still does.
    pub async fn lead(self, round: RoundId, spot: Spot) -> Result<(), Problem> {
        to_the_end(async move {
            self.step(round, spot).await?;
            self.set_walk(round, Walk::Leading);
            Ok(())
        })
        .await
    }

    /// Tells those who follow what this device shows, if it leads.
    pub fn show_followers(self, round: RoundId, spot: Spot) {
        if self.walk(round) == Walk::Leading && self.last_lead(round).is_none_or(|lead| lead.spot != spot) {
            // What cannot be stored now is told with the next step.
            spawn_forever(async move { drop(self.step(round, spot).await) });
        }
    }

    fn last_lead(self, round: RoundId) -> Option<Lead> {
        let (collaboration, _) = self.round(round).ok()?;
        self.commons(collaboration.id).lead.get(&round).cloned()
    }

    async fn step(self, round: RoundId, spot: Spot) -> Result<(), Problem> {
        let (collaboration, _) = self.round(round)?;
        let step = self.last_lead(round).map_or(0, |lead| lead.step.saturating_add(1));
        self.edit_commons(collaboration.id, CommonsEdit::Lead { round, spot, step }).await
    }
}
