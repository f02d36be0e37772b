//! What every chart needs to know besides its figures.

use crate::language::Language;

/// What a chart is called and what it says, for those who hear it instead of seeing it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caption {
    /// Short name, for instance the field's name.
    pub title: String,
    /// The figures in one or a few sentences.
    pub description: String,
}

/// Size, type and language of a chart. Lengths are CSS pixels; sizes that nothing could be drawn in are corrected.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    width: f64,
    font_size: f64,
    id: String,
    language: Language,
}

impl Frame {
    /// Fits a phone of 360 pixels with a narrow margin: 344 wide, type of 12.5.
    ///
    /// `id` begins the element ids in the chart: unique on the page. Only letters, digits, '-' and '_' are kept.
    pub fn phone(id: &str, language: Language) -> Self {
        let id = id.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
        Self { width: 344.0, font_size: 12.5, id, language }
    }

    /// Another width, from 200 to 4000. Narrow frames may need smaller type too.
    #[must_use]
    pub fn with_width(mut self, width: f64) -> Self {
        self.width = within(width, 200.0, 4000.0);
        self
    }

    /// Another size of type, from 6 to 100.
    #[must_use]
    pub fn with_font_size(mut self, font_size: f64) -> Self {
        self.font_size = within(font_size, 6.0, 100.0);
        self
    }

    pub(super) const fn width(&self) -> f64 {
        self.width
    }

    /// The size of type, at most a sixteenth of the width: larger, and not even numbered labels fit.
    pub(super) const fn font_size(&self) -> f64 {
        self.font_size.min(self.width / 16.0)
    }

    pub(super) const fn line_height(&self) -> f64 {
        self.font_size() * 1.18
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    pub(super) const fn language(&self) -> Language {
        self.language
    }
}

fn within(value: f64, least: f64, most: f64) -> f64 {
    if value.is_nan() { least } else { value.clamp(least, most) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn impossible_sizes_are_corrected() {
        for bad in [f64::NAN, f64::NEG_INFINITY, -1.0, 0.0] {
            let frame = Frame::phone("a", Language::Bokmal).with_width(bad).with_font_size(bad);
            assert_eq!((frame.width(), frame.font_size()), (200.0, 6.0));
        }
        let frame = Frame::phone("a", Language::Bokmal).with_width(f64::INFINITY).with_font_size(1e9);
        assert_eq!((frame.width(), frame.font_size()), (4000.0, 100.0));
    }

    #[test]
    fn type_never_grows_out_of_its_frame() {
        assert_eq!(
            Frame::phone("a", Language::Bokmal).with_width(320.0).with_font_size(80.0).font_size(),
            20.0
        );
    }

    #[test]
    fn an_id_stays_one_word() {
        assert_eq!(Frame::phone("a b\"<c>-1_", Language::Bokmal).id(), "abc-1_");
    }
}
