//! One theme, factor or barrier of a survey, to talk about.

use super::item::ItemCard;
use super::over_time::in_words;
use super::reading::use_survey;
use super::words::SurveyWords;
use crate::screens::common::{Together, Updates, use_page};
use crate::screens::field::{Neighbours, SharedNote, UnknownPlace, WaysOn, back_to_profile};
use crate::screens::profile::{OnItsWay, chosen_order, profile_size};
use crate::state::{Samson, ShownSurvey};
use crate::ui::{Bar, Card, CardLook, Columns, Screen, Stack, Tag};
use dioxus::prelude::*;
use samson_shared::dialogue::{at_place, difference_at, items_at, walk_survey};
use samson_shared::document::Spot;
use samson_shared::ids::{FieldId, RoundId};
use samson_shared::instrument::{discussion, survey};
use samson_shared::language::Language;
use std::rc::Rc;

/// One place, or what stands there until the result is there.
#[component]
pub(in crate::screens) fn SurveyPlace(round: RoundId, place: FieldId) -> Element {
    let showing = use_memo(use_reactive((&place,), |(place,)| place));
    let title =
        move |samson: Samson| SurveyWords::new(samson.language()).place(&showing()).replace('\u{ad}', "");
    let samson = use_page(title, Updates::Welcome);
    let arriving = use_survey(samson, round);
    match arriving.shown() {
        Some(shown) if !items_at(survey(), &shown.revealed.profile, &place).is_empty() => {
            rsx! { Arrived { round, place, shown } }
        }
        Some(_) => rsx! { UnknownPlace { round } },
        None => rsx! { OnItsWay { round, problem: arriving.problem() } },
    }
}

#[component]
fn Arrived(round: RoundId, place: FieldId, shown: Rc<ShownSurvey>) -> Element {
    let samson = use_context::<Samson>();
    let language = samson.language();
    let words = SurveyWords::new(language);
    let profile = &shown.revealed.profile;
    let order = walk_survey(survey(), profile, chosen_order());
    let number = order.iter().position(|id| *id == place).unwrap_or_default();
    let order: Vec<_> = order.into_iter().map(|id| (id.clone(), words.place(&id))).collect();
    let numbers = [("number", (number + 1).into()), ("total", order.len().into())];
    let items: Vec<_> = items_at(survey(), profile, &place).into_iter().map(|item| item.id.clone()).collect();
    let back = back_to_profile(samson, round);
    rsx! {
        Screen {
            size: profile_size(),
            bar: rsx! {
                Bar { back, title: words.place(&place), place: words.text_with("survey-place", &numbers) }
            },
            bottom: rsx! { Neighbours { round, order, number } },
            Together { round, spot: Spot::Field(place.clone()) }
            Columns {
                Reading { place: place.clone(), shown: shown.clone(), language }
                Questions { place: place.clone(), shown: shown.clone(), language }
            }
            Columns {
                for item in items {
                    ItemCard { key: "{item}", round, place: place.clone(), item: item.clone(), shown: shown.clone(), language }
                }
            }
            // Keyed: what is typed at one place must never show at the next.
            for field in [place.clone()] {
                SharedNote { key: "{field}", round, field: field.clone() }
            }
            WaysOn { round, field: place.clone() }
        }
    }
}

/// The figure of a factor or barrier, its band in words, and what it means.
#[component]
fn Reading(place: FieldId, shown: Rc<ShownSurvey>, language: Language) -> Element {
    let words = SurveyWords::new(language);
    let profile = &shown.revealed.profile;
    let Some(section) = words.section(&place) else { return rsx! {} };
    let factor = profile.factor(&place);
    let barrier = profile.barrier(&place);
    let score = factor.and_then(|one| one.score).or(barrier.and_then(|one| one.score));
    let band = factor.and_then(|one| words.factor_band(one.band?));
    let band = band.or_else(|| barrier.and_then(|one| words.barrier_band(one.band?)));
    let since = shown.revealed.change.as_ref().and_then(|changed| changed.change.at(&place));
    rsx! {
        Card {
            p { {section.meaning.clone()} }
            if score.is_some() {
                p { class: "figure-words", {words.figure(&place, score)} }
            } else {
                p { {words.text("survey-too-few-items")} }
            }
            if let Some(band) = band {
                p { Tag { tone: band.tone, words: band.words } }
            }
            if let Some(text) = words.band_text(profile, &place) {
                p { {text} }
            }
            if let Some(change) = since {
                p { class: "small", {in_words(&words, &place, change)} }
            }
        }
    }
}

/// What to talk about: where sides are far apart, and the questions that fit.
#[component]
fn Questions(place: FieldId, shown: Rc<ShownSurvey>, language: Language) -> Element {
    let words = SurveyWords::new(language);
    let profile = &shown.revealed.profile;
    let change = shown.revealed.change.as_ref().map(|changed| &changed.change);
    let fitting = at_place(discussion(), profile, change, &place);
    let fitting: Vec<String> =
        fitting.iter().map(|question| question.text.text(language).to_owned()).collect();
    rsx! {
        Stack {
            if let Some(difference) = difference_at(profile, &place) {
                Card { title: words.text("profile-differences"),
                    p { {words.difference(difference)} }
                }
            }
            if !fitting.is_empty() {
                Card { title: words.text("talk-questions"), look: CardLook::Question,
                    for (index, question) in fitting.into_iter().enumerate() {
                        p { key: "{index}", {question} }
                    }
                }
            }
        }
    }
}
