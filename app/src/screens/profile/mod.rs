//! The shared profile: one picture for everybody, and the way into the conversation.

mod charts;
mod checked;
mod late;
mod opening;
mod parts;
mod reading;
mod stands_out;
mod tables;
#[cfg(test)]
mod testing;
mod wall;
mod words;

pub(super) use charts::{AxisFigures, chart_words, in_short};
pub(super) use reading::{OnItsWay, use_profile};
pub(super) use tables::{answers, field};
#[cfg(test)]
pub(super) use testing::profile;
pub(super) use wall::profile_size;
pub(super) use words::Words;

use super::actions::EarlierActions;
use super::common::{LeadSwitch, Stranded, Together, Updates, use_page};
use crate::route::Route;
use crate::state::{Samson, Shown};
use crate::ui::{Back, Bar, Columns, LinkButton, Look, Screen, Stack};
use crate::workbench::ChartId;
use charts::{Overall, Thickness};
use checked::Checked;
use dioxus::prelude::*;
use late::Late;
use opening::Opening;
use parts::{Fields, Groups, Values};
use samson_shared::document::Spot;
use samson_shared::ids::{CollaborationId, FieldId, RoundId};
use samson_shared::scoring;
use samson_shared::text::{Catalogue, Date, long_date};
use stands_out::{StandsOutList, by_kind, told};
use std::rc::Rc;
use wall::WallSwitch;

/// The profile, or what stands in its place until it is there.
#[component]
pub fn Profile(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("profile-title"), Updates::Welcome);
    let arriving = use_profile(samson, round, vec![ChartId::Overall, ChartId::Thickness]);
    match arriving.shown() {
        Some((shown, _)) => match samson.round(round) {
            Ok((collaboration, _)) => rsx! { Arrived { collaboration: collaboration.id, round, shown } },
            Err(problem) => rsx! { Stranded { problem } },
        },
        None => rsx! { OnItsWay { arriving } },
    }
}

/// Fields in the order they are talked about: the widest gap first, equal ones in the instrument's order.
pub(super) fn in_order_of_gap(profile: &scoring::Profile) -> Vec<FieldId> {
    let mut fields: Vec<&scoring::FieldFigures> = profile.fields.iter().collect();
    let gap = |figures: &scoring::FieldFigures| figures.gap.unwrap_or(f64::NEG_INFINITY);
    fields.sort_by(|one, other| gap(other).total_cmp(&gap(one)));
    fields.into_iter().map(|figures| figures.id.clone()).collect()
}

/// "7 responses of 8 · 23 November 2026".
fn subtitle(samson: Samson, round: RoundId, profile: &scoring::Profile) -> String {
    let texts = Catalogue::of(samson.language());
    let since = samson.round(round).map(|(_, record)| record.since).unwrap_or_default();
    let date = long_date(Date::at(since), &texts);
    let key = if profile.responses < profile.headcount { "profile-answers-of" } else { "profile-answers" };
    let numbers = [
        ("responses", profile.responses.into()),
        ("headcount", profile.headcount.into()),
        ("date", (&date).into()),
    ];
    texts.text_with(key, &numbers)
}

fn facilitates(samson: Samson, round: RoundId) -> bool {
    samson.round(round).is_ok_and(|(collaboration, _)| collaboration.facilitator.is_some())
}

#[component]
fn Arrived(collaboration: CollaborationId, round: RoundId, shown: Rc<Shown>) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let back = Back {
        label: samson.text("to-home"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Home {}))),
    };
    let first = in_order_of_gap(&shown.profile).into_iter().next();
    let language = samson.language();
    let words = Words::new(shown.instrument, language);
    let kinds = by_kind(told(&shown.profile, &words), &words);
    rsx! {
        Screen {
            size: profile_size(),
            bar: rsx! {
                Bar { back, title: samson.text("profile-title"), place: subtitle(samson, round, &shown.profile) }
            },
            bottom: rsx! { WaysOn { collaboration, round, first } },
            Together { round, spot: Spot::Round }
            Late { round }
            EarlierActions { collaboration, round }
            Checked { counted: shown.counted.clone() }
            Columns {
                Stack {
                    Overall { shown: shown.clone(), language }
                    StandsOutList { title: samson.text("profile-stands-out"), kinds }
                }
                Stack {
                    Fields { round, shown: shown.clone(), language }
                    Thickness { shown: shown.clone(), language }
                    Values { shown: shown.clone(), language }
                    Groups { shown: shown.clone(), language }
                    Opening { collaboration, round }
                }
            }
        }
    }
}

/// Into the conversation, to the actions, and what a facilitator needs. `first`: the field to talk about first.
#[component]
fn WaysOn(collaboration: CollaborationId, round: RoundId, first: Option<FieldId>) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        if let Some(field) = first {
            LinkButton { label: samson.text("profile-talk"), to: Route::Field { round, field }, look: Look::Primary }
        }
        LinkButton { label: samson.text("actions-see"), to: Route::Actions { collaboration } }
        WallSwitch {}
        LeadSwitch { round, spot: Spot::Round }
        if facilitates(samson, round) {
            LinkButton { label: samson.text("paper-open"), to: Route::Report { round }, look: Look::Quiet }
            LinkButton { label: samson.text("manage-open"), to: Route::Manage { round }, look: Look::Quiet }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_gap_is_talked_about_first_and_a_field_without_answers_last() {
        let mut profile = testing::profile();
        for (figures, gap) in profile.fields.iter_mut().zip([Some(1.0), None, Some(3.0), Some(-1.0)]) {
            figures.gap = gap;
        }
        profile.fields.truncate(4);
        let places: Vec<usize> = in_order_of_gap(&profile)
            .iter()
            .map(|id| profile.fields.iter().position(|figures| figures.id == *id).unwrap())
            .collect();
        assert_eq!(places, [2, 0, 3, 1]);
    }
}
