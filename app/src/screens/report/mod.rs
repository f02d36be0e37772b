//! What a facilitator puts on paper: the report, one page of it to share, and the questions.

mod chapters;

use super::common::{OnPaper, PaperButton, Press, Stranded, Updates, use_page, use_press};
use super::profile::is_survey;
use crate::route::Route;
use crate::state::{Paper, Problem, Samson};
use crate::ui::{Back, Bar, Card, LinkButton, Look, Pair, Screen};
use chapters::Chapters;
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use std::collections::BTreeSet;

/// For the facilitator of a round; before the reveal there is only the form.
#[component]
pub fn Report(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("paper-title"), Updates::Later);
    let navigator = use_navigator();
    let press = use_press();
    use_hook(|| {
        if leads(samson, round) {
            samson.warm_up_press();
        }
    });
    let (collaboration, record) = match samson.round(round) {
        Ok((collaboration, record)) if collaboration.facilitator.is_some() => (collaboration, record),
        Ok(_) => return rsx! { Stranded { problem: Problem::UnknownRound } },
        Err(problem) => return rsx! { Stranded { problem } },
    };
    let is_opened = record.opened;
    let origin = if is_opened { Route::Profile { round } } else { Route::Manage { round } };
    let back = Back {
        label: samson.text("back"),
        on_press: EventHandler::new(move |()| drop(navigator.push(origin.clone()))),
    };
    let bottom = if press.is_idle() {
        VNode::empty()
    } else {
        rsx! { OnPaper { press } }
    };
    rsx! {
        Screen {
            bar: rsx! { Bar { back, title: samson.text("paper-title"), place: collaboration.name.clone() } },
            bottom,
            if is_opened {
                Profile { round, press }
            } else {
                p { {samson.text("paper-not-yet")} }
            }
            // Nobody answers a survey on paper yet: there is no form of it.
            if !record.is_survey() {
                Card { title: samson.text("paper-form-title"),
                    p { {samson.text("paper-form-about")} }
                    PaperButton { press, paper: Paper::Form(round), label: samson.text("paper-form-make") }
                    if !record.is_revealed() {
                        LinkButton { label: samson.text("forms-next"), to: Route::Forms { round }, look: Look::Quiet }
                    }
                }
            }
        }
    }
}

fn leads(samson: Samson, round: RoundId) -> bool {
    samson.round(round).is_ok_and(|(collaboration, _)| collaboration.facilitator.is_some())
}

/// The two ways to put a profile on paper.
#[component]
fn Profile(round: RoundId, press: Press) -> Element {
    let samson = use_context::<Samson>();
    let left_out = use_signal(BTreeSet::new);
    // Afterwards, what to do with the file is the next step.
    let look = if press.is_idle() { Look::Primary } else { Look::Secondary };
    let [report_about, page_about] = if is_survey(samson, round) {
        ["paper-survey-report-about", "paper-survey-page-about"]
    } else {
        ["paper-report-about", "paper-page-about"]
    };
    let report = Paper::Report { round, left_out: left_out() };
    rsx! {
        Card { title: samson.text("paper-report-title"),
            p { {samson.text(report_about)} }
            Chapters { round, left_out }
            PaperButton { press, paper: report, label: samson.text("paper-report-make"), look }
        }
        Card { title: samson.text("paper-page-title"),
            p { {samson.text(page_about)} }
            Pair {
                PaperButton { press, paper: Paper::Page(round), label: samson.text("paper-page-make") }
                PaperButton { press, paper: Paper::Picture(round), label: samson.text("paper-picture-make") }
            }
        }
    }
}
