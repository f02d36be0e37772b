//! The impact plan: figures of rounds that indicators follow, and the picture of an indicator's course.

use super::charts::Drawn;
use super::measured::Measured;
use super::survey::Scored as ScoredSurvey;
use super::{DrawCourse, JobError, ReadFigures};
use rand_core::CryptoRng;
use samson_shared::chart::Frame;
use samson_shared::day::Day;
use samson_shared::instrument::Parts;
use samson_shared::plan::RoundFigure;
use samson_shared::text::Catalogue;

impl ReadFigures {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<Vec<RoundFigure>, JobError> {
        Ok(self.rounds.into_iter().flat_map(figures).collect())
    }
}

/// What a round shows. One that cannot be read brings nothing: the numbers of the others stay.
fn figures(measured: Measured) -> Vec<RoundFigure> {
    let (round, Some(day)) = (measured.round, Day::at(measured.since)) else { return Vec::new() };
    let figures = if Parts::named(&measured.instrument).is_some() {
        ScoredSurvey::of(measured).map(|scored| RoundFigure::of_survey(round, day, &scored.profile))
    } else {
        measured.score().map(|scored| RoundFigure::of_scorecard(round, day, &scored.profile))
    };
    figures.unwrap_or_default()
}

impl DrawCourse {
    pub(super) fn run(self, _: &mut impl CryptoRng, _: &mut dyn FnMut(u32, u32)) -> Result<Drawn, JobError> {
        let frame = Frame::phone(&format!("course-{}", self.indicator.id), self.language);
        let (svg, summary) = self.indicator.drawn(&Catalogue::of(self.language), &frame);
        Ok(Drawn { svg, summary })
    }
}

#[cfg(test)]
mod tests;
