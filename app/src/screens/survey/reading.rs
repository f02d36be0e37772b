//! From a revealed round of the survey to its result, for every screen that shows a part of it.

use crate::state::{Problem, Reading, Samson, ShownSurvey};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use std::rc::Rc;

/// A result on its way to a screen. Read again when the language changes or more of the round has arrived.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::screens) struct Arriving(Resource<Result<Rc<ShownSurvey>, Problem>>);

/// Scores the round away from the screen.
pub(in crate::screens) fn use_survey(samson: Samson, round: RoundId) -> Arriving {
    Arriving(use_resource(use_reactive((&round,), move |(round,)| async move {
        Reading(samson).show_survey(round, None).await.map(Rc::new)
    })))
}

impl Arriving {
    /// The result, once it is there.
    pub(in crate::screens) fn shown(self) -> Option<Rc<ShownSurvey>> {
        Some(self.0.read().as_ref()?.as_ref().ok()?.clone())
    }

    /// Why it does not come.
    pub(in crate::screens) fn problem(self) -> Option<Problem> {
        self.0.read().as_ref()?.as_ref().err().cloned()
    }
}
