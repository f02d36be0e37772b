use dioxus::prelude::*;

/// What a [`DataTable`] holds, in words ready to read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableContent {
    /// What the table is about.
    pub caption: String,
    /// One per column.
    pub headers: Vec<String>,
    /// One cell per column; the first names the row.
    pub rows: Vec<Vec<String>>,
}

/// A table that scrolls inside its own frame where it is wider than the screen; the keyboard can scroll it too.
#[component]
pub fn DataTable(content: TableContent) -> Element {
    let TableContent { caption, headers, rows } = content;
    rsx! {
        div { class: "table", role: "region", tabindex: "0", "aria-label": "{caption}",
            table {
                caption { "{caption}" }
                thead {
                    tr {
                        for (index, header) in headers.into_iter().enumerate() {
                            th { key: "{index}", scope: "col", {header} }
                        }
                    }
                }
                tbody {
                    for (index, cells) in rows.into_iter().enumerate() {
                        TableRow { key: "{index}", cells }
                    }
                }
            }
        }
    }
}

#[component]
fn TableRow(cells: Vec<String>) -> Element {
    let mut cells = cells.into_iter();
    let name = cells.next().unwrap_or_default();
    rsx! {
        tr {
            th { scope: "row", {name} }
            for (index, cell) in cells.enumerate() {
                td { key: "{index}", {cell} }
            }
        }
    }
}
