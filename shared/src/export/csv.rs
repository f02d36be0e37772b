//! Tables for spreadsheets, as those set to Norwegian open them: UTF-8 with a byte order mark, semicolons, decimal commas,
//! lines that end in CR LF.

/// One cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// A text, whoever wrote it.
    Text(String),
    /// A number, unrounded. What is not finite is an empty cell.
    Number(f64),
    /// Nothing.
    Empty,
}

/// Tells a spreadsheet that this is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Writes a table, row by row. No text is ever a formula: one that begins like it gets an apostrophe in front.
pub fn table(rows: &[Vec<Cell>]) -> String {
    let mut written = String::from(BYTE_ORDER_MARK);
    for row in rows {
        let cells: Vec<String> = row.iter().map(Cell::written).collect();
        written.push_str(&cells.join(";"));
        written.push_str("\r\n");
    }
    written
}

impl Cell {
    fn written(&self) -> String {
        match self {
            Self::Text(text) => quoted(text),
            Self::Number(number) if number.is_finite() => number.to_string().replace('.', ","),
            Self::Number(_) | Self::Empty => String::new(),
        }
    }
}

fn quoted(text: &str) -> String {
    let guard = if text.starts_with(FORMULA) { "'" } else { "" };
    if text.contains(['"', ';', '\r', '\n']) {
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    } else {
        format!("{guard}{text}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> String {
        table(&[vec![Cell::Text(text.into())]])
    }

    #[test]
    fn a_table_is_written_as_spreadsheets_here_read_it() {
        let rows = [
            vec![Cell::Text("Felt".into()), Cell::Text("Score".into()), Cell::Empty],
            vec![Cell::Text("Åpenhet".into()), Cell::Number(7.25), Cell::Number(-3.0)],
        ];
        assert_eq!(table(&rows), "\u{feff}Felt;Score;\r\nÅpenhet;7,25;-3\r\n");
    }

    #[test]
    fn nothing_that_somebody_wrote_becomes_a_formula() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "=A1;B1", "\r=1"] {
            let written = text(formula);
            let cell = written.trim_start_matches(['\u{feff}', '"']);
            assert!(cell.starts_with('\''), "{written:?}");
        }
        assert_eq!(text("Fra 1 - 2 = bra"), "\u{feff}Fra 1 - 2 = bra\r\n");
    }

    #[test]
    fn what_would_end_a_cell_is_quoted() {
        assert_eq!(text("a;b"), "\u{feff}\"a;b\"\r\n");
        assert_eq!(text("si \"hei\""), "\u{feff}\"si \"\"hei\"\"\"\r\n");
        assert_eq!(text("to\nlinjer"), "\u{feff}\"to\nlinjer\"\r\n");
    }

    #[test]
    fn what_is_no_number_is_an_empty_cell() {
        assert_eq!(table(&[vec![Cell::Number(f64::NAN), Cell::Number(f64::INFINITY)]]), "\u{feff};\r\n");
    }
}
