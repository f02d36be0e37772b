//! What is due, and a file with it for a calendar.

use super::editing::use_plan;
use super::overview::back_to;
use super::words::PlanWords;
use crate::route::Route;
use crate::screens::common::{OnPaper, StorageNotice, Stranded, Updates, use_page, use_press};
use crate::state::{Problem, Samson};
use crate::ui::{Bar, Button, Card, LinkRow, Look, Screen};
use dioxus::prelude::*;
use samson_shared::day::Day;
use samson_shared::ids::CollaborationId;
use samson_shared::plan::{self, DueOf, Plan, Step};
use std::rc::Rc;

/// Everything that is due, the earliest first.
#[component]
pub fn Due(collaboration: CollaborationId) -> Element {
    let samson = use_page(|samson| samson.text("due-title"), Updates::Welcome);
    match samson.collaboration(collaboration) {
        Some(known) => rsx! { Listed { collaboration, name: known.name } },
        None => rsx! { Stranded { problem: Problem::UnknownRound } },
    }
}

#[component]
fn Listed(collaboration: CollaborationId, name: String) -> Element {
    let samson = use_context::<Samson>();
    let plan = use_plan(samson, collaboration);
    let press = use_press();
    let due = plan.due();
    let written = plan.clone();
    let make = move |()| {
        let plan = written.clone();
        press.make(async move { samson.due_calendar(collaboration, &plan) })
    };
    let look = if press.is_idle() { Look::Primary } else { Look::Secondary };
    rsx! {
        Screen {
            bar: rsx! {
                Bar { back: back_to(samson, Route::Plan { collaboration }), title: samson.text("due-title"), place: name }
            },
            bottom: rsx! {
                OnPaper { press }
                if !due.is_empty() {
                    Button { label: samson.text("due-make-calendar"), look, disabled: press.is_busy(), on_press: make }
                }
            },
            StorageNotice {}
            if due.is_empty() {
                p { {samson.text("due-nothing")} }
            } else {
                p { {samson.text("due-lead")} }
                Card {
                    for one in due {
                        DueRow { key: "{one.uid()}", collaboration, plan: plan.clone(), due: one }
                    }
                }
                p { class: "small", {samson.text("due-calendar-hint")} }
            }
        }
    }
}

/// What is due, when, and the way there.
#[component]
pub(in crate::screens) fn DueRow(collaboration: CollaborationId, plan: Rc<Plan>, due: plan::Due) -> Element {
    let samson = use_context::<Samson>();
    let words = PlanWords::of(samson);
    let to = match due.what {
        DueOf::Measurement(indicator) => Route::Indicator { collaboration, indicator },
        DueOf::Decision(_) => Route::PlanStep { collaboration, step: Step::Evaluate },
        DueOf::Goal(_) => Route::PlanStep { collaboration, step: Step::Goals },
    };
    let date = words.day(due.day);
    let detail = words.text_with(when_key(due.day, samson.day()), &[("date", (&date).into())]);
    rsx! {
        LinkRow { label: samson.due_words(&plan, &due), value: "", detail, to }
    }
}

/// How a day that something is due on is said. On the day itself there is time.
fn when_key(day: Day, today: Day) -> &'static str {
    match day.cmp(&today) {
        std::cmp::Ordering::Less => "due-overdue",
        std::cmp::Ordering::Equal => "due-today",
        std::cmp::Ordering::Greater => "due-on",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_due_today_is_not_late_yet() {
        let day = |text: &str| text.parse().unwrap();
        let today = day("2027-03-31");
        let keys = ["2027-03-30", "2027-03-31", "2027-04-01"].map(|text| when_key(day(text), today));
        assert_eq!(keys, ["due-overdue", "due-today", "due-on"]);
    }
}
