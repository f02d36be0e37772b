//! The shared profile: one picture for everybody, and the way into the conversation.

mod charts;
mod checked;
mod conflict;
mod late;
mod on_paper;
mod opening;
mod order;
mod parts;
mod reading;
mod shown_by_code;
mod stands_out;
mod tables;
#[cfg(test)]
mod testing;
mod wall;
mod words;

pub(super) use charts::{AxisFigures, chart_words, in_short};
pub(super) use checked::Checked;
pub(super) use conflict::Conflict;
pub(super) use late::Late;
pub(super) use on_paper::OnPaper;
pub(super) use opening::Opening;
pub(super) use order::{OrderSwitch, chosen_order, in_order, order_key};
pub(super) use reading::{OnItsWay, use_comparison, use_profile};
pub(super) use shown_by_code::ShownByCode;
pub(super) use tables::{answers, field};
#[cfg(test)]
pub(super) use testing::profile;
pub(super) use wall::{WallSwitch, profile_size, size_or};
pub(super) use words::Words;

use super::actions::EarlierActions;
use super::common::{Afterwards, LeadSwitch, ReturnedNotices, Stranded, Together, Updates, use_page};
use super::compare::Since;
use super::survey::SurveyProfile;
use crate::route::Route;
use crate::state::{Samson, Shown};
use crate::ui::{Back, Bar, Columns, LinkButton, Look, Screen, Stack};
use crate::workbench::ChartId;
use charts::{Overall, Thickness};
use dioxus::prelude::*;
use parts::{Fields, Groups, Values};
use samson_shared::document::Spot;
use samson_shared::ids::{CollaborationId, FieldId, RoundId};
use samson_shared::text::{Catalogue, Date, long_date};
use stands_out::{StandsOutList, by_kind, told};
use std::rc::Rc;

/// The profile of whatever was asked, or what stands in its place until it is there.
#[component]
pub fn Profile(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    if is_survey(samson, round) {
        return rsx! { SurveyProfile { round } };
    }
    rsx! { OfScorecard { round } }
}

/// Whether the partnership survey was asked.
pub(super) fn is_survey(samson: Samson, round: RoundId) -> bool {
    samson.round(round).is_ok_and(|(_, record)| record.is_survey())
}

#[component]
fn OfScorecard(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("profile-title"), Updates::Welcome);
    let arriving = use_profile(samson, round, vec![ChartId::Overall, ChartId::Thickness]);
    match arriving.shown() {
        Some((shown, _)) => match samson.round(round) {
            Ok((collaboration, _)) => rsx! { Arrived { collaboration: collaboration.id, round, shown } },
            Err(problem) => rsx! { Stranded { problem } },
        },
        None => rsx! { OnItsWay { round, problem: arriving.problem() } },
    }
}

/// "7 responses of 8 · 23 November 2026".
pub(super) fn subtitle(samson: Samson, round: RoundId, (responses, headcount): (u32, u32)) -> String {
    let texts = Catalogue::of(samson.language());
    let since = samson.round(round).map(|(_, record)| record.since).unwrap_or_default();
    let date = long_date(Date::at(since), &texts);
    let key = if responses < headcount { "profile-answers-of" } else { "profile-answers" };
    let numbers =
        [("responses", responses.into()), ("headcount", headcount.into()), ("date", (&date).into())];
    texts.text_with(key, &numbers)
}

/// The way home, for the bar.
pub(super) fn back_home(samson: Samson) -> Back {
    let navigator = use_navigator();
    Back {
        label: samson.text("to-home"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Home {}))),
    }
}

fn facilitates(samson: Samson, round: RoundId) -> bool {
    samson.round(round).is_ok_and(|(collaboration, _)| collaboration.facilitator.is_some())
}

#[component]
fn Arrived(collaboration: CollaborationId, round: RoundId, shown: Rc<Shown>) -> Element {
    let samson = use_context::<Samson>();
    let back = back_home(samson);
    let first = in_order(&shown.profile).into_iter().next();
    let people = (shown.profile.responses, shown.profile.headcount);
    let language = samson.language();
    let words = Words::new(shown.instrument, language);
    let kinds = by_kind(told(&shown.profile, &words), &words);
    rsx! {
        Screen {
            size: profile_size(),
            bar: rsx! {
                Bar { back, title: samson.text("profile-title"), place: subtitle(samson, round, people) }
            },
            bottom: rsx! { WaysOn { collaboration, round, first } },
            Together { round, spot: Spot::Round }
            Late { round }
            Conflict { round }
            EarlierActions { collaboration, round }
            ReturnedNotices { round }
            ShownByCode { round }
            Checked { counted: shown.counted.clone() }
            OnPaper { round, responses: shown.profile.responses }
            Columns {
                Stack {
                    Overall { shown: shown.clone(), language }
                    Since { round, shown: shown.clone(), language }
                    StandsOutList { title: samson.text("profile-stands-out"), kinds }
                }
                Stack {
                    Fields { round, shown: shown.clone(), language }
                    Thickness { shown: shown.clone(), language }
                    Values { shown: shown.clone(), language }
                    Groups { shown: shown.clone(), language }
                    Opening { measured_before: shown.change.is_some() }
                    Afterwards { round }
                }
            }
        }
    }
}

/// What there is on paper: of a survey no form.
fn paper_label(samson: Samson, round: RoundId) -> String {
    samson.text(if is_survey(samson, round) { "paper-report-title" } else { "paper-open" })
}

/// Into the conversation, to the actions, and what a facilitator needs. `first`: the field to talk about first.
#[component]
pub(super) fn WaysOn(collaboration: CollaborationId, round: RoundId, first: Option<FieldId>) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        if let Some(field) = first {
            LinkButton { label: samson.text("profile-talk"), to: Route::Field { round, field }, look: Look::Primary }
        }
        LinkButton { label: samson.text("actions-see"), to: Route::Actions { collaboration } }
        LinkButton { label: samson.text("plan-open"), to: Route::Plan { collaboration } }
        WallSwitch {}
        LeadSwitch { round, spot: Spot::Round }
        LinkButton { label: samson.text("files-open"), to: Route::Files { collaboration }, look: Look::Quiet }
        if facilitates(samson, round) {
            ToCode { round }
            LinkButton { label: paper_label(samson, round), to: Route::Report { round }, look: Look::Quiet }
            LinkButton { label: samson.text("manage-open"), to: Route::Manage { round }, look: Look::Quiet }
        }
    }
}

/// For phones without a connection. What came by code itself is not shown on: nobody has checked it here.
#[component]
fn ToCode(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    if samson.round(round).is_ok_and(|(_, record)| record.opened) {
        rsx! {
            LinkButton { label: samson.text("profile-code-open"), to: Route::ProfileCode { round }, look: Look::Quiet }
        }
    } else {
        rsx! {}
    }
}
