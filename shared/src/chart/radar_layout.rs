//! Where a radar's labels go: as large a radar as lets every label be read, nothing clipped, nothing overlapping.

use super::{
    canvas::{Canvas, Type},
    frame::Frame,
    measure,
    place::{Area, Point, Side},
    token::Token,
};
use std::f64::consts::TAU;

/// The largest and the smallest radius, as shares of the width.
const LARGEST: f64 = 0.36;
const SMALLEST: f64 = 0.17;
/// Between rim and label, in em.
const GAP: f64 = 0.72;
/// Between label and edge of the picture, in CSS pixels.
const MARGIN: f64 = 2.0;
/// Between two labels at least, in CSS pixels: places are rounded when they are drawn.
const APART: f64 = 0.4;
/// How wide a label above or below the radar may be, as shares of the width: the first only where neighbours need the room.
const MIDDLE: [f64; 2] = [0.36, 0.56];
/// A label of more lines than this is put into the key below the radar instead.
const MOST_LINES: usize = 4;
/// What a third line and what a broken word are worth in radius, in em: a smaller radar reads better than those.
const COST_OF_LINE: f64 = 1.4;
const COST_OF_HYPHEN: f64 = 0.5;

/// What stands at a spoke.
pub(super) struct Label {
    pub(super) text: String,
    /// The figure below it; empty for none.
    pub(super) value: String,
}

/// A label with its place.
pub(super) struct Block {
    lines: Vec<String>,
    value: String,
    side: Side,
    /// Where the block's upper edge meets its anchor.
    at: Point,
}

/// Where everything goes. The rim has its first corner at the top.
pub(super) struct Layout {
    pub(super) radius: f64,
    pub(super) centre: Point,
    pub(super) blocks: Vec<Block>,
    /// Labels that had no room at their spokes, numbered, for below the radar.
    key: Vec<String>,
    /// How far down blocks and radar reach.
    rim_bottom: f64,
}

/// The unit vector of a spoke, clockwise from the top, y downwards.
pub(super) fn spoke(index: usize, count: usize) -> Point {
    let (sin, cos) = (TAU * index as f64 / count.max(1) as f64).sin_cos();
    (sin, -cos)
}

impl Layout {
    /// Finds the best radius. Labels that fit at none are replaced by numbers with a key below.
    pub(super) fn of(labels: &[Label], frame: &Frame) -> Self {
        if let Some((radius, blocks)) = best(labels, frame) {
            return Self::settled(radius, blocks, Vec::new(), frame);
        }
        let numbers: Vec<_> =
            (1..=labels.len()).map(|n| Label { text: n.to_string(), value: String::new() }).collect();
        let radius = frame.width() * LARGEST;
        let placed = place(&numbers, radius, MIDDLE[1], frame);
        let blocks = placed.map(|(blocks, _)| blocks).unwrap_or_default();
        Self::settled(radius, blocks, key(labels, frame), frame)
    }

    fn settled(radius: f64, mut blocks: Vec<Block>, key: Vec<String>, frame: &Frame) -> Self {
        let above = blocks.iter().map(|block| -block.at.1).fold(radius, f64::max) + MARGIN;
        for block in &mut blocks {
            block.at.1 += above;
        }
        let lowest = blocks.iter().map(|block| block.area(frame).bottom).fold(above + radius, f64::max);
        Self { radius, centre: (frame.width() / 2.0, above), blocks, key, rim_bottom: lowest }
    }

    /// How far down everything reaches, the key included.
    pub(super) fn bottom(&self, frame: &Frame) -> f64 {
        self.key_top(frame) + self.key.len() as f64 * frame.line_height()
    }

    pub(super) fn draw_labels(&self, canvas: &Canvas<'_>, frame: &Frame) {
        for block in &self.blocks {
            block.draw(canvas, frame);
        }
        let look = Type { side: Side::Right, size: frame.font_size(), token: Token::Label };
        for (index, line) in self.key.iter().enumerate() {
            let y = self.key_top(frame) + index as f64 * frame.line_height();
            canvas.text_below(line, (MARGIN, y), look);
        }
    }

    fn key_top(&self, frame: &Frame) -> f64 {
        self.rim_bottom + if self.key.is_empty() { 0.0 } else { frame.font_size() }
    }
}

impl Block {
    fn height(&self, frame: &Frame) -> f64 {
        (self.lines.len() + usize::from(!self.value.is_empty())) as f64 * frame.line_height()
    }

    /// The surface its text covers.
    pub(super) fn area(&self, frame: &Frame) -> Area {
        let widest = self.lines.iter().map(|line| measure::ems(line)).fold(value_ems(&self.value), f64::max);
        Area::beside(self.at, self.side, widest * frame.font_size(), self.height(frame))
    }

    fn draw(&self, canvas: &Canvas<'_>, frame: &Frame) {
        let (x, top) = self.at;
        let mut look = Type { side: self.side, size: frame.font_size(), token: Token::Label };
        for (index, line) in self.lines.iter().enumerate() {
            canvas.text_below(line, (x, top + index as f64 * frame.line_height()), look);
        }
        if !self.value.is_empty() {
            look.token = Token::Value;
            canvas.text_below(&self.value, (x, top + self.lines.len() as f64 * frame.line_height()), look);
        }
    }
}

fn value_ems(value: &str) -> f64 {
    measure::ems(value) * measure::BOLD
}

/// The radius, a whole number of pixels below the largest, that gives the most for the least. Of what gives the same, the
/// last.
fn best(labels: &[Label], frame: &Frame) -> Option<(f64, Vec<Block>)> {
    let steps = (frame.width() * (LARGEST - SMALLEST)) as u32;
    (0..=steps)
        .flat_map(|step| MIDDLE.map(|middle| (frame.width() * LARGEST - f64::from(step), middle)))
        .filter_map(|(radius, middle)| {
            let (blocks, cost) = place(labels, radius, middle, frame)?;
            is_readable(&blocks, radius, frame).then_some((radius - cost, radius, blocks))
        })
        .max_by(|(a, ..), (b, ..)| a.total_cmp(b))
        .map(|(_, radius, blocks)| (radius, blocks))
}

/// Every label at its spoke, around a centre at height 0, and what the broken lines cost in pixels of radius. Those in the
/// `middle` are at most this share of the width wide.
fn place(labels: &[Label], radius: f64, middle: f64, frame: &Frame) -> Option<(Vec<Block>, f64)> {
    let mut cost = 0.0;
    let mut blocks = Vec::with_capacity(labels.len());
    for (index, label) in labels.iter().enumerate() {
        let direction = spoke(index, labels.len());
        let reach = radius + GAP * frame.font_size();
        let (x, y) = (frame.width() / 2.0 + reach * direction.0, reach * direction.1);
        let (side, room) = side_and_room(direction.0, x, middle, frame);
        let wrapped = measure::wrap(&label.text, room / frame.font_size())?;
        if wrapped.lines.len() > MOST_LINES || value_ems(&label.value) * frame.font_size() > room {
            return None;
        }
        cost += COST_OF_LINE * wrapped.lines.len().saturating_sub(2) as f64;
        cost += COST_OF_HYPHEN * wrapped.hyphens as f64;
        let mut block = Block { lines: wrapped.lines, value: label.value.clone(), side, at: (x, y) };
        // From wholly above at the top of the radar to wholly below at its foot.
        block.at.1 -= block.height(frame) * (1.0 - direction.1) / 2.0;
        blocks.push(block);
    }
    Some((blocks, cost * frame.font_size()))
}

/// On which side of its spoke's end a label stands, and how wide it may be there.
fn side_and_room(sideways: f64, x: f64, middle: f64, frame: &Frame) -> (Side, f64) {
    if sideways.abs() < 0.25 {
        (Side::Middle, frame.width() * middle)
    } else if sideways > 0.0 {
        (Side::Right, frame.width() - MARGIN - x)
    } else {
        (Side::Left, x - MARGIN)
    }
}

/// Whether no label touches another one or the radar.
fn is_readable(blocks: &[Block], radius: f64, frame: &Frame) -> bool {
    let centre = frame.width() / 2.0;
    let corner = |index| {
        let (right, down) = spoke(index, blocks.len());
        (centre + radius * right, radius * down)
    };
    let rim: Vec<Point> = (0..blocks.len()).map(corner).collect();
    let areas: Vec<Area> = blocks.iter().map(|block| block.area(frame)).collect();
    areas.iter().enumerate().all(|(index, area)| {
        let apart = areas.iter().take(index).all(|other| !area.grown(APART).overlaps(other));
        apart && (rim.len() < 3 || area.is_clear_of(&rim))
    })
}

fn key(labels: &[Label], frame: &Frame) -> Vec<String> {
    let limit = (frame.width() - 2.0 * MARGIN) / frame.font_size();
    let entry = |(index, label): (usize, &Label)| {
        let value = if label.value.is_empty() { String::new() } else { format!(": {}", label.value) };
        measure::wrap_anywhere(&format!("{}. {}{value}", index + 1, label.text), limit)
    };
    labels.iter().enumerate().flat_map(entry).collect()
}
