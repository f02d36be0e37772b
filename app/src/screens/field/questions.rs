//! What to talk about at a field: its own question, those that fit, and where groups differ.

use super::Words;
use crate::state::Shown;
use crate::ui::{Card, CardLook};
use dioxus::prelude::*;
use samson_shared::dialogue;
use samson_shared::ids::FieldId;
use samson_shared::instrument::discussion;
use samson_shared::language::Language;
use samson_shared::scoring::{GroupDifference, SideScore};
use std::rc::Rc;

/// What the field is about, and what to talk about.
#[component]
pub(super) fn Questions(field: FieldId, shown: Rc<Shown>, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    let Some(text) = words.field(&field) else { return rsx! {} };
    let fitting = dialogue::at_field(discussion(), &shown.profile, shown.comparison(), &field);
    let fitting: Vec<String> =
        fitting.iter().map(|question| question.text.text(language).to_owned()).collect();
    rsx! {
        Card { look: CardLook::Question,
            p { {text.discuss.clone()} }
        }
        p { {text.about.clone()} }
        if !fitting.is_empty() {
            Card { title: words.text("talk-questions"),
                for (index, question) in fitting.into_iter().enumerate() {
                    p { key: "{index}", {question} }
                }
            }
        }
        Differences { field, shown, language }
    }
}

/// Where groups differ at this field; nothing where they do not.
#[component]
fn Differences(field: FieldId, shown: Rc<Shown>, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    let told: Vec<(String, String)> = dialogue::differences_at(&shown.profile, &field)
        .map(|difference| (words.place(&difference.place), sides(&words, difference)))
        .collect();
    if told.is_empty() {
        return rsx! {};
    }
    rsx! {
        Card { title: words.text("profile-differences"),
            for (index, (place, sides)) in told.into_iter().enumerate() {
                p { key: "{index}",
                    {place}
                    span { class: "small detail", {sides} }
                }
            }
        }
    }
}

/// "The municipality: 6.8 · The others: 4.1".
fn sides(words: &Words, difference: &GroupDifference) -> String {
    let side = |one: SideScore| {
        let (side, score) = (words.side(one.side), words.decimal(one.score));
        words.text_with("profile-side-score", &[("side", (&side).into()), ("score", (&score).into())])
    };
    format!("{} · {}", side(difference.higher), side(difference.lower))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::profile::profile;
    use samson_shared::instrument;

    #[test]
    fn where_groups_differ_both_sides_are_named_with_their_score() {
        let words = Words::new(instrument::scorecard(), Language::Bokmal);
        let profile = profile();
        assert_eq!(sides(&words, &profile.differences[0]), "Kommunen: 7,5 · Sosial entreprenør: 2,5");
    }
}
