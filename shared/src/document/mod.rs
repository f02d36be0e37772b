//! Documents: the only place that knows Automerge. Normative text: `docs/document-schema.md`.
//!
//! Every document carries `schema`. A newer one than this app knows is refused without being touched. The root of
//! every kind of document is a fixed, embedded first change, so that two devices that create the same document never
//! conflict on its root.

mod bounds;
mod charter;
mod commons;
mod fragment;
mod places;
mod root;
mod round;
mod shape;

pub use charter::{Charter, CharterDocument, PaperForm, Round};
pub use commons::{
    Action, ActionChange, Aspect, Commons, CommonsDocument, CommonsError, ContinuumPlace, EvaluationAnswer,
    EvaluationPlace, Lead, NoPlacement, NotePlace, Placement, PlanError, Reflection, ReflectionEdit, Spot,
    Status, TablePlace,
};
pub use fragment::{Fragment, FragmentId, Said};
pub use round::{RoundDocument, answers_of};

/// The schema written and read here.
pub const SCHEMA: i64 = 1;

/// Why a document or a part of one is not taken. What was there before stays as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// Made by a newer version of the app.
    #[error("this was made by a newer version of Samson: update the app to read it (schema {0})")]
    Newer(i64),
    /// Not a document of this kind.
    #[error("this document is damaged or of another kind")]
    Damaged,
    /// Not one single answer made on top of the round's root.
    #[error("this is not a single answer of this round")]
    NotAFragment,
}
