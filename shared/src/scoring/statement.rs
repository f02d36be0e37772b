//! What was answered to a statement. Source: `docs/scoring.md`, "Figures".

use super::consensus::{Agreement, consensus};
use super::mean::{Mean, count, gap, mean};
use super::value::Weights;
use super::{RoundAnswers, Voice};
use crate::ids::StatementId;
use crate::instrument::Statement;
use crate::response::{Answer, Level};
use serde::{Deserialize, Serialize};

/// Everything about one statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StatementFigures {
    /// Which statement.
    pub id: StatementId,
    /// `S[i]`, 0..=10: the mean over those who answered; `None` when nobody did.
    pub score: Option<f64>,
    /// `n[i]`: how many answered.
    pub n: u32,
    /// How many skipped it.
    pub skipped: u32,
    /// `G[i]`, 0..=10: the mean weight of the values it puts into practice.
    pub weight: Option<f64>,
    /// Weight minus score.
    pub gap: Option<f64>,
    /// How many gave each answer, from 1 to 5.
    pub distribution: [u32; 5],
    /// `C[i]`, 1 (all agree) to 0 (split to the ends). Shown as a word: [`Self::agreement`].
    pub consensus: Option<f64>,
}

impl StatementFigures {
    /// The figures of one statement.
    pub(super) fn of(statement: &Statement, answers: &RoundAnswers, weights: &Weights) -> Self {
        let voices = answers.answers.get(&statement.id).map_or(&[][..], Vec::as_slice);
        let scored = Mean::of(&scores(voices));
        let skipped = count(voices.iter().filter(|voice| voice.said == Answer::Skipped).count());
        let people = (scored.map_or(0, |mean| mean.n), skipped);
        Self::new(statement, weights, scored.map(|mean| mean.score), people, distribution(voices))
    }

    /// From what was counted; `n` answered and so many skipped.
    pub(super) fn new(
        statement: &Statement,
        weights: &Weights,
        score: Option<f64>,
        (n, skipped): (u32, u32),
        distribution: [u32; 5],
    ) -> Self {
        let weight = mean(statement.values.iter().filter_map(|value| weights.get(value)).map(|w| w.score));
        Self {
            id: statement.id.clone(),
            score,
            n,
            skipped,
            weight,
            gap: gap(weight, score),
            distribution,
            consensus: consensus(&distribution),
        }
    }

    /// The consensus as a word; `None` when nobody answered.
    pub fn agreement(&self) -> Option<Agreement> {
        self.consensus.map(Agreement::of)
    }
}

/// The scores that were given; a skipped statement has none and is never a zero.
fn scores(voices: &[Voice<Answer>]) -> Vec<f64> {
    voices.iter().filter_map(|voice| voice.said.level()).map(Level::score).collect()
}

fn distribution(voices: &[Voice<Answer>]) -> [u32; 5] {
    Level::ALL.map(|level| count(voices.iter().filter(|voice| voice.said == Answer::Level(level)).count()))
}
