//! Drawing with plotters in CSS pixels, by meaning.

use super::{
    place::{Point, Side},
    svg::{FINE, SvgText},
    token::Token,
};
use plotters::{
    coord::{cartesian::Cartesian2d, types::RangedCoordf64},
    drawing::{DrawingArea, IntoDrawingArea},
    element::{Circle, Drawable, PathElement, PointCollection, Polygon, Rectangle, Text},
    style::{Color, IntoFont, TextStyle},
};
use plotters_backend::text_anchor::{HPos, Pos, VPos};

/// A surface of `width` times `height` CSS pixels, origin at the top left.
pub(super) struct Canvas<'a> {
    area: DrawingArea<SvgText<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>,
}

/// How a text stands at its point.
#[derive(Clone, Copy)]
pub(super) struct Type {
    /// Which side of the point the text is on.
    pub(super) side: Side,
    /// Size in CSS pixels.
    pub(super) size: f64,
    pub(super) token: Token,
}

impl<'a> Canvas<'a> {
    pub(super) fn new(out: &'a mut String, width: f64, height: f64) -> Self {
        let (fine_width, fine_height) = ((width * FINE) as i32, (height * FINE) as i32);
        let backend = SvgText::new(out, (fine_width.unsigned_abs(), fine_height.unsigned_abs()));
        let plane = Cartesian2d::new(0.0..width, 0.0..height, (0..fine_width, 0..fine_height));
        Self { area: backend.into_drawing_area().apply_coord_spec(plane) }
    }

    /// An area without an edge.
    pub(super) fn fill(&self, corners: &[Point], token: Token) {
        self.draw(&Polygon::new(corners, token.colour().filled()));
    }

    /// A closed line.
    pub(super) fn outline(&self, corners: &[Point], token: Token) {
        let closed: Vec<_> = corners.iter().chain(corners.first()).copied().collect();
        self.line(&closed, token);
    }

    /// A line from point to point.
    pub(super) fn line(&self, points: &[Point], token: Token) {
        self.draw(&PathElement::new(points, token.colour()));
    }

    /// A rectangle between two opposite corners.
    pub(super) fn rectangle(&self, corners: [Point; 2], token: Token) {
        self.draw(&Rectangle::new(corners, token.colour().filled()));
    }

    /// A round mark.
    pub(super) fn dot(&self, centre: Point, radius: f64, token: Token) {
        self.draw(&Circle::new(centre, (radius * FINE) as i32, token.colour().filled()));
    }

    /// A mark of another shape: told from the round one without seeing colour.
    pub(super) fn diamond(&self, (x, y): Point, radius: f64, token: Token) {
        self.fill(&[(x - radius, y), (x, y - radius), (x + radius, y), (x, y + radius)], token);
    }

    /// A text whose line begins at the height of its point.
    pub(super) fn text_below(&self, text: &str, at: Point, look: Type) {
        self.text(text, at, look, VPos::Top);
    }

    /// A text whose middle is at the height of its point.
    pub(super) fn text_beside(&self, text: &str, at: Point, look: Type) {
        self.text(text, at, look, VPos::Center);
    }

    fn text(&self, text: &str, at: Point, look: Type, vertical: VPos) {
        let horizontal = match look.side {
            Side::Right => HPos::Left,
            Side::Middle => HPos::Center,
            Side::Left => HPos::Right,
        };
        let colour = look.token.colour();
        let style = TextStyle::from(("sans-serif", look.size * FINE).into_font())
            .color(&colour)
            .pos(Pos::new(horizontal, vertical));
        self.draw(&Text::new(text.to_owned(), at, style));
    }

    fn draw<E>(&self, element: &E)
    where
        for<'e> &'e E: PointCollection<'e, Point>,
        for<'b> E: Drawable<SvgText<'b>>,
    {
        // Writing to a string cannot fail, so there is nothing to hand on.
        let _infallible = self.area.draw(element);
    }
}
