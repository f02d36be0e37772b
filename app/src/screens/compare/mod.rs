//! What changed since an earlier round: overlaid, in tables, in words, and over time.

mod fields;
mod groups;
mod over_time;
mod since;
mod statements;
mod tables;
#[cfg(test)]
mod testing;
mod words;

pub(super) use since::Since;
pub(super) use words::{in_short, since};

use super::common::{Updates, use_page};
use super::profile::{OnItsWay, Words, profile_size, use_comparison};
use crate::route::Route;
use crate::state::{Samson, Shown};
use crate::ui::{Back, Bar, Card, Columns, DataTable, ListOption, Notice, RadioList, Screen, Stack};
use crate::workbench::{Change, ChartId};
use dioxus::prelude::*;
use fields::Fields;
use groups::Groups;
use over_time::OverTime;
use samson_shared::ids::RoundId;
use samson_shared::language::Language;
use statements::Statements;
use std::rc::Rc;

/// A round beside an earlier one, or what stands in its place until it is there.
#[component]
pub fn Compare(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("compare-title"), Updates::Welcome);
    let mut against = use_signal(|| None::<RoundId>);
    let arriving = use_comparison(samson, round, against(), charts(samson, round));
    let Some((shown, _)) = arriving.shown() else {
        return rsx! { OnItsWay { round, problem: arriving.problem() } };
    };
    let language = samson.language();
    let navigator = use_navigator();
    let back = Back {
        label: samson.text("field-back"),
        on_press: EventHandler::new(move |()| drop(navigator.push(Route::Profile { round }))),
    };
    let title = samson.text("compare-title");
    let Some(change) = shown.change.clone() else {
        return rsx! {
            Screen { bar: rsx! { Bar { back, title } },
                p { {samson.text("compare-none")} }
            }
        };
    };
    let names = [("now", (&change.now).into()), ("before", (&change.label).into())];
    let place = samson.text_with("compare-place", &names);
    rsx! {
        Screen { size: profile_size(), bar: rsx! { Bar { back, title, place } },
            if change.earlier.len() > 1 {
                Against { change: change.clone(), on_choose: move |id| against.set(Some(id)) }
            }
            if change.comparison.withheld {
                Notice { words: samson.text("compare-withheld") }
            }
            Columns {
                Stack {
                    Fields { shown: shown.clone(), change: change.clone(), language }
                    OverTime { shown: shown.clone(), change: change.clone(), language }
                }
                Stack {
                    Statements { shown: shown.clone(), change: change.clone(), language }
                    Rest { shown: shown.clone(), change: change.clone(), language }
                    Groups { shown: shown.clone(), change: change.clone(), language }
                }
            }
        }
    }
}

/// The overlaid radar, and the small lines of all fields.
fn charts(samson: Samson, round: RoundId) -> Vec<ChartId> {
    let instrument = samson.round(round).ok().and_then(|(_, record)| record.questions());
    let fields = instrument.into_iter().flat_map(|instrument| &instrument.fields);
    std::iter::once(ChartId::Overall).chain(fields.map(|field| ChartId::Trend(field.id.clone()))).collect()
}

/// Which of several earlier rounds to compare with, the newest first.
#[component]
fn Against(change: Change, on_choose: EventHandler<RoundId>) -> Element {
    let samson = use_context::<Samson>();
    let rounds: Vec<_> = change.earlier.iter().rev().cloned().collect();
    let chosen = rounds.iter().position(|(id, _)| *id == change.against);
    let options: Vec<_> =
        rounds.iter().map(|(_, label)| ListOption { label: label.clone(), detail: None }).collect();
    let choose = move |index: usize| {
        if let Some((id, _)) = rounds.get(index) {
            on_choose.call(*id);
        }
    };
    rsx! {
        RadioList { label: samson.text("compare-with"), options, chosen, on_choose: choose }
    }
}

/// Thickness and values.
#[component]
fn Rest(shown: Rc<Shown>, change: Change, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    let thickness = words::thickness(&words, &change.comparison);
    let values = tables::values(&words, &shown.profile, &change.comparison);
    rsx! {
        if let Some(sentence) = thickness {
            Card { title: words.text("compare-thickness"),
                p { {sentence} }
            }
        }
        Card { title: words.text("compare-values"),
            DataTable { content: values }
        }
    }
}
