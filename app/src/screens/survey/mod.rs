//! The result of the partnership survey: sides beside each other first, then theme by theme, factor by factor.

mod barriers;
mod factors;
mod item;
mod over_time;
mod place;
mod reading;
mod standing_out;
mod tables;
#[cfg(test)]
pub(super) mod testing;
mod themes;
mod words;

pub(super) use over_time::Since;
pub(super) use place::SurveyPlace;
pub(super) use reading::use_survey;
pub(super) use words::SurveyWords;

use super::actions::EarlierActions;
use super::common::{ReturnedNotices, Stranded, Together, Updates, use_page};
use super::profile::{
    Checked, Conflict, Late, OnItsWay, OnPaper, Opening, OrderSwitch, ShownByCode, WaysOn, back_home,
    chosen_order, profile_size, subtitle,
};
use crate::route::Route;
use crate::state::{Samson, ShownSurvey};
use crate::ui::{Bar, Card, Columns, LinkButton, Screen, Stack};
use barriers::Barriers;
use dioxus::prelude::*;
use factors::Factors;
use samson_shared::dialogue::walk_survey;
use samson_shared::document::Spot;
use samson_shared::ids::{CollaborationId, RoundId};
use samson_shared::instrument::survey;
use standing_out::StandsOut;
use std::rc::Rc;
use themes::{AtTheEnd, Themes};

/// The result, or what stands in its place until it is there.
#[component]
pub(super) fn SurveyProfile(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("profile-title"), Updates::Welcome);
    let arriving = use_survey(samson, round);
    match (arriving.shown(), samson.round(round)) {
        (Some(shown), Ok((collaboration, _))) => {
            rsx! { Arrived { collaboration: collaboration.id, round, shown } }
        }
        (Some(_), Err(problem)) => rsx! { Stranded { problem } },
        (None, _) => rsx! { OnItsWay { round, problem: arriving.problem() } },
    }
}

#[component]
fn Arrived(collaboration: CollaborationId, round: RoundId, shown: Rc<ShownSurvey>) -> Element {
    let samson = use_context::<Samson>();
    let back = back_home(samson);
    let profile = &shown.revealed.profile;
    let first = walk_survey(survey(), profile, chosen_order()).into_iter().next();
    let place = subtitle(samson, round, (profile.responses, profile.headcount));
    let language = samson.language();
    rsx! {
        Screen {
            size: profile_size(),
            bar: rsx! { Bar { back, title: samson.text("profile-title"), place } },
            bottom: rsx! { WaysOn { collaboration, round, first } },
            Together { round, spot: Spot::Round }
            Late { round }
            Conflict { round }
            EarlierActions { collaboration, round }
            ReturnedNotices { round }
            ShownByCode { round }
            Checked { counted: shown.revealed.counted.clone() }
            OnPaper { round, responses: profile.responses }
            Columns {
                Stack {
                    StandsOut { shown: shown.clone(), language }
                    Since { shown: shown.clone(), language }
                    Barriers { round, shown: shown.clone(), language }
                    Groups { shown: shown.clone() }
                }
                Stack {
                    Factors { round, shown: shown.clone(), language }
                    Themes { round, shown: shown.clone(), language }
                    AtTheEnd { round, shown: shown.clone(), language }
                    OrderSwitch {}
                    WriteTogether { round }
                    Opening { measured_before: shown.revealed.change.is_some() }
                }
            }
        }
    }
}

/// The way to what the group writes about itself.
#[component]
fn WriteTogether(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        Card { title: samson.text("together-title"),
            p { {samson.text("together-card")} }
            LinkButton { label: samson.text("together-open"), to: Route::Reflection { round } }
        }
    }
}

/// Which sides show on their own, and what that asks of everybody.
#[component]
fn Groups(shown: Rc<ShownSurvey>) -> Element {
    let samson = use_context::<Samson>();
    let words = SurveyWords::new(samson.language());
    let sides = words.sides(&shown.revealed.profile);
    let which = if shown.revealed.profile.sides.len() > 1 {
        samson.text_with("profile-groups-shown", &[("sides", (&sides).into())])
    } else {
        samson.text("profile-groups-hidden")
    };
    rsx! {
        Card { title: samson.text("profile-groups"),
            p { {which} }
            p { class: "small", {samson.text("profile-groups-confidential")} }
        }
    }
}
