use super::tables;
use super::words::{difference, in_a_word};
use crate::screens::profile::Words;
use crate::state::Shown;
use crate::ui::{Card, DataTable, Disclosure, Row, Rows};
use crate::workbench::Change;
use dioxus::prelude::*;
use samson_shared::language::Language;
use std::rc::Rc;

/// How many statements that moved are told.
const AT_MOST: usize = 6;

/// The statements that moved the most, and all of them as a table; nothing where they are withheld.
#[component]
pub(super) fn Statements(shown: Rc<Shown>, change: Change, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    if change.comparison.statements.is_empty() {
        return rsx! {};
    }
    let moved = change.comparison.moved_statements().into_iter().take(AT_MOST);
    let moved: Vec<_> = moved
        .map(|(id, change)| (words.statement(id), difference(&words, change), in_a_word(&words, change)))
        .collect();
    rsx! {
        Card { title: words.text("compare-statements"),
            if moved.is_empty() {
                p { {words.text("compare-statements-same")} }
            }
            Rows {
                for (index, (label, value, tag)) in moved.into_iter().enumerate() {
                    Row { key: "{index}", label, value, tag }
                }
            }
            Disclosure { label: words.text("compare-statements-all"),
                DataTable { content: tables::statements(&words, &change.comparison) }
            }
        }
    }
}
