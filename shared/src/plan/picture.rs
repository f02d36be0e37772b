//! The course of an indicator as a picture, and in words.

use super::Indicator;
use crate::amount::Amount;
use crate::chart::{self, Caption, CoursePoint, CourseTexts, Frame};
use crate::day::Day;
use crate::number;
use crate::text::{Catalogue, long_date};

impl Indicator {
    /// Everything that was measured, as SVG, and on the way from start to target; with what it says in words.
    pub fn drawn(&self, texts: &Catalogue, frame: &Frame) -> (String, String) {
        let summary = self.summary(texts);
        let point = |date: Day, value: Option<Amount>| CoursePoint {
            day: date.number(),
            value: value.map(Amount::as_f64),
        };
        let points: Vec<_> = self.standing().map(|one| point(one.date, one.value)).collect();
        let end = |value: Option<Amount>, date: Option<Day>| Some(point(date?, Some(value?)));
        let start = end(self.baseline_value, self.baseline_date);
        let target = end(self.target_value, self.target_date);
        let told = CourseTexts {
            caption: Caption { title: self.name.clone(), description: summary.clone() },
            measured: texts.text("plan-chart-measured"),
            way: texts.text("plan-chart-way"),
            ends: self.ends().map(|day| long_date(day.into(), texts)),
        };
        (chart::course(&points, start.as_ref(), target.as_ref(), &told, frame), summary)
    }

    /// The first and the last day of the picture; today's clock has no part in it.
    fn ends(&self) -> [Day; 2] {
        let measured = self.standing().map(|one| one.date);
        let days: Vec<Day> = measured.chain(self.baseline_date).chain(self.target_date).collect();
        let first = days.iter().min().copied().unwrap_or(Day::EPOCH);
        [first, days.iter().max().copied().unwrap_or(first)]
    }

    /// "From 3 people on 1 January. Last 5 people on 1 March. Target 10 people on 1 June."
    fn summary(&self, texts: &Catalogue) -> String {
        let sentence = |key: &str, value: Option<Amount>, date: Option<Day>| {
            let value = number::amount(value?, texts.language());
            let value = format!("{value} {}", self.unit);
            let date = long_date(date?.into(), texts);
            Some(texts.text_with(key, &[("value", value.trim().into()), ("date", (&date).into())]))
        };
        let last = self.standing().rev().find(|one| one.value.is_some());
        let sentences = [
            sentence("plan-chart-start", self.baseline_value, self.baseline_date),
            last.and_then(|one| sentence("plan-chart-last", one.value, Some(one.date))),
            sentence("plan-chart-target", self.target_value, self.target_date),
        ];
        sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}
