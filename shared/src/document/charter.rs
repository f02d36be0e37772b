//! The charter: name, groups and rounds of a collaboration. Written by facilitators only.

mod written;

pub use written::CharterDocument;

use crate::crypto::keys::Secret;
use crate::ids::{Group, InstrumentId, PaperId, RoundId};
use crate::protection::Protection;
use serde::{Deserialize, Serialize};

/// What the facilitators agreed on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charter {
    /// Name of the collaboration.
    pub name: String,
    /// The sides participants choose from.
    pub groups: Vec<Group>,
    /// Measurements, oldest first.
    pub rounds: Vec<Round>,
    /// The secrets of earlier invitations, so that whoever is let in can open what was sealed before.
    pub earlier: Vec<Secret>,
    /// The paper forms that facilitators entered, by round.
    pub paper: Vec<PaperForm>,
}

impl Charter {
    /// How many of a round's responses were on paper.
    pub fn on_paper(&self, round: RoundId) -> u32 {
        self.paper.iter().filter(|form| form.round == round && form.counts).count() as u32
    }

    /// Whether a paper form counts, if it is known here.
    pub fn form(&self, id: PaperId) -> Option<bool> {
        self.paper.iter().find(|form| form.id == id).map(|form| form.counts)
    }

    /// Takes in a paper form, in the place of what was known of it.
    pub fn mark(&mut self, form: PaperForm) {
        self.paper.retain(|known| known.id != form.id);
        self.paper.push(form);
        self.paper.sort_unstable();
    }
}

/// A response that was on paper, and entered by a facilitator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PaperForm {
    /// In which round.
    pub round: RoundId,
    /// Which one.
    pub id: PaperId,
    /// False once it was taken out again, or when it came too late.
    pub counts: bool,
}

/// A round as its facilitator opened it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Which round.
    pub id: RoundId,
    /// For people: "Høsten 2026".
    pub title: String,
    /// What is asked.
    pub instrument: InstrumentId,
    /// Its version.
    pub version: u32,
    /// How many are here.
    pub headcount: u32,
    /// Fixed before the first answer.
    pub protection: Protection,
    /// When it was opened: seconds since 1970, by the facilitator's clock. Only sorts and dates rounds.
    pub opened: i64,
}
