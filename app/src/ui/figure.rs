use dioxus::prelude::*;

use super::{Button, DataTable, Look, TableContent};

/// The words round a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartWords {
    /// What the chart shows, in a sentence or two.
    pub summary: String,
    /// Label of the button that shows the table.
    pub show_table: String,
    /// Label of the same button while the table shows.
    pub hide_table: String,
}

/// A chart with its summary in words and, on demand, as a table. `children` stand beneath the summary.
///
/// `svg` must come from our own chart code: it goes into the page as it is.
#[component]
pub fn ChartFigure(
    /// A heading of the second level, where the screen's own heading does not name the chart.
    title: Option<String>,
    svg: String,
    words: ChartWords,
    table: TableContent,
    children: Element,
) -> Element {
    let mut shows_table = use_signal(|| false);
    let label = if shows_table() { words.hide_table } else { words.show_table };
    rsx! {
        figure { class: "figure card",
            if let Some(title) = title {
                h2 { {title} }
            }
            div { class: "drawing", dangerous_inner_html: svg }
            figcaption { class: "small", {words.summary} }
            {children}
            Button {
                label,
                look: Look::Quiet,
                expanded: shows_table(),
                on_press: move |()| shows_table.toggle(),
            }
            if shows_table() {
                DataTable { content: table }
            }
        }
    }
}
