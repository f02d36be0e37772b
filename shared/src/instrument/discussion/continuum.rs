//! From thin (co-creation) to thick (co-production): what the group reads when it places itself.

use crate::ids::StatementId;
use crate::instrument::Translated;
use serde::{Deserialize, Serialize};

/// The continuum, its signs, and a case to compare with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Continuum {
    /// What it is about.
    pub text: Translated<ContinuumText>,
    /// What to look at, one by one.
    pub signs: Vec<Sign>,
    /// A collaboration that lies at the thick end.
    pub case: Translated<CaseText>,
}

/// The words of the continuum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContinuumText {
    /// Its heading.
    pub title: String,
    /// What the thin end is called.
    pub thin_name: String,
    /// How it is there.
    pub thin: String,
    /// What the thick end is called.
    pub thick_name: String,
    /// How it is there.
    pub thick: String,
    /// How a collaboration moves.
    pub note: String,
}

named! {
    /// A sign of how thick a collaboration is.
    ThicknessSign {
        /// A project, or years.
        Duration = "duration",
        /// Host and guests, or equals.
        Equality = "equality",
        /// One part of the work, or all of it.
        WholeChain = "whole_chain",
        /// The old roles, or new ones.
        NewRoles = "new_roles",
        /// Citizens are asked, or choose.
        CitizensDecide = "citizens_decide",
        /// Each could do without the others, or none could.
        MutualNeed = "mutual_need",
        /// One orders, or all lead.
        SharedLead = "shared_lead",
        /// A few, or many.
        BroadBase = "broad_base",
    }
}

/// A sign and its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sign {
    /// Which sign.
    pub id: ThicknessSign,
    /// Statements of the partnership survey that are worth a look here.
    pub related: Vec<StatementId>,
    /// Its words.
    pub text: Translated<SignText>,
}

/// The words of a sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignText {
    /// Its name.
    pub name: String,
    /// How it is at the thin end.
    pub thin: String,
    /// How it is at the thick end.
    pub thick: String,
}

/// The words of a case that researchers placed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseText {
    /// Who works together there.
    pub name: String,
    /// Why it lies where it lies.
    pub reason: String,
    /// How sure that is.
    pub note: String,
}

impl Continuum {
    /// A sign with its words.
    pub fn sign(&self, id: ThicknessSign) -> Option<&Sign> {
        self.signs.iter().find(|sign| sign.id == id)
    }

    /// Adds the texts of the same continuum in another language.
    pub(super) fn add_texts(&mut self, other: Self) {
        self.text.add(other.text);
        self.case.add(other.case);
        for (sign, other) in self.signs.iter_mut().zip(other.signs) {
            sign.text.add(other.text);
        }
    }
}
