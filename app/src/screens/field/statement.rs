//! What was answered to one statement, and what people wrote there.

use super::Words;
use super::ideas::Written;
use crate::screens::compare::since;
use crate::state::Shown;
use crate::ui::{Card, DistributionBar, Row, Rows, TagContent};
use crate::workbench::ChartId;
use dioxus::prelude::*;
use samson_shared::ids::{FieldId, RoundId, StatementId};
use samson_shared::language::Language;
use samson_shared::response::NoteKind;
use samson_shared::scoring::{Change, StatementFigures};
use std::rc::Rc;

/// From so many answers on there is something to agree about.
const AGREEMENT_FROM: u32 = 2;

/// The statement with score, answers, agreement and what people wrote.
#[component]
pub(super) fn StatementCard(
    round: RoundId,
    statement: StatementId,
    shown: Rc<Shown>,
    language: Language,
) -> Element {
    let words = Words::new(shown.instrument, language);
    let Some(figures) = shown.profile.statement(&statement) else { return rsx! {} };
    let drawn = shown.charts.get(&ChartId::Statement(statement.clone()));
    let notes =
        |kind| -> Vec<String> { shown.profile.notes_at(&statement, kind).map(str::to_owned).collect() };
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
                    p { class: "small", {details(&words, figures, change_of(&shown, &statement))} }
                }
            }
            Written {
                round,
                field: field_of(&shown, &statement),
                statement: statement.clone(),
                ideas: notes(NoteKind::Idea),
                comments: notes(NoteKind::Comment),
            }
        }
    }
}

fn field_of(shown: &Shown, statement: &StatementId) -> Option<FieldId> {
    shown.instrument.statement(statement).map(|statement| statement.field.clone())
}

fn change_of<'a>(shown: &'a Shown, statement: &StatementId) -> Option<&'a Change> {
    shown.comparison()?.statements.get(statement)
}

/// "Importance: 8.1 · 7 answered · One skipped it · Before: 6.1 (stronger)".
fn details(words: &Words, figures: &StatementFigures, change: Option<&Change>) -> String {
    let weight = words.figure(figures.weight);
    let mut parts = vec![
        words.text_with("field-weight", &[("weight", (&weight).into())]),
        words.text_with("field-answered", &[("count", figures.n.into())]),
    ];
    if figures.skipped > 0 {
        parts.push(words.text_with("profile-skipped", &[("skipped", figures.skipped.into())]));
    }
    parts.extend(change.map(|change| since(words, change)));
    parts.join(" · ")
}

fn agreement(words: &Words, figures: &StatementFigures) -> Option<TagContent> {
    let agreement = figures.agreement().filter(|_| figures.n >= AGREEMENT_FROM)?;
    let (tone, words) = words.agreement(agreement);
    Some(TagContent { tone, words })
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
        assert_eq!(
            details(&words(), &profile.statements[0], None),
            "Så viktig: 7,5 · 7 svarte · Én hoppet over"
        );
        assert_eq!(details(&words(), &profile.statements[1], None), "Så viktig: 7,5 · 8 svarte");
    }

    #[test]
    fn one_answer_is_no_agreement() {
        let mut figures = profile().statements[0].clone();
        assert!(agreement(&words(), &figures).is_some());
        figures.n = 1;
        assert_eq!(agreement(&words(), &figures), None);
    }
}
