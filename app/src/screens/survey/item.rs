//! What was answered to one item, and what people wrote there.

use super::words::SurveyWords;
use crate::screens::field::Written;
use crate::state::ShownSurvey;
use crate::ui::{Card, DataTable, DistributionBar, Row, Rows, TableContent, TagContent, Tone};
use dioxus::prelude::*;
use samson_shared::ids::{FieldId, RoundId, StatementId};
use samson_shared::language::Language;
use samson_shared::number;
use samson_shared::response::NoteKind;
use samson_shared::scoring::survey::{Distribution, ItemFigures};
use std::rc::Rc;

/// The item with its figure, its answers, each side that shows, and what people wrote.
#[component]
pub(super) fn ItemCard(
    round: RoundId,
    place: FieldId,
    item: StatementId,
    shown: Rc<ShownSurvey>,
    language: Language,
) -> Element {
    let words = SurveyWords::new(language);
    let Some(figures) = shown.revealed.profile.item(&item) else { return rsx! {} };
    let drawn = shown.revealed.charts.get(&item);
    let notes =
        |kind| -> Vec<String> { shown.revealed.profile.notes_at(&item, kind).map(str::to_owned).collect() };
    let is_text = figures.distribution == Distribution::Texts;
    rsx! {
        Card {
            Rows {
                Row { label: words.item(&item), value: value(&words, figures), tag: tag(&words, &item),
                    if let Some(drawn) = drawn {
                        DistributionBar { svg: drawn.svg.clone() }
                    }
                    if let Some(other) = words.other_wording(&item) {
                        p { class: "small", {words.text_with("survey-other-wording", &[("text", other.into())])} }
                    }
                    p { class: "small", {details(&words, figures)} }
                }
            }
            if let Some(table) = counts(&words, figures) {
                DataTable { content: table }
            }
            Written {
                round,
                field: place,
                statement: item.clone(),
                ideas: notes(NoteKind::Idea),
                comments: notes(NoteKind::Comment),
            }
            if is_text && notes(NoteKind::Comment).is_empty() {
                p { class: "small", {words.text("survey-nobody-wrote")} }
            }
        }
    }
}

/// The mean; nothing for what has none.
fn value(words: &SurveyWords, figures: &ItemFigures) -> String {
    match (&figures.distribution, figures.score) {
        (Distribution::Quarters(_), Some(score)) => number::whole(score, words.language()),
        (_, Some(score)) => number::decimal(score, words.language()),
        (_, None) => String::new(),
    }
}

/// That agreeing is a bad sign, or that the item only describes.
fn tag(words: &SurveyWords, item: &StatementId) -> Option<TagContent> {
    let item = words.survey.item(item)?;
    let key = match (item.reverse, item.neutral) {
        (true, _) => "survey-reversed",
        (_, true) => "survey-neutral",
        _ => return None,
    };
    Some(TagContent { tone: Tone::Neutral, words: words.text(key) })
}

/// "11 answered · 2 skipped it · The municipality: 4.6 · The others: 2.9".
fn details(words: &SurveyWords, figures: &ItemFigures) -> String {
    let mut parts = vec![words.text_with("field-answered", &[("count", figures.n.into())])];
    if figures.skipped > 0 {
        parts.push(words.text_with("profile-skipped", &[("skipped", figures.skipped.into())]));
    }
    let is_long = matches!(figures.distribution, Distribution::Quarters(_));
    parts.extend(figures.sides.iter().map(|(side, mean)| {
        let score = if is_long {
            number::whole(mean.score, words.language())
        } else {
            number::decimal(mean.score, words.language())
        };
        let side = words.side(*side);
        words.text_with("profile-side-score", &[("side", (&side).into()), ("score", (&score).into())])
    }));
    parts.join(" · ")
}

/// How many chose each option, or stand in each quarter; the five steps have bars instead.
fn counts(words: &SurveyWords, figures: &ItemFigures) -> Option<TableContent> {
    let language = words.language();
    let (names, counts): (Vec<String>, Vec<u32>) = match &figures.distribution {
        Distribution::Choices(counts) => {
            let choices = words.survey.instrument.statement(&figures.id)?.kind.choices();
            (choices.iter().map(|choice| choice.text.text(language).to_owned()).collect(), counts.clone())
        }
        Distribution::Quarters(counts) => {
            (["1–25", "26–50", "51–75", "76–100"].map(str::to_owned).to_vec(), counts.to_vec())
        }
        Distribution::Levels(_) | Distribution::Texts => return None,
    };
    Some(TableContent {
        caption: words.text("profile-distribution"),
        headers: vec![words.text("survey-column-answer"), words.text("survey-column-count")],
        rows: names.into_iter().zip(counts).map(|(name, count)| vec![name, count.to_string()]).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::survey::testing::profile;

    fn figures(id: &str) -> ItemFigures {
        profile().item(&id.parse().unwrap()).unwrap().clone()
    }

    #[test]
    fn a_choice_is_a_table_of_options_and_a_step_has_a_mean() {
        let words = SurveyWords::new(Language::Bokmal);
        let table = counts(&words, &figures("q04")).unwrap();
        assert_eq!(table.rows[0], ["Mer enn ett år", "11"]);
        assert_eq!(value(&words, &figures("q04")), "");
        assert_eq!((counts(&words, &figures("q26")), value(&words, &figures("q26")).as_str()), (None, "3,6"));
    }

    #[test]
    fn the_long_scale_is_counted_in_quarters_and_has_no_decimals() {
        let words = SurveyWords::new(Language::Bokmal);
        assert_eq!(value(&words, &figures("q76")), "90");
        assert_eq!(counts(&words, &figures("q76")).unwrap().rows[3], ["76–100", "11"]);
        assert!(details(&words, &figures("q76")).contains("Kommunen: 90"));
    }

    #[test]
    fn an_item_says_when_agreeing_is_a_bad_sign_and_when_it_only_describes() {
        let words = SurveyWords::new(Language::Bokmal);
        let told = |id: &str| tag(&words, &id.parse().unwrap()).map(|tag| tag.words);
        assert_eq!(told("q10"), Some(words.text("survey-reversed")));
        assert_eq!(told("q13"), Some(words.text("survey-neutral")));
        assert_eq!(told("q26"), None);
    }
}
