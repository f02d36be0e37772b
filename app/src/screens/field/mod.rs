//! One field of the profile, to talk about.

mod ideas;
mod neighbours;
mod note;
mod questions;
mod statement;

use super::common::{LeadSwitch, Together, Updates, answer_key, use_page};
use super::plan::GoalFromField;
use super::profile::{
    AxisFigures, OnItsWay, Words, answers, chart_words, field as field_table, in_order, in_short, is_survey,
    order_key, profile_size, use_profile,
};
use super::survey::SurveyPlace;
use crate::route::Route;
use crate::state::{Samson, Shown};
use crate::ui::{Back, Bar, ChartFigure, Columns, DataTable, Disclosure, LinkButton, Pair, Screen, Stack};
use crate::workbench::ChartId;
use dioxus::prelude::*;
pub(super) use ideas::Written;
pub(super) use neighbours::{Neighbours, UnknownPlace};
pub(super) use note::SharedNote;
use questions::Questions;
use samson_shared::document::Spot;
use samson_shared::ids::{FieldId, RoundId};
use samson_shared::language::Language;
use samson_shared::response::{Answer, Level};
use statement::StatementCard;
use std::rc::Rc;

/// One field of the scorecard, or one factor, barrier or theme of the survey.
#[component]
pub fn Field(round: RoundId, field: FieldId) -> Element {
    let samson = use_context::<Samson>();
    if is_survey(samson, round) {
        return rsx! { SurveyPlace { round, place: field } };
    }
    rsx! { OfScorecard { round, field } }
}

/// One field, or what stands in its place until the profile is there.
#[component]
fn OfScorecard(round: RoundId, field: FieldId) -> Element {
    let showing = use_memo(use_reactive((&round, &field), |shown| shown));
    let samson = use_page(move |samson| title(samson, showing()), Updates::Welcome);
    let arriving = use_profile(samson, round, charts(samson, round));
    match arriving.shown() {
        Some((shown, words)) if words.field(&field).is_some() => rsx! { Arrived { round, field, shown } },
        Some(_) => rsx! { UnknownPlace { round } },
        None => rsx! { OnItsWay { round, problem: arriving.problem() } },
    }
}

/// Those of every field, so that going on to the next one does not wait for a drawing.
fn charts(samson: Samson, round: RoundId) -> Vec<ChartId> {
    let Some(instrument) = samson.round(round).ok().and_then(|(_, record)| record.questions()) else {
        return Vec::new();
    };
    let fields = instrument.fields.iter().map(|field| ChartId::Field(field.id.clone()));
    let statements = instrument.statements.iter().map(|statement| ChartId::Statement(statement.id.clone()));
    fields.chain(statements).collect()
}

/// The name of the field.
fn title(samson: Samson, (round, field): (RoundId, FieldId)) -> String {
    let instrument = samson.round(round).ok().and_then(|(_, record)| record.questions());
    match instrument {
        Some(instrument) => {
            Words::new(instrument, samson.language()).field_name(&field).replace('\u{ad}', "")
        }
        None => samson.text("profile-title"),
    }
}

/// The way back, for the bar.
pub(super) fn back_to_profile(samson: Samson, round: RoundId) -> Back {
    let navigator = use_navigator();
    Back {
        label: samson.text("field-back"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Profile { round }))),
    }
}

#[component]
fn Arrived(round: RoundId, field: FieldId, shown: Rc<Shown>) -> Element {
    let samson = use_context::<Samson>();
    let language = samson.language();
    let words = Words::new(shown.instrument, language);
    let order = in_order(&shown.profile);
    let number = order.iter().position(|id| *id == field).unwrap_or_default();
    let order: Vec<_> = order.into_iter().map(|id| (id.clone(), words.field_name(&id))).collect();
    let place = [("number", (number + 1).into()), ("total", order.len().into())];
    let statements = shown.instrument.statements_of(&field).map(|statement| statement.id.clone());
    let back = back_to_profile(samson, round);
    rsx! {
        Screen {
            size: profile_size(),
            bar: rsx! {
                Bar { back, title: words.field_name(&field), place: words.text_with(order_key(), &place) }
            },
            bottom: rsx! { Neighbours { round, order, number } },
            Together { round, spot: Spot::Field(field.clone()) }
            Columns {
                Radar { field: field.clone(), shown: shown.clone(), language }
                Stack { Questions { field: field.clone(), shown: shown.clone(), language } }
            }
            Stack {
                h2 { {words.text("field-statements")} }
                p { class: "small", {scale(&words)} }
            }
            Columns {
                for statement in statements {
                    StatementCard { key: "{statement}", round, statement: statement.clone(), shown: shown.clone(), language }
                }
            }
            Disclosure { label: words.text("field-all-answers"),
                DataTable { content: answers(&words, &shown.profile, &field) }
            }
            // Keyed: what is typed at one field must never show at the next.
            for field in [field.clone()] {
                SharedNote { key: "{field}", round, field: field.clone() }
            }
            WaysOn { round, field: field.clone() }
        }
    }
}

/// What the answers 1 to 5 stand for.
fn scale(words: &Words) -> String {
    let [least, .., most] = Level::ALL.map(|level| words.text(&answer_key(Answer::Level(level))));
    words.text_with("field-scale", &[("least", (&least).into()), ("most", (&most).into())])
}

#[component]
fn Radar(field: FieldId, shown: Rc<Shown>, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    let axes: Vec<AxisFigures> = shown
        .instrument
        .statements_of(&field)
        .filter_map(|statement| shown.profile.statement(&statement.id))
        .map(|figures| (words.short(&figures.id), figures.score, figures.gap))
        .collect();
    rsx! {
        if let Some(drawn) = shown.charts.get(&ChartId::Field(field.clone())) {
            ChartFigure {
                key: "{field}",
                svg: drawn.svg.clone(),
                words: chart_words(&words, in_short(&words, &axes)),
                table: field_table(&words, &shown.profile, shown.comparison(), &field),
            }
        }
    }
}

/// To the actions, and to leading the others.
#[component]
pub(super) fn WaysOn(round: RoundId, field: FieldId) -> Element {
    let samson = use_context::<Samson>();
    let Ok((collaboration, _)) = samson.round(round) else { return rsx! {} };
    let spot = Spot::Field(field.clone());
    rsx! {
        Stack {
            // Keyed: what could not be kept at one field is not said at the next.
            for field in [field.clone()] {
                GoalFromField { key: "{field}", round, field: field.clone() }
            }
            Pair {
                LinkButton { label: samson.text("actions-new"), to: Route::NewAction { round, about: spot.clone() } }
                LinkButton { label: samson.text("actions-see"), to: Route::Actions { collaboration: collaboration.id } }
            }
            LeadSwitch { round, spot }
        }
    }
}
