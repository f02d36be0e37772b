//! One module per screen. A screen reads stores, shows `ui` components, and tells stores what the person did.

mod about;
mod actions;
mod answer;
mod common;
mod compare;
mod elsewhere;
mod field;
mod files;
mod home;
mod invite;
mod join;
mod lead;
mod manage;
mod new;
mod nowhere;
mod profile;
mod report;
mod restore;
mod review;
mod round;
#[cfg(test)]
mod tests;
mod waiting;

pub use about::About;
pub use actions::{Action, Actions, Matrix, NewAction};
pub use answer::Answer;
pub use common::Opening;
pub use compare::Compare;
pub use elsewhere::Elsewhere;
pub use field::Field;
pub use files::Files;
pub use home::Home;
pub use invite::Invite;
pub use join::Join;
pub use lead::Lead;
pub use manage::Manage;
pub use new::{Again, New};
pub use nowhere::Nowhere;
pub use profile::Profile;
pub use report::Report;
pub use restore::Restore;
pub use review::Review;
pub use round::Round;
pub use waiting::Waiting;
