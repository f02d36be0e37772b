//! The survey's profile as a summary, and back.

use super::{Answered, NoSummary, Summary, VERSION, counts};
use crate::instrument::{Instrument, Kind, Statement, Survey};
use crate::protection::Protection;
use crate::scoring::SurveyProfile;
use crate::scoring::consensus::consensus;
use crate::scoring::survey::{Distribution, ItemFigures};

impl SurveyProfile {
    /// What this profile shows, without what follows from it. `on_paper`: how many of the responses were.
    pub fn summary(&self, on_paper: u32) -> Summary {
        let mut summary = Summary {
            version: VERSION,
            instrument: self.instrument.clone(),
            instrument_version: self.version,
            responses: self.responses,
            headcount: self.headcount,
            on_paper,
            sides: self.sides.iter().map(|(side, responses)| (*side, *responses)).collect(),
            values: Vec::new(),
            statements: Vec::new(),
            notes: self.notes.clone(),
        };
        summary.statements = self
            .items
            .iter()
            .map(|item| Answered {
                n: item.n,
                skipped: item.skipped,
                mean: item.score,
                counts: item.distribution.counts(),
                sides: summary.parts(&item.sides),
            })
            .collect();
        summary
    }

    /// The profile that a summary was made of.
    ///
    /// # Errors
    /// [`NoSummary`] where the summary is none of these questions, or shows more than this protection lets it.
    pub fn of_summary(
        survey: &Survey,
        instrument: &Instrument,
        summary: &Summary,
        protection: Protection,
    ) -> Result<Self, NoSummary> {
        summary.check(instrument, protection)?;
        let statements = instrument.statements.iter().zip(&summary.statements);
        let items = statements.map(|(one, said)| item(one, said, summary)).collect();
        let sides = summary.sides.iter().copied().collect();
        let people = (summary.responses, summary.headcount);
        Ok(Self::assemble(survey, instrument, people, items, sides, summary.notes_about(instrument)))
    }
}

fn item(statement: &Statement, said: &Answered, summary: &Summary) -> ItemFigures {
    let distribution = match &statement.kind {
        Kind::Agree => Distribution::Levels(counts(&said.counts)),
        Kind::Percent => Distribution::Quarters(counts(&said.counts)),
        // As many as there are options, whatever was sent.
        Kind::Choice(choices) => Distribution::Choices(
            (0..choices.len()).map(|place| said.counts.get(place).copied().unwrap_or_default()).collect(),
        ),
        Kind::Text => Distribution::Texts,
    };
    ItemFigures {
        id: statement.id.clone(),
        n: said.n,
        skipped: said.skipped,
        score: said.mean,
        sides: summary.by_side(&said.sides),
        consensus: match &distribution {
            Distribution::Levels(levels) => consensus(levels),
            _ => None,
        },
        distribution,
    }
}

impl Distribution {
    /// As one list, whatever is counted.
    fn counts(&self) -> Vec<u32> {
        match self {
            Self::Levels(counts) => counts.to_vec(),
            Self::Quarters(counts) => counts.to_vec(),
            Self::Choices(counts) => counts.clone(),
            Self::Texts => Vec::new(),
        }
    }
}
