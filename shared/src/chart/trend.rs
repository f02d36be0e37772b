//! A field over several rounds: a small line.

use super::{
    canvas::{Canvas, Type},
    document::document,
    frame::{Caption, Frame},
    legend::Mark,
    measure,
    place::{Point, Side},
    token::Token,
};
use crate::number::decimal;

/// Scores go from 0 to this.
const HIGHEST: f64 = 10.0;
/// Lines across, the lowest first.
const ACROSS: [f64; 3] = [0.0, 5.0, HIGHEST];
/// Sizes in em: the height of the plot, the room for its scale at the left, the room at the right, the space between
/// texts, and from a dot to its figure.
const PLOT: f64 = 5.0;
const SCALE: f64 = 2.0;
const END: f64 = 1.4;
const BETWEEN: f64 = 0.5;
const ABOVE: f64 = 0.4;

/// One round in a trend.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrendPoint {
    /// What the round is called.
    pub label: String,
    /// 0..=10, what is outside is moved to the nearest end; missing: a gap in the line, never a zero.
    pub score: Option<f64>,
}

/// Draws a line through the rounds, oldest at the left, with a figure at every dot and the rounds' names below. Where these
/// have no room the first and the last stand alone.
pub fn trend(points: &[TrendPoint], caption: &Caption, frame: &Frame) -> String {
    let layout = Layout::of(points, frame);
    let labels = layout.labels(points);
    let lines = labels.iter().map(|label| label.lines.len()).max().unwrap_or(0);
    let words_top = layout.foot + 0.6 * frame.font_size();
    let height = words_top + (lines as f64 + 0.2) * frame.line_height();
    document("trend", caption, frame, height, |canvas| {
        layout.grid(canvas);
        layout.line(canvas);
        layout.figures(canvas);
        let size = frame.font_size() * 0.88;
        for label in &labels {
            for (index, text) in label.lines.iter().enumerate() {
                let y = words_top + index as f64 * frame.line_height();
                canvas.text_below(text, (label.x, y), Type { side: label.side, size, token: Token::Label });
            }
        }
    })
}

struct Layout<'a> {
    frame: &'a Frame,
    scores: Vec<Option<f64>>,
    /// Where the highest and the lowest score lie.
    top: f64,
    foot: f64,
}

/// The name of a round below the plot.
struct Label {
    x: f64,
    side: Side,
    lines: Vec<String>,
}

impl<'a> Layout<'a> {
    fn of(points: &[TrendPoint], frame: &'a Frame) -> Self {
        let score = |point: &TrendPoint| point.score.filter(|score| !score.is_nan());
        let scores = points.iter().map(|point| score(point).map(|score| score.clamp(0.0, HIGHEST))).collect();
        let top = frame.line_height() + ABOVE * frame.font_size();
        Self { frame, scores, top, foot: top + PLOT * frame.font_size() }
    }

    fn left(&self) -> f64 {
        SCALE * self.frame.font_size()
    }

    fn right(&self) -> f64 {
        self.frame.width() - END * self.frame.font_size()
    }

    /// From one round to the next. The whole width for one alone.
    fn pitch(&self) -> f64 {
        (self.right() - self.left()) / (self.scores.len().max(2) - 1) as f64
    }

    fn x(&self, index: usize) -> f64 {
        if self.scores.len() == 1 {
            f64::midpoint(self.left(), self.right())
        } else {
            self.left() + index as f64 * self.pitch()
        }
    }

    fn y(&self, score: f64) -> f64 {
        self.foot - (self.foot - self.top) * score / HIGHEST
    }

    fn points(&self) -> impl Iterator<Item = Option<Point>> {
        self.scores.iter().enumerate().map(|(index, score)| score.map(|score| (self.x(index), self.y(score))))
    }

    fn grid(&self, canvas: &Canvas<'_>) {
        let size = self.frame.font_size() * 0.8;
        let edge = self.left() - 0.8 * self.frame.font_size();
        for score in ACROSS {
            let y = self.y(score);
            let token = if score == 0.0 { Token::Rim } else { Token::Grid };
            canvas.line(&[(edge, y), (self.frame.width(), y)], token);
            let look = Type { side: Side::Left, size, token: Token::Tick };
            canvas.text_beside(&format!("{score:.0}"), (edge - 0.2 * size, y), look);
        }
    }

    fn line(&self, canvas: &Canvas<'_>) {
        let next = self.points().skip(1);
        for (from, to) in self.points().zip(next).filter_map(|(from, to)| from.zip(to)) {
            canvas.line(&[from, to], Mark::Now.line());
        }
        for point in self.points().flatten() {
            Mark::Now.draw_point(canvas, point, self.frame);
        }
    }

    /// The score above each dot, where neighbours leave room for all of them; else above the first and the last.
    fn figures(&self, canvas: &Canvas<'_>) {
        let size = self.frame.font_size();
        let digits = |score| decimal(score, self.frame.language());
        let width = |score| measure::ems(&digits(score)) * measure::BOLD * size;
        let widest = self.scores.iter().flatten().map(|score| width(*score)).fold(0.0, f64::max);
        let has_room = widest + BETWEEN * size <= self.pitch();
        let last = self.scores.len().saturating_sub(1);
        let shown = |index: usize| has_room || index == 0 || index == last;
        for (index, (score, point)) in self.scores.iter().zip(self.points()).enumerate() {
            if let (Some(score), Some((x, y)), true) = (score, point, shown(index)) {
                let above = y - ABOVE * size - self.frame.line_height();
                let look = Type { side: Side::Middle, size, token: Token::Value };
                canvas.text_below(&digits(*score), (x, above), look);
            }
        }
    }

    /// The names of all rounds when each has room on one line; else those of the first and the last, in lines.
    fn labels(&self, points: &[TrendPoint]) -> Vec<Label> {
        let em = self.frame.font_size() * 0.88;
        let widest = points.iter().map(|point| measure::ems(&point.label)).fold(0.0, f64::max) * em;
        // Those at the ends stand inwards, the others in the middle.
        let all = 1.5 * widest + BETWEEN * em <= self.pitch();
        let last = points.len().saturating_sub(1);
        let room = (self.right() - BETWEEN * em) / 2.0 / em;
        let label = |(index, point): (usize, &TrendPoint)| {
            let (side, x) = match index {
                _ if last == 0 => (Side::Middle, self.x(0)),
                0 => (Side::Right, self.left() - 0.8 * em),
                _ if index == last => (Side::Left, self.frame.width()),
                _ => (Side::Middle, self.x(index)),
            };
            Label { x, side, lines: measure::wrap_anywhere(&point.label, room) }
        };
        let shown = points.iter().enumerate().filter(|(index, _)| all || *index == 0 || *index == last);
        shown.map(label).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{chart::testing::Picture, language::Language};

    fn drawn(points: &[(&str, Option<f64>)]) -> Picture {
        let points: Vec<_> = points
            .iter()
            .map(|(label, score)| TrendPoint { label: (*label).to_owned(), score: *score })
            .collect();
        let caption = Caption { title: "Felles mål".into(), description: "Fra 4,0 til 7,3.".into() };
        Picture::of(&trend(&points, &caption, &Frame::phone("t", Language::Bokmal)))
    }

    const THREE: [(&str, Option<f64>); 3] =
        [("Høst 2026", Some(4.0)), ("Vår 2027", Some(5.5)), ("Høst 2027", Some(7.25))];

    #[test]
    fn every_round_has_its_dot_its_figure_and_its_name() {
        let picture = drawn(&THREE);
        assert_eq!(picture.texts("chart-value"), ["4,0", "5,5", "7,3"]);
        assert_eq!(picture.texts("chart-label"), ["Høst 2026", "Vår 2027", "Høst 2027"]);
        let heights = picture.numbers("chart-now-dot", "cy");
        assert!(heights[0] > heights[1] && heights[1] > heights[2], "higher scores lie higher");
        assert_eq!(picture.count("chart-now"), 2);
        picture.assert_readable();
    }

    #[test]
    fn a_missing_figure_is_a_gap_and_not_a_zero() {
        for missing in [None, Some(f64::NAN)] {
            let picture = drawn(&[THREE[0], ("Vår", missing), THREE[1], THREE[2]]);
            assert_eq!((picture.count("chart-now-dot"), picture.count("chart-now")), (3, 1));
        }
    }

    #[test]
    fn many_rounds_and_long_names_leave_what_has_room() {
        let many: Vec<_> =
            (0..20).map(|index| ("Høsten 2026, etter sommeren", Some(f64::from(index) / 2.0))).collect();
        let picture = drawn(&many);
        assert_eq!(picture.texts("chart-value"), ["0,0", "9,5"]);
        assert_eq!(picture.count("chart-now-dot"), 20);
        picture.assert_readable();
    }

    #[test]
    fn none_one_and_figures_beyond_the_scale_can_be_drawn() {
        for points in
            [&[][..], &[("Høst 2026", Some(10.0))], &[("A", Some(-3.0)), ("B", Some(f64::INFINITY))]]
        {
            drawn(points).assert_readable();
        }
    }
}
