//! Charts as SVG text: the same picture on a phone, on a wall and in the PDF report. Feature `chart`.
//!
//! Drawn through plotters with a backend of our own (`svg`) that writes classes (`chart-...`) for a style sheet to
//! theme, and presentation attributes with the light palette for where there is none. Nothing is measured by the
//! platform: widths come from a table (`measure`), so that every device makes the same bytes.
//!
//! Every chart carries a title and a description for screen readers; what is drawn is hidden from them.

mod canvas;
mod continuum;
mod course;
mod distribution;
mod document;
mod frame;
mod legend;
mod measure;
mod place;
mod radar;
mod radar_layout;
mod svg;
mod token;
mod trend;

#[cfg(test)]
mod scorecard_tests;
#[cfg(test)]
mod testing;

pub use continuum::{Continuum, continuum};
pub use course::{CoursePoint, CourseTexts, course};
pub use distribution::distribution;
pub use frame::{Caption, Frame};
pub use radar::{Axis, RadarTexts, radar};
pub use trend::{TrendPoint, trend};
