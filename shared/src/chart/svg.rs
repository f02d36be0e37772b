//! A plotters backend that writes SVG by meaning: classes instead of colours, text as text.

use super::{measure, token::Token};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    text_anchor::{HPos, VPos},
};
use std::{borrow::Cow, convert::Infallible, fmt::Write as _};

/// Plotters counts in whole pixels: a tenth of a CSS pixel each.
pub(super) const FINE: f64 = 10.0;

/// Writes shapes to a string as they are drawn.
pub(super) struct SvgText<'a> {
    out: &'a mut String,
    size: (u32, u32),
}

/// Writing to a string cannot fail, and fonts are never asked for.
type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl<'a> SvgText<'a> {
    /// `size` counts tenths of CSS pixels.
    pub(super) const fn new(out: &'a mut String, size: (u32, u32)) -> Self {
        Self { out, size }
    }

    fn shape(&mut self, name: &str, geometry: &str, colour: BackendColor) -> Drawn {
        let _infallible = writeln!(self.out, "<{name} {geometry} {}/>", look(colour));
        Ok(())
    }
}

impl DrawingBackend for SvgText<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, colour: BackendColor) -> Drawn {
        let dot = format!(r#"x="{}" y="{}" width=".1" height=".1""#, pixels(x), pixels(y));
        self.shape("rect", &dot, colour)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let (x, y, width, height) = (pixels(left), pixels(top), pixels(right - left), pixels(bottom - top));
        let geometry = format!(r#"x="{x}" y="{y}" width="{width}" height="{height}""#);
        self.shape("rect", &geometry, style.color())
    }

    /// A path that returns to its beginning becomes a polygon: its last corner is joined like the others.
    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let mut corners: Vec<_> = path.into_iter().collect();
        let closed = corners.len() > 2 && corners.first() == corners.last();
        if closed {
            corners.pop();
        }
        self.shape(if closed { "polygon" } else { "polyline" }, &points(corners), style.color())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.shape("polygon", &points(path), style.color())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let radius = short(f64::from(radius) / FINE);
        let geometry = format!(r#"cx="{}" cy="{}" r="{radius}""#, pixels(x), pixels(y));
        self.shape("circle", &geometry, style.color())
    }

    /// The baseline is computed here: renderers differ in what they make of `dominant-baseline`.
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Drawn {
        let size = style.size() / FINE;
        let below = match style.anchor().v_pos {
            VPos::Top => 0.8,
            VPos::Center => 0.34,
            VPos::Bottom => 0.0,
        };
        let baseline = short(f64::from(y) / FINE + below * size);
        let anchor = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Center => "middle",
            HPos::Right => "end",
        };
        let _infallible = writeln!(
            self.out,
            r#"<text x="{}" y="{baseline}" font-size="{}" text-anchor="{anchor}" {}>{}</text>"#,
            pixels(x),
            short(size),
            look(style.color()),
            escaped(&in_order(text)),
        );
        Ok(())
    }

    /// Answered from the table: in a browser plotters would put elements into the page to measure them.
    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        Ok(((measure::ems(text) * style.size()) as u32, style.size() as u32))
    }
}

/// The lines of a drawing begin at the left. In a text that begins at the right, the numbers and names at its ends would
/// change places: marks on both sides hold them.
fn in_order(text: &str) -> Cow<'_, str> {
    const MARK: char = '\u{200f}';
    let is_from_the_right = |letter: char| matches!(letter, '\u{590}'..='\u{8ff}');
    match text.chars().find(|c| c.is_alphabetic()) {
        Some(first) if is_from_the_right(first) => Cow::Owned(format!("{MARK}{text}{MARK}")),
        _ => Cow::Borrowed(text),
    }
}

/// Text for inside an element or an attribute. What XML cannot carry at all is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' => safe.push(' '),
            // A soft hyphen left over would be read aloud by some screen readers.
            '\u{ad}' | '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => safe.push(c),
        }
    }
    safe
}

/// A length with at most one decimal and no needless zero.
pub(super) fn short(length: f64) -> String {
    let text = format!("{length:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

fn look(colour: BackendColor) -> String {
    Token::of_colour(colour.rgb)
        .map(|token| format!(r#"class="{}" {}"#, token.class(), token.attributes()))
        .unwrap_or_default()
}

fn pixels(fine: i32) -> String {
    short(f64::from(fine) / FINE)
}

fn points(path: impl IntoIterator<Item = BackendCoord>) -> String {
    let corners: Vec<_> = path.into_iter().map(|(x, y)| format!("{},{}", pixels(x), pixels(y))).collect();
    format!(r#"points="{}""#, corners.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_end_its_element() {
        assert_eq!(escaped("</text>&\"\u{0}\u{8}\n"), "&lt;/text&gt;&amp;&quot; ");
    }

    #[test]
    fn a_date_that_is_read_from_the_right_keeps_its_order_and_a_name_its_own() {
        assert_eq!(in_order("1 يناير 2026"), "\u{200f}1 يناير 2026\u{200f}");
        assert_eq!(in_order("Høsten 2026"), "Høsten 2026");
        assert_eq!(in_order("4.9 ‹ 4.2"), "4.9 ‹ 4.2");
    }

    #[test]
    fn lengths_are_short() {
        assert_eq!([short(12.0), short(-0.01), short(3.25), short(3.26)], ["12", "0", "3.2", "3.3"]);
    }
}
