//! The overview: what the group is proud of in each part of the survey, and which advice it gives.

use super::suggestions::{has_line, lines, with_line};
use crate::screens::common::SharedArea;
use crate::screens::survey::{SurveyWords, use_survey};
use crate::state::{Samson, SharedText, ShownSurvey};
use crate::ui::{Card, Columns, Disclosure, RowButton};
use dioxus::prelude::*;
use samson_shared::document::TablePlace;
use samson_shared::ids::RoundId;
use samson_shared::instrument::{OverviewRow, discussion};
use samson_shared::language::Language;
use std::rc::Rc;

/// A card for each part, with a place to write for each row. What is suggested comes when the result is read.
#[component]
pub(super) fn Overview(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let language = samson.language();
    let shown = use_survey(samson, round).shown();
    let overview = &discussion().overview;
    rsx! {
        Columns {
            for column in &overview.columns {
                Card { key: "{column.id.as_str()}", title: column.label.text(language).to_owned(),
                    for row in OverviewRow::ALL.iter().copied() {
                        Cell {
                            key: "{row.as_str()}",
                            place: TablePlace { round, row, column: column.id },
                            shown: shown.clone(),
                            language,
                        }
                    }
                }
            }
        }
    }
}

/// A place to write, and what the answers suggest for it.
#[component]
fn Cell(place: TablePlace, shown: Option<Rc<ShownSurvey>>, language: Language) -> Element {
    let words = SurveyWords::new(language);
    let row = discussion().overview.rows.iter().find(|row| row.id == place.row);
    let Some(text) = row.and_then(|row| row.text.get(language)) else { return rsx! {} };
    let suggested = shown.map(|shown| lines(&words, &shown.revealed.profile, place.row, place.column));
    rsx! {
        SharedArea {
            label: text.label.clone(),
            hint: text.hint.clone(),
            place: SharedText::Cell(place),
            lines: 3,
        }
        if let Some(lines) = suggested.filter(|lines| !lines.is_empty()) {
            Suggested { place, lines }
        }
    }
}

/// Lines to take with one tap. One that is taken stays where it is: nothing moves beneath the finger.
#[component]
fn Suggested(place: TablePlace, lines: Vec<String>) -> Element {
    let samson = use_context::<Samson>();
    let cell = SharedText::Cell(place);
    let written = samson.shared_text(&cell);
    let taken = |line: &str| has_line(&written, line).then(|| samson.text("together-taken"));
    let take = use_callback(move |line: String| {
        let cell = SharedText::Cell(place);
        let text = with_line(&samson.shared_text(&cell), &line);
        samson.write_text(cell.clone(), text);
        samson.keep_text(cell);
    });
    rsx! {
        Disclosure { label: samson.text_with("together-suggestions", &[("count", lines.len().into())]),
            p { class: "small", {samson.text("together-suggestions-hint")} }
            for line in lines {
                RowButton {
                    key: "{line}",
                    label: line.clone(),
                    notes: taken(&line).into_iter().collect::<Vec<_>>(),
                    on_press: move |()| take(line.clone()),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::instrument::OverviewColumn;

    fn stage() -> Element {
        use_context_provider(|| Samson::new(Language::Bokmal));
        let round = RoundId::new([3; 16]);
        let place = TablePlace { round, row: OverviewRow::Proud, column: OverviewColumn::Barriers };
        rsx! {
            Suggested { place, lines: vec!["Leting (15)".to_owned(), "Tillit (4,6)".to_owned()] }
        }
    }

    #[test]
    fn what_is_suggested_can_be_taken_line_by_line_and_is_not_taken_at_first() {
        let mut dom = VirtualDom::new(stage);
        dom.rebuild_in_place();
        let page = dioxus_ssr::render(&dom);
        assert!(page.contains("Forslag fra svarene (2)"), "{page}");
        assert_eq!(page.matches("row-button").count(), 2, "{page}");
        assert!(page.contains("Tillit (4,6)") && !page.contains("Tatt med"), "{page}");
    }
}
