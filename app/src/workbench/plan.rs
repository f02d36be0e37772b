//! The impact plan: figures of rounds that indicators follow, and the picture of an indicator's course.

use super::charts::Drawn;
use super::measured::Measured;
use super::survey::Scored as ScoredSurvey;
use super::{DrawCourse, JobError, ReadFigures};
use rand_core::CryptoRng;
use samson_shared::amount::Amount;
use samson_shared::chart::{self, Caption, CoursePoint, CourseTexts, Frame};
use samson_shared::day::Day;
use samson_shared::instrument::Parts;
use samson_shared::number;
use samson_shared::plan::{Indicator, Link, RoundFigure};
use samson_shared::text::{Catalogue, long_date};

/// A figure that an indicator can follow, where the profile shows it.
type Figure = (Option<Link>, Option<f64>);

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
    let is_survey = Parts::named(&measured.instrument).is_some();
    let shown = if is_survey { of_survey(measured) } else { of_scorecard(measured) };
    let brought = shown.unwrap_or_default().into_iter().filter_map(|(link, figure)| {
        Some(RoundFigure { round, link: link?, day, value: Amount::nearest(figure?)? })
    });
    brought.collect()
}

fn of_scorecard(measured: Measured) -> Result<Vec<Figure>, JobError> {
    let profile = measured.score()?.profile;
    let fields = profile.fields.iter().map(|field| (Some(Link::field(&field.id)), field.score));
    Ok(fields.chain([(Some(Link::thickness()), profile.thickness)]).collect())
}

fn of_survey(measured: Measured) -> Result<Vec<Figure>, JobError> {
    let profile = ScoredSurvey::of(measured)?.profile;
    let factors = profile.factors.iter().map(|one| (Link::factor(one.id.as_str()).ok(), one.score));
    let barriers = profile.barriers.iter().map(|one| (Link::barrier(one.id.as_str()).ok(), one.score));
    Ok(factors.chain(barriers).collect())
}

impl DrawCourse {
    pub(super) fn run(self, _: &mut impl CryptoRng, _: &mut dyn FnMut(u32, u32)) -> Result<Drawn, JobError> {
        let texts = Catalogue::of(self.language);
        let indicator = &self.indicator;
        let summary = summary(indicator, &texts);
        let point = |date: Day, value: Option<Amount>| CoursePoint {
            day: date.number(),
            value: value.map(Amount::as_f64),
        };
        let points: Vec<_> = indicator.standing().map(|one| point(one.date, one.value)).collect();
        let end = |value: Option<Amount>, date: Option<Day>| Some(point(date?, Some(value?)));
        let start = end(indicator.baseline_value, indicator.baseline_date);
        let target = end(indicator.target_value, indicator.target_date);
        let caption = Caption { title: indicator.name.clone(), description: summary.clone() };
        let ends = ends(indicator).map(|day| long_date(day.into(), &texts));
        let told = CourseTexts {
            caption,
            measured: texts.text("plan-chart-measured"),
            way: texts.text("plan-chart-way"),
            ends,
        };
        let frame = Frame::phone(&format!("course-{}", indicator.id), self.language);
        Ok(Drawn { svg: chart::course(&points, start.as_ref(), target.as_ref(), &told, &frame), summary })
    }
}

/// The first and the last day of the picture; today's clock has no part in it.
fn ends(indicator: &Indicator) -> [Day; 2] {
    let measured = indicator.standing().map(|one| one.date);
    let days = measured.chain(indicator.baseline_date).chain(indicator.target_date);
    let days: Vec<Day> = days.collect();
    let first = days.iter().min().copied().unwrap_or(Day::EPOCH);
    [first, days.iter().max().copied().unwrap_or(first)]
}

/// "From 3 people on 1 January. Last 5 people on 1 March. Target 10 people on 1 June."
fn summary(indicator: &Indicator, texts: &Catalogue) -> String {
    let sentence = |key: &str, value: Option<Amount>, date: Option<Day>| {
        let value = number::amount(value?, texts.language());
        let value = format!("{value} {}", indicator.unit);
        let date = long_date(date?.into(), texts);
        Some(texts.text_with(key, &[("value", value.trim().into()), ("date", (&date).into())]))
    };
    let last = indicator.standing().rev().find(|one| one.value.is_some());
    let sentences = [
        sentence("plan-chart-start", indicator.baseline_value, indicator.baseline_date),
        last.and_then(|one| sentence("plan-chart-last", one.value, Some(one.date))),
        sentence("plan-chart-target", indicator.target_value, indicator.target_date),
    ];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
