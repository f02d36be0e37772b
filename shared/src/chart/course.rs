//! An indicator over time: what was measured, and the way from the start to the target.

use super::{
    canvas::{Canvas, Type},
    document::document,
    frame::{Caption, Frame},
    legend::{Legend, Mark},
    measure,
    place::{Point, Side},
    token::Token,
};
use crate::amount::Amount;
use crate::number;

/// Sizes in em: the height of the plot, the room at its right, and from a dot to its figure.
const PLOT: f64 = 9.0;
const END: f64 = 1.4;
const ABOVE: f64 = 0.4;
/// Dots that would stand closer than this, in em, are left out: the line says the same.
const CLOSEST: f64 = 0.6;

/// A number on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CoursePoint {
    /// The day, counted from any day that is the same for all.
    pub day: i64,
    /// The number, of any size. Missing: a gap in the line, never a zero.
    pub value: Option<f64>,
}

/// The words of a course.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CourseTexts {
    /// What the chart is called and says.
    pub caption: Caption,
    /// What the line of measurements is called in the legend.
    pub measured: String,
    /// What the way from start to target is called there.
    pub way: String,
    /// The first and the last day.
    pub ends: [String; 2],
}

/// Draws the measurements, oldest first, as a line with a figure at the last one; dashed, the straight way from the start to
/// the target, each of which is a diamond. Where one of the two is missing, the other stands alone.
pub fn course(
    points: &[CoursePoint],
    start: Option<&CoursePoint>,
    target: Option<&CoursePoint>,
    texts: &CourseTexts,
    frame: &Frame,
) -> String {
    let layout = Layout::of(points, [start, target], frame);
    let way = if layout.way.is_empty() { "" } else { &texts.way };
    let legend = Legend::of(&[(Mark::Now, &texts.measured), (Mark::Earlier, way)], frame);
    let words_top = layout.foot + 0.6 * frame.font_size();
    let labels_height = layout.labels_height(texts);
    let height = words_top + labels_height + legend.height(frame) + 0.2 * frame.line_height();
    document("course", &texts.caption, frame, height, |canvas| {
        layout.grid(canvas);
        layout.draw_way(canvas);
        layout.draw_measured(canvas);
        layout.labels(canvas, texts, words_top);
        legend.draw(canvas, words_top + labels_height, frame);
    })
}

struct Layout<'a> {
    frame: &'a Frame,
    measured: Vec<CoursePoint>,
    way: Vec<CoursePoint>,
    /// The days at the left and at the right, and the numbers at the foot and at the top.
    days: [f64; 2],
    numbers: [f64; 2],
    /// Room for the scale at the left.
    left: f64,
    top: f64,
    foot: f64,
}

impl<'a> Layout<'a> {
    fn of(points: &[CoursePoint], ends: [Option<&CoursePoint>; 2], frame: &'a Frame) -> Self {
        let sound = |point: &CoursePoint| CoursePoint {
            value: point.value.filter(|value| value.is_finite()),
            ..*point
        };
        let measured: Vec<_> = points.iter().map(sound).collect();
        let way: Vec<_> =
            ends.into_iter().flatten().map(sound).filter(|point| point.value.is_some()).collect();
        let all = || measured.iter().chain(&way);
        let days = range(all().map(|point| point.day as f64));
        let numbers = stretched(range(all().filter_map(|point| point.value)));
        let top = frame.line_height() + ABOVE * frame.font_size();
        let mut layout = Self { frame, measured, way, days, numbers, left: 0.0, top, foot: 0.0 };
        layout.foot = top + PLOT * frame.font_size();
        let widest = layout.scale().iter().map(|(_, text)| measure::ems(text)).fold(0.0, f64::max);
        layout.left = (widest + 1.0) * layout.tick_size();
        layout
    }

    fn tick_size(&self) -> f64 {
        self.frame.font_size() * 0.8
    }

    /// The lowest, the middle and the highest number, as they are written at the side.
    fn scale(&self) -> [(f64, String); 3] {
        let [low, high] = self.numbers;
        [low, f64::midpoint(low, high), high].map(|value| (value, self.written(value)))
    }

    /// A number at the side or at a dot: large ones without decimals, others with one, and tiny ones with all.
    fn written(&self, value: f64) -> String {
        let language = self.frame.language();
        let is_whole = (value - value.round()).abs() < 1e-9;
        match Amount::nearest(value) {
            _ if is_whole || value.abs() >= 1000.0 => number::whole(value, language),
            Some(amount) if value.abs() < 0.1 => number::amount(amount, language),
            _ => number::decimal(value, language),
        }
    }

    fn right(&self) -> f64 {
        self.frame.width() - END * self.frame.font_size()
    }

    fn at(&self, point: &CoursePoint) -> Option<Point> {
        let share = |value: f64, [from, to]: [f64; 2]| (value - from) / (to - from);
        let x = self.left + (self.right() - self.left) * share(point.day as f64, self.days);
        let y = self.foot - (self.foot - self.top) * share(point.value?, self.numbers);
        Some((x, y))
    }

    fn grid(&self, canvas: &Canvas<'_>) {
        let size = self.tick_size();
        for (index, (value, text)) in self.scale().into_iter().enumerate() {
            let [low, high] = self.numbers;
            let y = self.foot - (self.foot - self.top) * (value - low) / (high - low);
            let token = if index == 0 { Token::Rim } else { Token::Grid };
            canvas.line(&[(self.left - 0.4 * size, y), (self.frame.width(), y)], token);
            let look = Type { side: Side::Left, size, token: Token::Tick };
            canvas.text_beside(&text, (self.left - 0.6 * size, y), look);
        }
    }

    fn draw_way(&self, canvas: &Canvas<'_>) {
        let ends: Vec<Point> = self.way.iter().filter_map(|point| self.at(point)).collect();
        if let [from, to] = ends[..] {
            canvas.line(&[from, to], Mark::Earlier.line());
        }
        for end in ends {
            Mark::Earlier.draw_point(canvas, end, self.frame);
        }
    }

    /// A line from each number to the next; a gap breaks it.
    fn draw_measured(&self, canvas: &Canvas<'_>) {
        let places: Vec<Option<Point>> = self.measured.iter().map(|point| self.at(point)).collect();
        for (from, to) in places.iter().zip(places.iter().skip(1)) {
            if let (Some(from), Some(to)) = (from, to) {
                canvas.line(&[*from, *to], Mark::Now.line());
            }
        }
        let mut drawn = f64::NEG_INFINITY;
        for (index, place) in places.iter().enumerate() {
            let Some(place) = place else { continue };
            let is_alone = |other: Option<&Option<Point>>| other.is_none_or(Option::is_none);
            let stands_alone =
                (index == 0 || is_alone(places.get(index - 1))) && is_alone(places.get(index + 1));
            if stands_alone || place.0 - drawn >= CLOSEST * self.frame.font_size() {
                Mark::Now.draw_point(canvas, *place, self.frame);
                drawn = place.0;
            }
        }
        self.draw_last(canvas);
    }

    /// The last number, at its dot.
    fn draw_last(&self, canvas: &Canvas<'_>) {
        let Some(last) = self.measured.iter().rev().find(|point| point.value.is_some()) else { return };
        let (Some(place), Some(value)) = (self.at(last), last.value) else { return };
        Mark::Now.draw_point(canvas, place, self.frame);
        let size = self.frame.font_size();
        let text = self.written(value);
        let half = measure::ems(&text) * measure::BOLD * size / 2.0;
        let x = place.0.max(self.left + half).min(self.frame.width() - half);
        let above = place.1 - ABOVE * size - self.frame.line_height();
        canvas.text_below(&text, (x, above), Type { side: Side::Middle, size, token: Token::Value });
    }

    fn label_lines(&self, texts: &CourseTexts) -> [Vec<String>; 2] {
        let em = self.frame.font_size() * 0.88;
        let room = (self.frame.width() / 2.0 - em) / em;
        texts.ends.clone().map(|text| measure::wrap_anywhere(&text, room))
    }

    fn labels_height(&self, texts: &CourseTexts) -> f64 {
        let lines = self.label_lines(texts).iter().map(Vec::len).max().unwrap_or(0);
        lines as f64 * self.frame.line_height()
    }

    /// The first day at the left, the last one at the right.
    fn labels(&self, canvas: &Canvas<'_>, texts: &CourseTexts, top: f64) {
        let size = self.frame.font_size() * 0.88;
        let [first, last] = self.label_lines(texts);
        for (lines, x, side) in [(first, 0.0, Side::Right), (last, self.frame.width(), Side::Left)] {
            for (index, text) in lines.iter().enumerate() {
                let y = top + index as f64 * self.frame.line_height();
                canvas.text_below(text, (x, y), Type { side, size, token: Token::Label });
            }
        }
    }
}

/// From the least to the greatest, with some way between them also where all are the same.
fn range(values: impl Iterator<Item = f64>) -> [f64; 2] {
    let [least, most] =
        values.fold([f64::INFINITY, f64::NEG_INFINITY], |[a, b], value| [a.min(value), b.max(value)]);
    match most - least {
        _ if least > most => [0.0, 1.0],
        way if way > 0.0 => [least, most],
        _ => {
            let room = (least.abs() * 0.1).max(1.0);
            [least - room, least + room]
        }
    }
}

/// Round numbers at both ends, so that the scale can be read.
fn stretched([low, high]: [f64; 2]) -> [f64; 2] {
    let step = 10_f64.powf(libm::floor(libm::log10(high - low)));
    let step = if (high - low) / step < 2.0 { step / 5.0 } else { step };
    [libm::floor(low / step) * step, libm::ceil(high / step) * step]
}

#[cfg(test)]
mod tests;
