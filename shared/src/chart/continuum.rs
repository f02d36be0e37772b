//! The continuum from thin to thick: how far from co-creation to co-production the group is.

use super::{
    canvas::{Canvas, Type},
    document::document,
    frame::{Caption, Frame},
    measure,
    place::Side,
    token::Token,
};
use crate::number::decimal;

/// The thickest reading; the thinnest is 0.
const THICKEST: f64 = 100.0;
/// Thickness of the band at its ends, in em.
const THIN_END: f64 = 0.16;
const THICK_END: f64 = 1.6;
/// Between figure and edge of the picture, in CSS pixels.
const MARGIN: f64 = 1.0;
/// Radius of the mark, in em.
const DOT: f64 = 0.5;

/// The reading and the words of a continuum.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Continuum {
    /// 0 (thin) to 100 (thick); what is outside is moved to the nearest end. Missing: no mark.
    pub thickness: Option<f64>,
    /// Name and spoken summary.
    pub caption: Caption,
    /// What the thin end is called.
    pub thin: String,
    /// What the thick end is called.
    pub thick: String,
}

/// Draws a band that grows from thin to thick, with a mark and its figure at the reading and the end words below.
pub fn continuum(reading: &Continuum, frame: &Frame) -> String {
    let thickness = reading.thickness.filter(|t| !t.is_nan()).map(|t| t.clamp(0.0, THICKEST));
    let em = frame.font_size();
    let room = (frame.width() / 2.0 - em) / em;
    let ends = [(Side::Right, &reading.thin), (Side::Left, &reading.thick)]
        .map(|(side, text)| (side, measure::wrap_anywhere(text, room)));
    let band = Band { frame, middle: 1.3 * frame.line_height() + THICK_END / 2.0 * em };
    let words_top = band.middle + (THICK_END / 2.0 + 0.6) * em;
    let lines = ends.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    let height = words_top + (lines as f64 + 0.3) * frame.line_height();
    document("continuum", &reading.caption, frame, height, |canvas| {
        band.draw(canvas);
        if let Some(thickness) = thickness {
            band.draw_reading(canvas, thickness);
        }
        for (side, lines) in &ends {
            let x = if *side == Side::Right { band.left() } else { band.right() };
            for (index, line) in lines.iter().enumerate() {
                let y = words_top + index as f64 * frame.line_height();
                canvas.text_below(line, (x, y), Type { side: *side, size: em, token: Token::Label });
            }
        }
    })
}

struct Band<'a> {
    frame: &'a Frame,
    /// Height of its middle line.
    middle: f64,
}

impl Band<'_> {
    /// The ends leave room for half a mark.
    fn left(&self) -> f64 {
        (DOT + 0.1) * self.frame.font_size()
    }

    fn right(&self) -> f64 {
        self.frame.width() - self.left()
    }

    fn draw(&self, canvas: &Canvas<'_>) {
        let half = |ems: f64| ems / 2.0 * self.frame.font_size();
        let corners = [
            (self.left(), self.middle - half(THIN_END)),
            (self.right(), self.middle - half(THICK_END)),
            (self.right(), self.middle + half(THICK_END)),
            (self.left(), self.middle + half(THIN_END)),
        ];
        canvas.fill(&corners, Token::Weight);
        canvas.outline(&corners, Token::WeightEdge);
    }

    /// The mark, and its figure above it, moved inwards where it would leave the picture.
    fn draw_reading(&self, canvas: &Canvas<'_>, thickness: f64) {
        let em = self.frame.font_size();
        let x = self.left() + (self.right() - self.left()) * thickness / THICKEST;
        canvas.dot((x, self.middle), DOT * em, Token::NowDot);
        let digits = decimal(thickness, self.frame.language());
        let half_width = measure::ems(&digits) * measure::BOLD * em / 2.0 + MARGIN;
        let x = x.clamp(half_width, self.frame.width() - half_width);
        canvas.text_below(&digits, (x, 0.0), Type { side: Side::Middle, size: em, token: Token::Value });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{chart::testing::Picture, language::Language};

    fn drawn(thickness: Option<f64>) -> Picture {
        let reading = Continuum {
            thickness,
            caption: Caption { title: "Tykkelse".into(), description: "62,5 av 100".into() },
            thin: "Tynn: vi snakker sammen".into(),
            thick: "Tykk: vi planlegger og gjør det sammen".into(),
        };
        Picture::of(&continuum(&reading, &Frame::phone("c", Language::Bokmal)))
    }

    #[test]
    fn the_mark_stands_where_the_reading_is() {
        let middle = drawn(Some(50.0));
        assert_eq!(middle.numbers("chart-now-dot", "cx"), [172.0]);
        assert_eq!(middle.texts("chart-value"), ["50,0"]);
        assert!(drawn(Some(0.0)).numbers("chart-now-dot", "cx")[0] < 20.0);
    }

    #[test]
    fn a_missing_reading_has_no_mark() {
        for missing in [None, Some(f64::NAN)] {
            assert_eq!(drawn(missing).count("chart-now-dot"), 0);
            assert_eq!(drawn(missing).count("chart-weight"), 1);
        }
    }

    #[test]
    fn nothing_is_clipped_at_the_ends_or_beyond_them() {
        for thickness in [-5.0, 0.0, 99.95, 100.0, f64::INFINITY] {
            drawn(Some(thickness)).assert_readable();
        }
    }
}
