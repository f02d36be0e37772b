//! The circle of phases: after the last one it starts again, a little further on.

use crate::instrument::Translated;
use serde::{Deserialize, Serialize};

/// The circle and its phases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circle {
    /// What it is about.
    pub text: Translated<CircleText>,
    /// Its phases, in order.
    pub phases: Vec<CirclePhase>,
}

/// The words of the circle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CircleText {
    /// Its heading.
    pub title: String,
    /// What comes after the last phase.
    pub note: String,
}

named! {
    /// Where in the circle a collaboration is.
    Phase {
        /// See what is needed.
        Map = "map",
        /// Choose what matters most.
        Focus = "focus",
        /// Bring people in.
        People = "people",
        /// Tell about it.
        Tell = "tell",
        /// Let it grow.
        Grow = "grow",
    }
}

/// A phase and its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CirclePhase {
    /// Which phase.
    pub id: Phase,
    /// Its words.
    pub text: Translated<PhaseText>,
}

/// The words of a phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseText {
    /// Its name.
    pub name: String,
    /// What is done in it.
    pub text: String,
    /// What to ask each other.
    pub question: String,
}

impl Circle {
    /// A phase with its words.
    pub fn phase(&self, id: Phase) -> Option<&CirclePhase> {
        self.phases.iter().find(|phase| phase.id == id)
    }

    /// Adds the texts of the same circle in another language.
    pub(super) fn add_texts(&mut self, other: Self) {
        self.text.add(other.text);
        for (phase, other) in self.phases.iter_mut().zip(other.phases) {
            phase.text.add(other.text);
        }
    }
}
