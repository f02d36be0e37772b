//! Points and boxes, in CSS pixels, y downwards.

/// x and y.
pub(super) type Point = (f64, f64);

/// On which side of its point something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// To the left: it ends at the point.
    Left,
    /// Centred on the point.
    Middle,
    /// To the right: it begins at the point.
    Right,
}

/// An upright box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Area {
    /// The box of a text block `width` wide and `height` high whose upper edge is at `y`.
    pub(super) fn beside((x, y): Point, side: Side, width: f64, height: f64) -> Self {
        let left = match side {
            Side::Left => x - width,
            Side::Middle => x - width / 2.0,
            Side::Right => x,
        };
        Self { left, top: y, right: left + width, bottom: y + height }
    }

    /// The box with so much more on every side.
    pub(super) fn grown(self, by: f64) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    /// Whether the two share any surface. Touching edges do not.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether the box is clear of a convex outline given clockwise: beyond one of its edges, or beside all of it.
    pub(super) fn is_clear_of(&self, outline: &[Point]) -> bool {
        let corners = [
            (self.left, self.top),
            (self.right, self.top),
            (self.right, self.bottom),
            (self.left, self.bottom),
        ];
        let next = outline.iter().cycle().skip(1);
        let beyond_an_edge = outline.iter().zip(next).any(|(&(ax, ay), &(bx, by))| {
            corners.iter().all(|&(x, y)| (bx - ax) * (y - ay) - (by - ay) * (x - ax) <= 0.0)
        });
        beyond_an_edge
            || outline.iter().all(|&(x, _)| x <= self.left)
            || outline.iter().all(|&(x, _)| x >= self.right)
            || outline.iter().all(|&(_, y)| y <= self.top)
            || outline.iter().all(|&(_, y)| y >= self.bottom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: [Point; 4] = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];
    const DIAMOND: [Point; 4] = [(5.0, 0.0), (10.0, 5.0), (5.0, 10.0), (0.0, 5.0)];

    fn area(left: f64, top: f64, right: f64, bottom: f64) -> Area {
        Area { left, top, right, bottom }
    }

    #[test]
    fn boxes_that_only_touch_do_not_overlap() {
        assert!(area(0.0, 0.0, 5.0, 5.0).overlaps(&area(4.0, 4.0, 9.0, 9.0)));
        assert!(!area(0.0, 0.0, 5.0, 5.0).overlaps(&area(5.0, 0.0, 9.0, 5.0)));
    }

    #[test]
    fn a_box_beside_or_beyond_a_slope_is_clear_of_it() {
        assert!(area(11.0, 2.0, 15.0, 4.0).is_clear_of(&SQUARE));
        assert!(area(8.0, 0.0, 10.0, 2.0).is_clear_of(&DIAMOND));
        assert!(!area(6.0, 0.0, 10.0, 4.0).is_clear_of(&DIAMOND));
        assert!(!area(4.0, 4.0, 6.0, 6.0).is_clear_of(&SQUARE));
        assert!(!area(-5.0, -5.0, 15.0, 15.0).is_clear_of(&SQUARE));
    }

    #[test]
    fn a_side_is_seen_from_the_point() {
        let at = |side| Area::beside((10.0, 0.0), side, 4.0, 1.0).left;
        assert_eq!([at(Side::Left), at(Side::Middle), at(Side::Right)], [6.0, 8.0, 10.0]);
    }
}
