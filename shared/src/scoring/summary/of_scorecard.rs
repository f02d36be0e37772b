//! The scorecard's profile as a summary, and back.

use super::{Answered, NoSummary, Summary, VERSION, Weighed, counts, mean};
use crate::instrument::{Instrument, Statement};
use crate::protection::Protection;
use crate::scoring::group::{BySide, figures};
use crate::scoring::value::Weights;
use crate::scoring::{Mean, Profile, SideFigures, StatementFigures};

impl Profile {
    /// What this profile shows, without what follows from it. `on_paper`: how many of the responses were.
    pub fn summary(&self, on_paper: u32) -> Summary {
        let sides = self.sides.iter().map(|side| (side.side, side.responses)).collect();
        let mut summary = Summary {
            version: VERSION,
            instrument: self.instrument.clone(),
            instrument_version: self.version,
            responses: self.responses,
            headcount: self.headcount,
            on_paper,
            sides,
            values: Vec::new(),
            statements: Vec::new(),
            notes: self.notes.clone(),
        };
        let by_side = |of: &dyn Fn(&SideFigures) -> Option<Mean>| -> BySide {
            self.sides.iter().filter_map(|side| Some((side.side, of(side)?))).collect()
        };
        summary.values = self
            .values
            .iter()
            .map(|value| Weighed {
                mean: value.weight.map(|weight| (weight, value.n)),
                sides: summary.parts(&by_side(&|side| side.weights.get(&value.id).copied())),
            })
            .collect();
        summary.statements = self
            .statements
            .iter()
            .map(|one| Answered {
                n: one.n,
                skipped: one.skipped,
                mean: one.score,
                counts: one.distribution.to_vec(),
                sides: summary.parts(&by_side(&|side| side.statements.get(&one.id).copied())),
            })
            .collect();
        summary
    }

    /// The profile that a summary was made of.
    ///
    /// # Errors
    /// [`NoSummary`] where the summary is none of these questions, or shows more than this protection lets it.
    pub fn of_summary(
        instrument: &Instrument,
        summary: &Summary,
        protection: Protection,
    ) -> Result<Self, NoSummary> {
        summary.check(instrument, protection)?;
        let values = instrument.values.iter().zip(&summary.values);
        let weights: Weights =
            values.clone().filter_map(|(value, said)| Some((value.id.clone(), mean(said.mean)?))).collect();
        let statements = instrument.statements.iter().zip(&summary.statements);
        let by_value: Vec<_> =
            values.map(|(value, said)| (&value.id, summary.by_side(&said.sides))).collect();
        let by_statement: Vec<_> =
            statements.clone().map(|(one, said)| (&one.id, summary.by_side(&said.sides))).collect();
        let sides = summary.sides.iter();
        let sides = sides.map(|(side, n)| figures(*side, *n, instrument, &by_value, &by_statement)).collect();
        let statements = statements.map(|(one, said)| statement(one, said, &weights)).collect();
        let people = (summary.responses, summary.headcount);
        Ok(Self::assemble(instrument, people, &weights, statements, sides, summary.notes_about(instrument)))
    }
}

fn statement(statement: &Statement, said: &Answered, weights: &Weights) -> StatementFigures {
    StatementFigures::new(statement, weights, said.mean, (said.n, said.skipped), counts(&said.counts))
}
