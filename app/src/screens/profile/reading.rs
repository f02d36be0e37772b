//! From a revealed round to its profile, for every screen that shows a part of it.

use super::back_home;
use super::words::Words;
use crate::route::Route;
use crate::screens::common::{AnswersOnTheirWay, ProblemNotice, Stranded};
use crate::state::{Problem, Reading, Samson, Shown, Standing};
use crate::ui::{Bar, Heading, LinkButton, Look, Screen, Waiting};
use crate::workbench::ChartId;
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use std::rc::Rc;

/// A profile on its way to a screen. Read again when the language changes or more of the round has arrived.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::screens) struct Arriving {
    samson: Samson,
    shown: Resource<Result<Rc<Shown>, Problem>>,
}

/// Scores the round and draws these charts of it, away from the screen.
pub(in crate::screens) fn use_profile(samson: Samson, round: RoundId, charts: Vec<ChartId>) -> Arriving {
    use_comparison(samson, round, None, charts)
}

/// As [`use_profile`], compared with this earlier round.
pub(in crate::screens) fn use_comparison(
    samson: Samson,
    round: RoundId,
    against: Option<RoundId>,
    charts: Vec<ChartId>,
) -> Arriving {
    let wanted = (&round, &against, &charts);
    let shown = use_resource(use_reactive(wanted, move |(round, against, charts)| async move {
        Reading(samson).show(round, against, charts).await.map(Rc::new)
    }));
    Arriving { samson, shown }
}

impl Arriving {
    /// The profile, once it is there.
    pub(in crate::screens) fn shown(self) -> Option<(Rc<Shown>, Words)> {
        let shown = self.shown.read().as_ref()?.as_ref().ok()?.clone();
        let words = Words::new(shown.instrument, self.samson.language());
        Some((shown, words))
    }

    /// Why it does not come.
    pub(in crate::screens) fn problem(self) -> Option<Problem> {
        self.shown.read().as_ref()?.as_ref().err().cloned()
    }
}

/// What stands where the profile will be: that it is on its way, not there yet, or why it does not come.
#[component]
pub(in crate::screens) fn OnItsWay(round: RoundId, problem: Option<Problem>) -> Element {
    let samson = use_context::<Samson>();
    let back = back_home(samson);
    let standing = match samson.standing(round) {
        Ok(standing) => standing,
        Err(problem) => return rsx! { Stranded { problem } },
    };
    rsx! {
        Screen { bar: rsx! { Bar { back } },
            Heading { text: samson.text("profile-title") }
            match standing {
                Standing::Profile => rsx! { Drawing { problem } },
                Standing::Revealing => rsx! {
                    AnswersOnTheirWay { round, words: samson.text("profile-opening") }
                },
                _ => rsx! {
                    p { {samson.text("profile-not-yet")} }
                    LinkButton {
                        label: samson.text("profile-to-round"),
                        to: Route::Round { round },
                        look: Look::Primary,
                    }
                },
            }
        }
    }
}

#[component]
fn Drawing(problem: Option<Problem>) -> Element {
    let samson = use_context::<Samson>();
    match problem {
        Some(problem) => rsx! { ProblemNotice { problem } },
        None => rsx! { Waiting { words: samson.text("profile-drawing") } },
    }
}
