//! What changed since the last round of the survey.

use super::words::SurveyWords;
use crate::state::ShownSurvey;
use crate::ui::{Card, DataTable, Notice, TableContent};
use dioxus::prelude::*;
use samson_shared::ids::FieldId;
use samson_shared::language::Language;
use samson_shared::number;
use samson_shared::scoring::{Change, Direction};
use std::rc::Rc;

/// The factors and barriers that moved, in a table; nothing in the first round.
#[component]
pub(in crate::screens) fn Since(shown: Rc<ShownSurvey>, language: Language) -> Element {
    let words = SurveyWords::new(language);
    let Some(changed) = &shown.revealed.change else { return rsx! {} };
    let all = changed.change.factors.iter().chain(&changed.change.barriers);
    let moved: Vec<_> = all
        .filter(|(_, change)| change.direction() != Direction::AboutTheSame)
        .map(|(id, change)| row(&words, id, change))
        .collect();
    let headers =
        ["survey-column-what", "compare-column-before", "survey-column-now", "survey-column-change"];
    rsx! {
        Card { title: words.text_with("survey-since", &[("round", (&changed.label).into())]),
            if changed.change.withheld {
                Notice { words: words.text("compare-withheld") }
            }
            if moved.is_empty() {
                p { {words.text("compare-unmoved")} }
            } else {
                DataTable {
                    content: TableContent {
                        caption: words.text("survey-moved"),
                        headers: headers.iter().map(|key| words.text(key)).collect(),
                        rows: moved,
                    },
                }
            }
        }
    }
}

/// Name, before, now, and what that is in words: of a barrier less is better.
fn row(words: &SurveyWords, id: &FieldId, change: &Change) -> Vec<String> {
    let figure = |figure| words.figure(id, Some(figure));
    vec![words.place(id), figure(change.earlier), figure(change.current), in_words(words, id, change)]
}

/// "+0.6, stronger" or "−12, less in the way".
pub(super) fn in_words(words: &SurveyWords, id: &FieldId, change: &Change) -> String {
    let key = match (change.direction(), words.is_barrier(id)) {
        (Direction::AboutTheSame, _) => "compare-same",
        (Direction::Stronger, false) => "compare-stronger",
        (Direction::Weaker, false) => "compare-weaker",
        (Direction::Stronger, true) => "survey-more-in-the-way",
        (Direction::Weaker, true) => "survey-less-in-the-way",
    };
    let difference = number::difference(change.difference(), words.language());
    format!("{difference}, {}", words.text(key).to_lowercase())
}
