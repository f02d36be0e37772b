//! What the group writes about itself once it has seen the result: the overview, how thick the collaboration is, where in
//! the circle it is, and the evaluation. Everybody writes at the same time.

mod choosing;
mod circle;
mod continuum;
mod evaluation;
mod hub;
mod overview;
mod part;
mod progress;
mod suggestions;

pub use hub::Reflection;
pub use part::{ReflectionPart, ReflectionScreen};
