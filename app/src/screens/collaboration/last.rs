use crate::route::Route;
use crate::screens::compare::in_short as moved;
use crate::screens::profile::{is_survey, subtitle, use_profile};
use crate::screens::survey::{Since, use_survey};
use crate::state::Samson;
use crate::ui::{Card, Drawing, LinkButton, Waiting};
use crate::workbench::ChartId;
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// The last profile in one look: its picture, what moved since the one before, and the way to it.
#[component]
pub(super) fn LastProfile(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    if is_survey(samson, round) {
        return rsx! { OfSurvey { round } };
    }
    rsx! { OfScorecard { round } }
}

#[component]
fn OfScorecard(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let arriving = use_profile(samson, round, vec![ChartId::Overall]);
    let Some((shown, words)) = arriving.shown() else {
        return rsx! { Waiting { words: samson.text("profile-drawing") } };
    };
    let people = (shown.profile.responses, shown.profile.headcount);
    let movement = shown.change.as_ref().map(|change| moved(&words, &shown.profile, &change.comparison));
    rsx! {
        Card { title: samson.text("collaboration-last"),
            p { class: "small", {subtitle(samson, round, people)} }
            if let Some(drawn) = shown.charts.get(&ChartId::Overall) {
                Drawing { svg: drawn.svg.clone() }
            }
            if let Some(movement) = movement {
                p { {movement} }
            }
            LinkButton { label: samson.text("home-see-profile"), to: Route::Profile { round } }
        }
    }
}

#[component]
fn OfSurvey(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let Some(shown) = use_survey(samson, round).shown() else {
        return rsx! { Waiting { words: samson.text("profile-drawing") } };
    };
    let people = (shown.revealed.profile.responses, shown.revealed.profile.headcount);
    rsx! {
        Card { title: samson.text("collaboration-last"),
            p { class: "small", {subtitle(samson, round, people)} }
            LinkButton { label: samson.text("home-see-profile"), to: Route::Profile { round } }
        }
        Since { shown, language: samson.language() }
    }
}
