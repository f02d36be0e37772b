use super::tables;
use super::words::in_short;
use crate::screens::profile::{Words, chart_words};
use crate::state::Shown;
use crate::ui::ChartFigure;
use crate::workbench::{Change, ChartId};
use dioxus::prelude::*;
use samson_shared::language::Language;
use std::rc::Rc;

/// Both rounds in one radar.
#[component]
pub(super) fn Fields(shown: Rc<Shown>, change: Change, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    let Some(drawn) = shown.charts.get(&ChartId::Overall) else { return rsx! {} };
    rsx! {
        ChartFigure {
            title: words.text("compare-overall"),
            svg: drawn.svg.clone(),
            words: chart_words(&words, in_short(&words, &shown.profile, &change.comparison)),
            table: tables::fields(&words, &shown.profile, &change.comparison),
            p { class: "small", {words.text("compare-same-means")} }
        }
    }
}
