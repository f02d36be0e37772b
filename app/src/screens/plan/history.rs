//! Who changed what, by role: never by person.

use super::overview::back_to;
use super::words::PlanWords;
use crate::route::Route;
use crate::screens::common::{Stranded, Updates, use_page};
use crate::state::{Problem, Samson};
use crate::ui::{Bar, Button, Card, Look, Screen};
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;
use samson_shared::plan::LogEntry;

/// So many entries show at first.
const FEW: usize = 50;

/// The history of the plan, the newest first.
#[component]
pub fn PlanHistory(collaboration: CollaborationId) -> Element {
    let samson = use_page(|samson| samson.text("plan-history"), Updates::Welcome);
    match samson.collaboration(collaboration) {
        Some(known) => rsx! { Told { collaboration, name: known.name } },
        None => rsx! { Stranded { problem: Problem::UnknownRound } },
    }
}

#[component]
fn Told(collaboration: CollaborationId, name: String) -> Element {
    let samson = use_context::<Samson>();
    let words = PlanWords::of(samson);
    let mut all = use_signal(|| false);
    let commons = samson.commons(collaboration);
    let log = &commons.plan.log;
    let shown = if all() { log.len() } else { FEW.min(log.len()) };
    let days = log[..shown].chunk_by(|one, next| one.day == next.day);
    rsx! {
        Screen {
            bar: rsx! {
                Bar { back: back_to(samson, Route::Plan { collaboration }), title: words.text("plan-history"), place: name }
            },
            p { {words.text(if log.is_empty() { "plan-history-empty" } else { "plan-history-lead" })} }
            for day in days {
                Card { key: "{day[0].day}", title: words.day(day[0].day),
                    ul {
                        for (index, entry) in day.iter().enumerate() {
                            li { key: "{index}", {line(&words, entry)} }
                        }
                    }
                }
            }
            if shown < log.len() {
                Button { label: words.text("plan-numbers-all"), look: Look::Quiet, on_press: move |()| all.set(true) }
            }
        }
    }
}

/// "The municipality: step 2, Our goals".
fn line(words: &PlanWords, entry: &LogEntry) -> String {
    let (role, field) = (words.role(entry.role), words.field_label(entry.step, entry.what.as_str()));
    let told = [("role", (&role).into()), ("number", entry.step.number().into()), ("field", (&field).into())];
    words.text_with("plan-history-line", &told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::day::Day;
    use samson_shared::ids::Group;
    use samson_shared::language::Language;
    use samson_shared::plan::{Role, Step};

    #[test]
    fn a_change_is_told_with_role_step_and_field_and_no_person() {
        let entry = LogEntry {
            day: Day::EPOCH,
            at: 0,
            role: Role::Group(Group::Municipality),
            step: Step::Goals,
            what: "vision".parse().unwrap(),
        };
        let told = line(&PlanWords::new(Language::Bokmal), &entry);
        for expected in ["Kommunen", "2", "Framtiden vi ønsker"] {
            assert!(told.contains(expected), "{told}");
        }
    }
}
