//! What was answered to one statement, and what people wrote there.

use super::Words;
use crate::state::Shown;
use crate::ui::{Card, DistributionBar, Row, Rows, TagContent};
use crate::workbench::ChartId;
use dioxus::prelude::*;
use samson_shared::ids::StatementId;
use samson_shared::language::Language;
use samson_shared::response::NoteKind;
use samson_shared::scoring::{Profile, StatementFigures};
use std::rc::Rc;

/// From so many answers on there is something to agree about.
const AGREEMENT_FROM: u32 = 2;

/// The statement with score, answers, agreement and what people wrote.
#[component]
pub(super) fn StatementCard(statement: StatementId, shown: Rc<Shown>, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    let Some(figures) = shown.profile.statement(&statement) else { return rsx! {} };
    let drawn = shown.charts.get(&ChartId::Statement(statement.clone()));
    rsx! {
        Card {
            Rows {
                Row {
                    label: words.statement(&statement),
                    value: words.figure(figures.score),
                    tag: agreement(&words, figures),
                    if let Some(drawn) = drawn {
                        DistributionBar { svg: drawn.svg.clone() }
                    }
                    p { class: "small", {details(&words, figures)} }
                }
            }
            Notes { words: notes(&words, &shown.profile, &statement, NoteKind::Idea) }
            Notes { words: notes(&words, &shown.profile, &statement, NoteKind::Comment) }
        }
    }
}

/// "Importance: 8.1 · 7 answered · One skipped it".
fn details(words: &Words, figures: &StatementFigures) -> String {
    let weight = words.figure(figures.weight);
    let mut parts = vec![
        words.text_with("field-weight", &[("weight", (&weight).into())]),
        words.text_with("field-answered", &[("count", figures.n.into())]),
    ];
    if figures.skipped > 0 {
        parts.push(words.text_with("profile-skipped", &[("skipped", figures.skipped.into())]));
    }
    parts.join(" · ")
}

fn agreement(words: &Words, figures: &StatementFigures) -> Option<TagContent> {
    let agreement = figures.agreement().filter(|_| figures.n >= AGREEMENT_FROM)?;
    let (tone, words) = words.agreement(agreement);
    Some(TagContent { tone, words })
}

/// How many there are, and each of them; `None` without any.
fn notes(
    words: &Words,
    profile: &Profile,
    statement: &StatementId,
    kind: NoteKind,
) -> Option<(String, Vec<String>)> {
    let quoted = |text: &str| words.text_with("field-note", &[("text", text.into())]);
    let notes: Vec<String> = profile.notes_at(statement, kind).map(quoted).collect();
    let key = match kind {
        NoteKind::Idea => "field-ideas",
        NoteKind::Comment => "field-comments",
    };
    let title = words.text_with(key, &[("count", notes.len().into())]);
    (!notes.is_empty()).then_some((title, notes))
}

#[component]
fn Notes(words: Option<(String, Vec<String>)>) -> Element {
    let Some((title, notes)) = words else { return rsx! {} };
    rsx! {
        h3 { {title} }
        for (index, note) in notes.into_iter().enumerate() {
            p { key: "{index}", {note} }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::profile::profile;
    use samson_shared::instrument;

    fn words() -> Words {
        Words::new(instrument::scorecard(), Language::Bokmal)
    }

    #[test]
    fn the_details_say_who_answered_and_who_skipped() {
        let profile = profile();
        assert_eq!(details(&words(), &profile.statements[0]), "Så viktig: 7,5 · 7 svarte · Én hoppet over");
        assert_eq!(details(&words(), &profile.statements[1]), "Så viktig: 7,5 · 8 svarte");
    }

    #[test]
    fn one_answer_is_no_agreement() {
        let mut figures = profile().statements[0].clone();
        assert!(agreement(&words(), &figures).is_some());
        figures.n = 1;
        assert_eq!(agreement(&words(), &figures), None);
    }

    #[test]
    fn what_people_wrote_stands_in_quotation_marks_and_stays_text() {
        let profile = profile();
        let words = notes(&words(), &profile, &profile.statements[0].id, NoteKind::Idea);
        assert_eq!(words, Some(("Én idé".to_owned(), vec!["«Møt folk <ute>.»".to_owned()])));
        let markup = dioxus_ssr::render_element(rsx! { Notes { words } });
        assert!(markup.contains("«Møt folk &#60;ute&#62;.»"), "{markup}");
    }

    #[test]
    fn where_nobody_wrote_there_is_no_heading() {
        let profile = profile();
        assert_eq!(notes(&words(), &profile, &profile.statements[0].id, NoteKind::Comment), None);
        assert_eq!(notes(&words(), &profile, &profile.statements[1].id, NoteKind::Idea), None);
    }
}
