//! What was answered to one item. Source: `docs/scoring.md`, "Partnership survey".

use crate::ids::StatementId;
use crate::instrument::{Kind, Statement, survey::Item};
use crate::response::{Answer, Level, Percent};
use crate::scoring::consensus::consensus;
use crate::scoring::group::{BySide, Splitter};
use crate::scoring::mean::{Mean, count};
use crate::scoring::{RoundAnswers, Voice};
use serde::{Deserialize, Serialize};

/// Everything about one item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemFigures {
    /// Which item.
    pub id: StatementId,
    /// How many answered.
    pub n: u32,
    /// How many skipped it.
    pub skipped: u32,
    /// The mean: 1..=5 in five steps, where 5 is always the good end, or 1..=100, where 100 is always in the way. `None` when
    /// nobody answered, and for an item that only describes.
    pub score: Option<f64>,
    /// The same for each side that shows.
    pub sides: BySide,
    /// How often each answer was given.
    pub distribution: Distribution,
    /// 1 (all agree) to 0 (split to the ends), for five steps.
    pub consensus: Option<f64>,
}

/// How often each answer was given, as it was given: nothing is turned round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Distribution {
    /// From 1 to 5.
    Levels([u32; 5]),
    /// In the four quarters of the long scale: 1-25, 26-50, 51-75 and 76-100.
    Quarters([u32; 4]),
    /// Each option, in order.
    Choices(Vec<u32>),
    /// Nothing to count: the texts stand by themselves.
    Texts,
}

impl ItemFigures {
    /// The figures of one item.
    pub(super) fn of(
        statement: &Statement,
        item: Option<&Item>,
        answers: &RoundAnswers,
        splitter: &Splitter,
    ) -> Self {
        let voices = answers.answers.get(&statement.id).map_or(&[][..], Vec::as_slice);
        let is_scored = item.is_none_or(|item| !item.neutral);
        let is_reversed = item.is_some_and(|item| item.reverse);
        let score = |answer| if is_scored { score(answer, is_reversed) } else { None };
        let distribution = Distribution::of(&statement.kind, voices);
        let skipped = voices.iter().filter(|voice| voice.said == Answer::Skipped).count();
        let scores: Vec<f64> = voices.iter().filter_map(|voice| score(voice.said)).collect();
        Self {
            id: statement.id.clone(),
            n: count(voices.len() - skipped),
            skipped: count(skipped),
            score: Mean::of(&scores).map(|mean| mean.score),
            sides: splitter.means(voices, score),
            consensus: match &distribution {
                Distribution::Levels(levels) => consensus(levels),
                _ => None,
            },
            distribution,
        }
    }
}

/// What an answer counts: 1..=5, turned round where agreeing is a bad sign, or 1..=100. Nothing for other kinds, and for a
/// skip.
fn score(answer: Answer, is_reversed: bool) -> Option<f64> {
    let level = |level: Level| if is_reversed { 6 - level.get() } else { level.get() };
    answer.level().map(level).or(answer.percent().map(Percent::get)).map(f64::from)
}

impl Distribution {
    fn of(kind: &Kind, voices: &[Voice<Answer>]) -> Self {
        let times = |is: &dyn Fn(Answer) -> bool| count(voices.iter().filter(|voice| is(voice.said)).count());
        match kind {
            Kind::Agree => Self::Levels(Level::ALL.map(|level| times(&|said| said == Answer::Level(level)))),
            Kind::Percent => {
                Self::Quarters([0, 1, 2, 3].map(|quarter| {
                    times(&|said| said.percent().is_some_and(|p| (p.get() - 1) / 25 == quarter))
                }))
            }
            Kind::Choice(choices) => {
                let places = (1..).take(choices.len());
                Self::Choices(places.map(|place| times(&|said| said == Answer::Choice(place))).collect())
            }
            Kind::Text => Self::Texts,
        }
    }
}
