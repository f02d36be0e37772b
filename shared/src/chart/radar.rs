//! The radar: scores on spokes, the group's weighting in grey behind them, the earlier round dashed.

use super::{
    canvas::{Canvas, Type},
    document::document,
    frame::{Caption, Frame},
    legend::{Legend, Mark},
    place::{Point, Side},
    radar_layout::{Label, Layout, spoke},
    token::Token,
};
use crate::number::decimal;

/// Scores and weights go from 0 in the middle to this at the rim.
const HIGHEST: f64 = 10.0;
/// Rings, the rim included.
const RINGS: u32 = 5;

/// One spoke. Figures are 0..10; what is outside is moved to the nearest end, what is no number is missing.
///
/// A missing figure leaves a gap in its line. It is never a zero.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Axis {
    /// Stands at the spoke. May break at spaces, after '-' and '/', and at soft hyphens (U+00AD).
    pub label: String,
    /// How much it matters to the group.
    pub weight: Option<f64>,
    /// How it is.
    pub now: Option<f64>,
    /// How it was in the round compared with.
    pub earlier: Option<f64>,
}

/// The words of a radar. An empty legend text leaves its entry out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RadarTexts {
    /// Name and spoken summary.
    pub caption: Caption,
    /// Legend of the scores, for instance "November 2026".
    pub now: String,
    /// Legend of the earlier scores.
    pub earlier: String,
    /// Legend of the weighting.
    pub weight: String,
}

/// Draws a radar with one spoke per axis, clockwise from the top: made for 3 to 12, drawn for any number.
///
/// Legend entries show for the kinds of figures that any axis has. Labels without room at their spokes become numbers
/// with a key below. The same input gives the same bytes everywhere.
pub fn radar(axes: &[Axis], texts: &RadarTexts, frame: &Frame) -> String {
    let weight = figures(axes, |axis| axis.weight);
    let now = figures(axes, |axis| axis.now);
    let earlier = figures(axes, |axis| axis.earlier);
    let entries: Vec<_> = [
        (Mark::Now, &now, texts.now.as_str()),
        (Mark::Earlier, &earlier, &texts.earlier),
        (Mark::Weight, &weight, &texts.weight),
    ]
    .into_iter()
    .filter(|(_, figures, _)| figures.iter().any(Option::is_some))
    .map(|(mark, _, text)| (mark, text))
    .collect();

    let labels: Vec<_> = axes
        .iter()
        .zip(now.iter().zip(&earlier))
        .map(|(axis, (now, earlier))| Label { text: axis.label.clone(), value: value(*now, *earlier, frame) })
        .collect();
    let layout = Layout::of(&labels, frame);
    let legend = Legend::of(&entries, frame);
    let height = layout.bottom(frame) + legend.height(frame) + frame.font_size() / 2.0;
    document("radar", &texts.caption, frame, height, |canvas| {
        if axes.is_empty() {
            return;
        }
        let plot = Plot { canvas, frame, layout: &layout, count: axes.len() };
        plot.weight(&weight);
        plot.grid();
        plot.series(Mark::Earlier, &earlier);
        if weight.iter().all(Option::is_none) {
            plot.fill_if_complete(&now);
        }
        plot.series(Mark::Now, &now);
        plot.scale();
        layout.draw_labels(canvas, frame);
        legend.draw(canvas, layout.bottom(frame), frame);
    })
}

fn figures(axes: &[Axis], figure: impl Fn(&Axis) -> Option<f64>) -> Vec<Option<f64>> {
    axes.iter().map(|axis| figure(axis).filter(|f| !f.is_nan()).map(|f| f.clamp(0.0, HIGHEST))).collect()
}

/// The score in digits, after the earlier one if there is one.
fn value(now: Option<f64>, earlier: Option<f64>, frame: &Frame) -> String {
    let digits = |figure| decimal(figure, frame.language());
    match (earlier, now) {
        (Some(earlier), Some(now)) => format!("{} › {}", digits(earlier), digits(now)),
        (None, Some(now)) => digits(now),
        (_, None) => "–".to_owned(),
    }
}

struct Plot<'a, 'out> {
    canvas: &'a Canvas<'out>,
    frame: &'a Frame,
    layout: &'a Layout,
    count: usize,
}

impl Plot<'_, '_> {
    fn point(&self, index: usize, figure: f64) -> Point {
        let (right, down) = spoke(index % self.count, self.count);
        let reach = self.layout.radius * figure / HIGHEST;
        (self.layout.centre.0 + reach * right, self.layout.centre.1 + reach * down)
    }

    fn points(&self, figures: &[Option<f64>]) -> Vec<Option<Point>> {
        figures.iter().enumerate().map(|(index, figure)| figure.map(|f| self.point(index, f))).collect()
    }

    fn grid(&self) {
        for ring in 1..=RINGS {
            let corners: Vec<_> = (0..self.count).map(|index| self.point(index, ring_figure(ring))).collect();
            self.canvas.outline(&corners, if ring == RINGS { Token::Rim } else { Token::Grid });
        }
        for index in 0..self.count {
            self.canvas.line(&[self.layout.centre, self.point(index, HIGHEST)], Token::Grid);
        }
    }

    /// The figures of the rings, along the first spoke.
    fn scale(&self) {
        let size = self.frame.font_size() * 0.8;
        let look = Type { side: Side::Right, size, token: Token::Tick };
        for ring in 1..=RINGS {
            let (x, y) = self.point(0, ring_figure(ring));
            self.canvas.text_beside(&format!("{:.0}", ring_figure(ring)), (x + size * 0.4, y), look);
        }
    }

    /// A grey area; where weights are missing, only the sectors between neighbours that have one.
    fn weight(&self, figures: &[Option<f64>]) {
        let points = self.points(figures);
        if let Some(corners) = complete(&points) {
            self.canvas.fill(&corners, Token::Weight);
            self.canvas.outline(&corners, Token::WeightEdge);
            return;
        }
        for (from, to) in neighbours(&points) {
            self.canvas.fill(&[self.layout.centre, from, to], Token::Weight);
            self.canvas.line(&[from, to], Token::WeightEdge);
        }
    }

    fn fill_if_complete(&self, figures: &[Option<f64>]) {
        if let Some(corners) = complete(&self.points(figures)) {
            self.canvas.fill(&corners, Token::NowFill);
        }
    }

    /// A line with a mark at every figure, and gaps where there is none.
    fn series(&self, mark: Mark, figures: &[Option<f64>]) {
        let points = self.points(figures);
        match complete(&points) {
            Some(corners) => self.canvas.outline(&corners, mark.line()),
            None => neighbours(&points).for_each(|(from, to)| self.canvas.line(&[from, to], mark.line())),
        }
        for point in points.into_iter().flatten() {
            mark.draw_point(self.canvas, point, self.frame);
        }
    }
}

fn ring_figure(ring: u32) -> f64 {
    HIGHEST * f64::from(ring) / f64::from(RINGS)
}

/// All points, if none is missing.
fn complete(points: &[Option<Point>]) -> Option<Vec<Point>> {
    points.iter().copied().collect()
}

/// Pairs of points next to each other around the radar, both present.
fn neighbours(points: &[Option<Point>]) -> impl Iterator<Item = (Point, Point)> {
    points.iter().zip(points.iter().cycle().skip(1)).filter_map(|(from, to)| from.zip(*to))
}
