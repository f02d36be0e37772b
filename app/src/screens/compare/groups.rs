use super::tables;
use crate::screens::profile::Words;
use crate::state::Shown;
use crate::ui::{Card, DataTable, Disclosure};
use crate::workbench::Change;
use dioxus::prelude::*;
use samson_shared::language::Language;
use std::rc::Rc;

/// The groups that show in both rounds; nothing without any.
#[component]
pub(super) fn Groups(shown: Rc<Shown>, change: Change, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    let sides = &change.comparison.sides;
    if sides.is_empty() {
        return rsx! {};
    }
    let tables: Vec<_> = sides.iter().map(|side| tables::side(&words, &shown.profile, side)).collect();
    rsx! {
        Card { title: words.text("profile-groups"),
            for (index, content) in tables.into_iter().enumerate() {
                Disclosure { key: "{index}", label: content.caption.clone(),
                    DataTable { content: content.clone() }
                }
            }
        }
    }
}
