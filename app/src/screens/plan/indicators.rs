//! All indicators, and how each stands.

use super::adding::NewIndicator;
use super::editing::{Editing, Kept, use_editing, use_plan};
use super::overview::back_to;
use super::parts::SocietalValue;
use super::words::PlanWords;
use crate::route::Route;
use crate::screens::common::{StorageNotice, Stranded, Updates, use_page};
use crate::screens::profile::size_or;
use crate::state::{Problem, Samson};
use crate::ui::{
    BandRow, Bar, Card, Disclosure, LinkButton, LinkRow, Look, Screen, ScreenSize, TagContent, Tone,
};
use dioxus::prelude::*;
use samson_shared::ids::{CollaborationId, IndicatorId};
use samson_shared::plan::{Claim, Course, Indicator, Plan, State};
use std::rc::Rc;

/// The indicators of a collaboration's plan.
#[component]
pub fn Indicators(collaboration: CollaborationId) -> Element {
    let samson = use_page(|samson| samson.text("plan-indicators"), Updates::Welcome);
    match samson.collaboration(collaboration) {
        Some(known) => rsx! { Listed { collaboration, name: known.name } },
        None => rsx! { Stranded { problem: Problem::UnknownRound } },
    }
}

#[component]
fn Listed(collaboration: CollaborationId, name: String) -> Element {
    let samson = use_context::<Samson>();
    let words = PlanWords::of(samson);
    let editing = use_editing(collaboration);
    let plan = use_plan(samson, collaboration);
    let back = back_to(samson, Route::Plan { collaboration });
    rsx! {
        Screen {
            size: size_or(ScreenSize::Phone),
            bar: rsx! { Bar { back, title: words.text("plan-indicators"), place: name } },
            bottom: rsx! {
                NewIndicator { editing, look: Look::Primary }
                LinkButton { label: words.text("plan-back"), to: Route::Plan { collaboration } }
            },
            StorageNotice {}
            Kept { editing }
            InUse { editing, plan: plan.clone() }
            Earlier { editing, plan }
            SocietalValue {}
        }
    }
}

/// Those in use, with a word for how each stands, and how many stand how.
#[component]
fn InUse(editing: Editing, plan: Rc<Plan>) -> Element {
    let words = PlanWords::of(editing.samson);
    let courses = plan.courses(editing.samson.day());
    if courses.is_empty() {
        return rsx! {
            p { {words.text("plan-no-indicators")} }
        };
    }
    let rows = courses.iter().map(|(indicator, course)| {
        let (value, tag) = told(&words, indicator, course);
        (indicator.id, words.name(indicator), value, tag)
    });
    rsx! {
        p { {counts(&words, &courses)} }
        Card {
            for (id, label, value, tag) in rows {
                BandRow { key: "{id}", label, value, tag, to: place(editing, id) }
            }
        }
    }
}

fn place(editing: Editing, indicator: IndicatorId) -> Route {
    Route::Indicator { collaboration: editing.id, indicator }
}

/// The last number and the word for it; of an impact that nobody has argued for, only that.
fn told(words: &PlanWords, indicator: &Indicator, course: &Course) -> (String, TagContent) {
    if indicator.claim() == Claim::NeedsArgument {
        let needs = words.text("plan-needs-argument");
        return (String::new(), TagContent { tone: Tone::Warning, words: needs });
    }
    let last = course.last.map(|last| words.value(indicator, last.value));
    (last.unwrap_or_default(), words.state(course.state))
}

/// "On track: 2. Behind: 1." States that no indicator is in are left out.
fn counts(words: &PlanWords, courses: &[(&Indicator, Course)]) -> String {
    let count = |state: State| courses.iter().filter(|(_, course)| course.state == state).count();
    let present = State::ALL.into_iter().filter(|state| count(*state) > 0);
    let told = present.map(|state| {
        let name = words.state(state).words;
        words.text_with("plan-count", &[("state", (&name).into()), ("count", count(state).into())])
    });
    told.collect::<Vec<_>>().join(" · ")
}

/// Those that were replaced, and those that were removed: their numbers stay.
#[component]
fn Earlier(editing: Editing, plan: Rc<Plan>) -> Element {
    let words = PlanWords::of(editing.samson);
    let group = |key: &str, indicators: Vec<&Indicator>| {
        let rows = indicators.iter().map(|one| (one.id, words.name(one), one.standing().count()));
        let rows: Vec<_> = rows.collect();
        let numbers = |count: usize| words.text_with("plan-numbers", &[("count", count.into())]);
        rsx! {
            if !rows.is_empty() {
                Disclosure { label: words.text_with(key, &[("count", rows.len().into())]),
                    for (id, label, count) in rows {
                        LinkRow { key: "{id}", label, value: "", detail: numbers(count), to: place(editing, id) }
                    }
                }
            }
        }
    };
    rsx! {
        {group("plan-replaced", plan.replaced().collect())}
        {group("plan-removed-indicators", plan.removed_indicators().collect())}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::language::Language;
    use samson_shared::plan::IndicatorLevel;

    #[test]
    fn how_many_stand_how_is_said_in_words() {
        let words = PlanWords::new(Language::Bokmal);
        let indicators = [1, 2].map(|byte| Indicator::new(IndicatorId::new([byte; 16]), 0));
        let plan = Plan { indicators: indicators.to_vec(), ..Plan::default() };
        let told = counts(&words, &plan.courses("2027-01-01".parse().unwrap()));
        assert!(told.contains(&words.state(State::NoTarget).words) && told.contains('2'), "{told}");
        assert!(!told.contains('·'), "{told}");
    }

    #[test]
    fn an_impact_without_an_argument_shows_no_number() {
        let words = PlanWords::new(Language::Bokmal);
        let mut one = Indicator::new(IndicatorId::new([1; 16]), 0);
        one.level = Some(IndicatorLevel::Impact);
        let plan = Plan::default();
        let course = plan.course(&one, "2027-01-01".parse().unwrap());
        assert_eq!(told(&words, &one, &course).1.words, words.text("plan-needs-argument"));
        one.argument = "Forskning viser det.".into();
        assert_ne!(told(&words, &one, &course).1.words, words.text("plan-needs-argument"));
    }
}
