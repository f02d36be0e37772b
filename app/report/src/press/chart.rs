//! The charts of a report. Each is a picture and the sentences that say what it shows.

use crate::press::block::Picture;
use crate::press::words::Words;
use samson_shared::chart::{self, Axis, Caption, Continuum, Frame, RadarTexts, TrendPoint};
use samson_shared::ids::StatementId;
use samson_shared::number::whole;
use samson_shared::plan::Indicator;
use samson_shared::scoring::StatementFigures;
use std::collections::BTreeMap;

/// Bars in a table cell, in CSS pixels: as narrow as a chart can be, so that its type stays readable on paper.
const BARS_WIDTH: f64 = 200.0;

/// Two trends stand side by side on a page.
const TREND_WIDTH: f64 = 260.0;

/// What a radar's legend says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Legend {
    /// Of the scores.
    pub(crate) now: String,
    /// Of the scores before.
    pub(crate) earlier: String,
}

/// Draws charts and keeps them by file name.
#[derive(Debug, Default)]
pub(crate) struct Gallery {
    pictures: BTreeMap<String, String>,
}

impl Gallery {
    /// Everything drawn so far, as SVG text by file name.
    pub(crate) fn into_pictures(self) -> BTreeMap<String, String> {
        self.pictures
    }

    /// A radar with one spoke per axis.
    pub(crate) fn radar(&mut self, words: &Words, name: &str, axes: &[Axis], legend: &Legend) -> Picture {
        let alt = axes.iter().map(|axis| axis_in_words(words, axis)).collect::<Vec<_>>().join(" ");
        let texts = RadarTexts {
            caption: Caption { title: String::new(), description: alt.clone() },
            now: legend.now.clone(),
            earlier: legend.earlier.clone(),
            weight: words.text("profile-legend-weight"),
        };
        let svg = chart::radar(axes, &texts, &Frame::phone(name, words.language()));
        self.keep(name, svg, alt)
    }

    /// The way from thin to thick.
    pub(crate) fn continuum(&mut self, words: &Words, name: &str, thickness: Option<f64>) -> Picture {
        let alt = match thickness {
            Some(value) => {
                let value = whole(value, words.language());
                words.text_with("profile-thickness-summary", &[("value", (&value).into())])
            }
            None => words.text("profile-no-score"),
        };
        let reading = Continuum {
            thickness,
            caption: Caption { title: String::new(), description: alt.clone() },
            thin: words.text("profile-thin"),
            thick: words.text("profile-thick"),
        };
        let frame = Frame::phone(name, words.language()).with_width(480.0);
        self.keep(name, chart::continuum(&reading, &frame), alt)
    }

    /// How the answers to a statement of the scorecard are spread.
    pub(crate) fn bars(&mut self, words: &Words, figures: &StatementFigures) -> Picture {
        let levels = [1, 2, 3, 4, 5].map(|level| words.text(&format!("answer-level-{level}")));
        self.spread(words, &figures.id, &figures.distribution, &levels)
    }

    /// How answers in five steps are spread; `levels` are the words of the steps.
    pub(crate) fn spread(
        &mut self,
        words: &Words,
        id: &StatementId,
        counts: &[u32; 5],
        levels: &[String; 5],
    ) -> Picture {
        let bar = |(level, count): (&String, &u32)| {
            words.text_with("report-spread-level", &[("level", level.into()), ("count", (*count).into())])
        };
        let alt = levels.iter().zip(counts).map(bar).collect::<Vec<_>>().join(". ");
        let name = format!("bars-{}", id.as_str().replace('.', "-"));
        let caption = Caption { title: String::new(), description: alt.clone() };
        let frame = Frame::phone(&name, words.language()).with_width(BARS_WIDTH);
        let svg = chart::distribution(counts, &caption, &frame);
        self.keep(&name, svg, alt)
    }

    /// A figure over several rounds.
    pub(crate) fn trend(&mut self, words: &Words, name: &str, points: &[TrendPoint]) -> Picture {
        let point = |point: &TrendPoint| {
            let score = words.figure(point.score);
            words.text_with(
                "report-trend-point",
                &[("round", (&point.label).into()), ("score", (&score).into())],
            )
        };
        let alt = points.iter().map(point).collect::<Vec<_>>().join(" ");
        let caption = Caption { title: String::new(), description: alt.clone() };
        let frame = Frame::phone(name, words.language()).with_width(TREND_WIDTH);
        self.keep(name, chart::trend(points, &caption, &frame), alt)
    }

    /// What was measured of an indicator of the plan, on its way from start to target.
    pub(crate) fn course(&mut self, words: &Words, indicator: &Indicator) -> Picture {
        let name = format!("course-{}", indicator.id);
        let frame = Frame::phone(&name, words.language());
        let (svg, alt) = indicator.drawn(words.texts(), &frame);
        self.keep(&name, svg, alt)
    }

    /// A code that cameras read, drawn already.
    pub(crate) fn code(&mut self, svg: &str, alt: String) -> Picture {
        self.keep("code", svg.to_owned(), alt)
    }

    fn keep(&mut self, name: &str, svg: String, alt: String) -> Picture {
        let file = format!("/{name}.svg");
        self.pictures.insert(file.clone(), with_one_font(svg));
        Picture { file, alt }
    }
}

/// A picture's text is drawn with a single font, which has to have every letter of it. That for Arabic has Latin letters too.
/// Marks of direction have no picture in any.
fn with_one_font(svg: String) -> String {
    let has_arabic = svg.chars().any(|c| matches!(c, '\u{600}'..='\u{6ff}'));
    if !has_arabic {
        return svg;
    }
    svg.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "").replace("'Noto Sans'", "'Noto Sans Arabic'")
}

/// "Equality: 6.8, before 6.1, importance 8.1."
fn axis_in_words(words: &Words, axis: &Axis) -> String {
    let label = axis.label.replace('\u{ad}', "");
    let figure = |figure: Option<f64>| match figure {
        Some(figure) => words.decimal(figure),
        None => words.text("profile-no-score"),
    };
    let (score, earlier, weight) = (figure(axis.now), figure(axis.earlier), figure(axis.weight));
    let key = if axis.earlier.is_some() { "report-axis-earlier" } else { "report-axis-summary" };
    words.text_with(
        key,
        &[
            ("label", (&label).into()),
            ("score", (&score).into()),
            ("earlier", (&earlier).into()),
            ("weight", (&weight).into()),
        ],
    )
}
