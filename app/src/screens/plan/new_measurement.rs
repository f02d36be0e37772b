//! A new number of an indicator.

use super::editing::Editing;
use super::words::PlanWords;
use crate::screens::common::problem_words;
use crate::state::{Problem, Samson};
use crate::ui::{Button, DateField, Entry, Look, TextArea, TextField};
use dioxus::prelude::*;
use samson_shared::amount::Amount;
use samson_shared::day::Day;
use samson_shared::ids::IndicatorId;
use samson_shared::plan::{Indicator, Measurement, PlanEdit};
use std::collections::BTreeMap;

/// A number as it is typed. No day: today.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Draft {
    day: Option<String>,
    value: String,
    note: String,
    /// Whether somebody has tried to keep it.
    tried: bool,
}

/// What is typed and not kept yet, for each indicator: it outlasts the screen.
static DRAFTS: GlobalSignal<BTreeMap<IndicatorId, Draft>> = Signal::global(BTreeMap::new);

impl Draft {
    fn of(id: IndicatorId) -> Self {
        DRAFTS.read().get(&id).cloned().unwrap_or_default()
    }

    fn change(id: IndicatorId, change: impl FnOnce(&mut Self)) {
        change(DRAFTS.write().entry(id).or_default());
    }

    fn day(&self, today: Day) -> Result<Day, Problem> {
        self.day.as_ref().map_or(Ok(today), |day| day.parse().map_err(|_| Problem::NoDay))
    }

    fn value(&self, samson: Samson) -> Result<Amount, Problem> {
        Ok(Amount::read(&self.value, samson.language())?)
    }
}

/// The form: a day, a number, a note. A day on which nothing was measured is kept as a gap.
#[component]
pub(super) fn NewMeasurement(editing: Editing, indicator: Indicator) -> Element {
    let samson = editing.samson;
    let words = PlanWords::of(samson);
    let id = indicator.id;
    let draft = Draft::of(id);
    let Some(labels) = words.guide.measurement.get(words.language()).cloned() else { return rsx! {} };
    let told =
        |problem: Option<Problem>| problem.filter(|_| draft.tried).map(|one| problem_words(samson, &one));
    let (day, value) = (draft.day(samson.day()), draft.value(samson));
    let save = use_saving(editing, indicator);
    rsx! {
        Entry { label: words.text("plan-number-new"),
            DateField {
                label: labels.date,
                value: draft.day.clone().unwrap_or_else(|| samson.day().to_string()),
                problem: told(day.err()),
                on_input: move |day| Draft::change(id, |draft| draft.day = Some(day)),
            }
            TextField {
                label: labels.value,
                value: draft.value.clone(),
                problem: told(value.err()),
                limit: 60,
                on_input: move |value| Draft::change(id, |draft| draft.value = value),
            }
            TextArea {
                label: labels.note,
                value: draft.note.clone(),
                limit: Measurement::NOTE_LIMIT,
                lines: 1,
                on_input: move |note| Draft::change(id, |draft| draft.note = note),
            }
            Button { label: words.text("plan-number-save"), on_press: move |()| save.call(true) }
            Button { label: words.text("plan-number-none"), look: Look::Quiet, on_press: move |()| save.call(false) }
        }
    }
}

/// Keeps what is typed, with its number or as a gap, and clears the form once it is kept.
fn use_saving(editing: Editing, indicator: Indicator) -> Callback<bool> {
    let mut saving = use_signal(|| false);
    use_callback(move |with_number: bool| {
        let (samson, id) = (editing.samson, indicator.id);
        let draft = Draft::of(id);
        let value = if with_number { draft.value(samson).map(Some) } else { Ok(None) };
        let (Ok(day), Ok(value)) = (draft.day(samson.day()), value) else {
            Draft::change(id, |draft| draft.tried = true);
            return samson.show_first_problem();
        };
        if saving.replace(true) {
            return;
        }
        let measurement = samson.new_measurement(&indicator, day, value, draft.note);
        spawn(async move {
            if editing.keep(PlanEdit::AddMeasurement { indicator: id, measurement }).await {
                DRAFTS.write().remove(&id);
            }
            saving.set(false);
        });
    })
}
