//! What the marks of a radar mean: centred rows below it.

use super::{
    canvas::{Canvas, Type},
    frame::Frame,
    measure,
    place::{Point, Side},
    token::Token,
};

/// Sizes in em: the mark, the space after it, the space between entries, the radius of a mark's dot.
const MARK: f64 = 1.92;
const SPACE: f64 = 0.48;
const BETWEEN: f64 = 1.28;
const DOT: f64 = 0.272;

/// A kind of figure and how it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// A thick line with dots.
    Now,
    /// A dashed line with hollow diamonds.
    Earlier,
    /// A grey area.
    Weight,
}

struct Entry {
    mark: Mark,
    lines: Vec<String>,
    /// Left edge and width, in CSS pixels.
    x: f64,
    width: f64,
}

/// Entries in rows.
pub(super) struct Legend {
    rows: Vec<Vec<Entry>>,
}

impl Legend {
    /// Fills rows from the left; each row is then centred. Entries without a text are left out.
    pub(super) fn of(entries: &[(Mark, &str)], frame: &Frame) -> Self {
        let mut rows: Vec<Vec<Entry>> = Vec::new();
        for &(mark, text) in entries.iter().filter(|(_, text)| !text.is_empty()) {
            let mut entry = Entry::of(mark, text, frame);
            match rows.last_mut().and_then(|row| row.last().map(|last| last.end(frame)).zip(Some(row))) {
                Some((x, row)) if x + entry.width <= frame.width() => {
                    entry.x = x;
                    row.push(entry);
                }
                _ => rows.push(vec![entry]),
            }
        }
        for row in &mut rows {
            let shift = row.last().map_or(0.0, |last| (frame.width() - last.x - last.width) / 2.0);
            row.iter_mut().for_each(|entry| entry.x += shift);
        }
        Self { rows }
    }

    /// Height with the space above it; 0 without entries.
    pub(super) fn height(&self, frame: &Frame) -> f64 {
        self.rows.iter().map(|row| row_height(row, frame)).sum()
    }

    pub(super) fn draw(&self, canvas: &Canvas<'_>, top: f64, frame: &Frame) {
        let mut top = top;
        for row in &self.rows {
            let first_line = top + space_above(frame) + frame.font_size() / 2.0;
            for entry in row {
                entry.draw(canvas, first_line, frame);
            }
            top += row_height(row, frame);
        }
    }
}

fn space_above(frame: &Frame) -> f64 {
    frame.font_size() * 0.7
}

fn row_height(row: &[Entry], frame: &Frame) -> f64 {
    let lines = row.iter().map(|entry| entry.lines.len()).max().unwrap_or(0);
    space_above(frame) + lines as f64 * frame.line_height()
}

impl Entry {
    fn of(mark: Mark, text: &str, frame: &Frame) -> Self {
        let room = frame.width() / frame.font_size() - MARK - SPACE;
        let lines = measure::wrap_anywhere(text, room);
        let widest = lines.iter().map(|line| measure::ems(line)).fold(0.0, f64::max);
        Self { mark, lines, x: 0.0, width: (MARK + SPACE + widest) * frame.font_size() }
    }

    /// Where the next entry of the row may begin.
    fn end(&self, frame: &Frame) -> f64 {
        self.x + self.width + BETWEEN * frame.font_size()
    }

    fn draw(&self, canvas: &Canvas<'_>, first_line: f64, frame: &Frame) {
        let em = frame.font_size();
        let (left, right) = (self.x, self.x + MARK * em);
        let line = [(left, first_line), (right, first_line)];
        let middle = ((left + right) / 2.0, first_line);
        match self.mark {
            Mark::Now | Mark::Earlier => {
                canvas.line(&line, self.mark.line());
                self.mark.draw_point(canvas, middle, frame);
            }
            Mark::Weight => {
                let (top, bottom) = (first_line - 0.4 * em, first_line + 0.4 * em);
                let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
                canvas.fill(&corners, Token::Weight);
                canvas.outline(&corners, Token::WeightEdge);
            }
        }
        let look = Type { side: Side::Right, size: em, token: Token::Label };
        for (index, text) in self.lines.iter().enumerate() {
            let y = first_line + index as f64 * frame.line_height();
            canvas.text_beside(text, (right + SPACE * em, y), look);
        }
    }
}

impl Mark {
    /// How its line or edge is drawn.
    pub(super) const fn line(self) -> Token {
        match self {
            Self::Now => Token::Now,
            Self::Earlier => Token::Earlier,
            Self::Weight => Token::WeightEdge,
        }
    }

    /// One figure of this kind. A weight has no points: it is an area.
    pub(super) fn draw_point(self, canvas: &Canvas<'_>, at: Point, frame: &Frame) {
        let radius = DOT * frame.font_size();
        match self {
            Self::Now => canvas.dot(at, radius, Token::NowDot),
            Self::Earlier => canvas.diamond(at, radius, Token::EarlierDot),
            Self::Weight => {}
        }
    }
}
