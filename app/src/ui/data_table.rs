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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};

    fn table() -> Element {
        let content = TableContent {
            caption: "Our profile".to_owned(),
            headers: vec!["Field".to_owned(), "Score".to_owned()],
            rows: vec![vec!["Trust".to_owned(), "6.8".to_owned()]],
        };
        rsx! {
            DataTable { content }
        }
    }

    #[test]
    fn the_first_cell_names_its_row() {
        let markup = markup(table);
        assert!(markup.contains(r#"<th scope="row">Trust</th><td>6.8</td>"#), "{markup}");
        assert_eq!(markup.matches(r#"scope="col""#).count(), 2);
    }

    #[test]
    fn the_keyboard_reaches_the_frame_that_scrolls() {
        let frame = &tags(&markup(table), "div")[0];
        for expected in [r#"role="region""#, r#"tabindex="0""#, r#"aria-label="Our profile""#] {
            assert!(frame.contains(expected), "{frame}");
        }
    }
}
