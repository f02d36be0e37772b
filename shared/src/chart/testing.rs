//! Looks at charts in tests: as XML, and as boxes of text.

use super::{
    measure,
    place::{Area, Side},
};

/// A chart taken apart.
pub(super) struct Picture {
    view: Area,
    shapes: Vec<Shape>,
    /// The title and the description.
    pub(super) spoken: [String; 2],
}

struct Shape {
    class: String,
    attributes: Vec<(String, String)>,
    text: String,
}

impl Picture {
    /// Reads a chart and checks what every chart promises to screen readers.
    pub(super) fn of(svg: &str) -> Self {
        let document = roxmltree::Document::parse(svg).expect("well-formed XML");
        let root = document.root_element();
        assert_eq!((root.attribute("role"), root.attribute("direction")), (Some("img"), Some("ltr")));
        let spoken = ["aria-labelledby", "aria-describedby"].map(|reference| {
            let named = |node: &roxmltree::Node<'_, '_>| node.attribute("id") == root.attribute(reference);
            let node = root.children().find(named).expect("what the root refers to");
            node.text().unwrap_or_default().to_owned()
        });
        let body = root.children().find(|node| node.has_tag_name("g")).expect("a body");
        assert_eq!(body.attribute("aria-hidden"), Some("true"));
        let view: Vec<f64> =
            root.attribute("viewBox").unwrap().split(' ').map(|number| number.parse().unwrap()).collect();
        let shapes = body.children().filter(roxmltree::Node::is_element).map(Shape::of).collect();
        Self { view: Area { left: view[0], top: view[1], right: view[2], bottom: view[3] }, shapes, spoken }
    }

    fn of_class(&self, class: &str) -> Vec<&Shape> {
        self.shapes.iter().filter(|shape| shape.class == class).collect()
    }

    pub(super) fn count(&self, class: &str) -> usize {
        self.of_class(class).len()
    }

    pub(super) fn texts(&self, class: &str) -> Vec<&str> {
        self.of_class(class).into_iter().map(|shape| shape.text.as_str()).collect()
    }

    pub(super) fn numbers(&self, class: &str, attribute: &str) -> Vec<f64> {
        self.of_class(class).into_iter().map(|shape| shape.number(attribute)).collect()
    }

    /// The corners of every shape of a class.
    pub(super) fn corners(&self, class: &str) -> Vec<Vec<(f64, f64)>> {
        let corner = |pair: &str| {
            let (x, y) = pair.split_once(',').unwrap();
            (x.parse().unwrap(), y.parse().unwrap())
        };
        self.of_class(class)
            .into_iter()
            .map(|shape| shape.attribute("points").split(' ').map(corner).collect())
            .collect()
    }

    /// Every text is inside the picture and shares no surface with another text.
    pub(super) fn assert_readable(&self) {
        let texts: Vec<_> =
            self.shapes.iter().filter_map(|shape| Some((shape.text.as_str(), shape.text_area()?))).collect();
        for (index, (text, area)) in texts.iter().enumerate() {
            let inside = area.left >= self.view.left
                && area.right <= self.view.right
                && area.top >= self.view.top
                && area.bottom <= self.view.bottom;
            assert!(inside, "'{text}' at {area:?} is clipped by {:?}", self.view);
            for (other, other_area) in &texts[..index] {
                assert!(!area.overlaps(other_area), "'{text}' overlaps '{other}': {area:?}, {other_area:?}");
            }
        }
    }
}

impl Shape {
    fn of(node: roxmltree::Node<'_, '_>) -> Self {
        Self {
            class: node.attribute("class").expect("a class to theme by").to_owned(),
            attributes: node.attributes().map(|a| (a.name().to_owned(), a.value().to_owned())).collect(),
            text: node.text().unwrap_or_default().to_owned(),
        }
    }

    fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    fn number(&self, name: &str) -> f64 {
        self.attribute(name).parse().expect("a number")
    }

    /// From the top of the capitals to the foot of the descenders.
    fn text_area(&self) -> Option<Area> {
        let side = match self.attribute("text-anchor") {
            "start" => Side::Right,
            "middle" => Side::Middle,
            "end" => Side::Left,
            _ => return None,
        };
        let size = self.number("font-size");
        let bold = if self.attribute("font-weight") == "700" { measure::BOLD } else { 1.0 };
        let top = (self.number("x"), self.number("y") - 0.74 * size);
        Some(Area::beside(top, side, measure::ems(&self.text) * bold * size, 0.98 * size))
    }
}
