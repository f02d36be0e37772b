use super::tables;
use crate::screens::profile::Words;
use crate::state::Shown;
use crate::ui::{Card, DataTable, Disclosure, Drawing};
use crate::workbench::{Change, ChartId};
use dioxus::prelude::*;
use samson_shared::language::Language;
use std::rc::Rc;

/// Every field over three rounds and more; nothing for fewer.
#[component]
pub(super) fn OverTime(shown: Rc<Shown>, change: Change, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    if change.series.is_none() {
        return rsx! {};
    }
    let lines = shown.profile.fields.iter().filter_map(|field| {
        let drawn = shown.charts.get(&ChartId::Trend(field.id.clone()))?;
        Some((words.field_name(&field.id), drawn.svg.clone()))
    });
    rsx! {
        Card { title: words.text("compare-trend"),
            for (name, svg) in lines {
                h3 { key: "{name}", {name.clone()} }
                Drawing { svg }
            }
            Disclosure { label: words.text("profile-show-table"),
                DataTable { content: tables::over_time(&words, &change) }
            }
        }
    }
}
