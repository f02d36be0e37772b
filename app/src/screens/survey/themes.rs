use super::item::ItemCard;
use super::words::SurveyWords;
use crate::route::Route;
use crate::state::ShownSurvey;
use crate::ui::{Card, LinkRow};
use dioxus::prelude::*;
use samson_shared::dialogue::items_at;
use samson_shared::ids::RoundId;
use samson_shared::instrument::survey::Item;
use samson_shared::language::Language;
use std::rc::Rc;

/// The themes of the first part, and the way to their answers. Nothing when it was not asked.
#[component]
pub(super) fn Themes(round: RoundId, shown: Rc<ShownSurvey>, language: Language) -> Element {
    let words = SurveyWords::new(language);
    let profile = &shown.revealed.profile;
    let themes = words.survey.themes.iter().filter_map(|theme| {
        let items = items_at(words.survey, profile, &theme.id).len();
        (items > 0).then(|| (theme.id.clone(), theme.text.text(language).to_owned(), items))
    });
    let themes: Vec<_> = themes.collect();
    if themes.is_empty() {
        return rsx! {};
    }
    rsx! {
        Card { title: words.text("survey-themes"),
            for (theme, label, items) in themes {
                LinkRow {
                    key: "{theme}",
                    label,
                    value: String::new(),
                    detail: words.text_with("new-part-questions", &[("count", items.into())]),
                    to: Route::Field { round, field: theme },
                }
            }
        }
    }
}

/// What was asked outside every theme, factor and barrier: the open question at the very end.
#[component]
pub(super) fn AtTheEnd(round: RoundId, shown: Rc<ShownSurvey>, language: Language) -> Element {
    let words = SurveyWords::new(language);
    let profile = &shown.revealed.profile;
    let is_apart = |item: &&Item| [&item.theme, &item.factor, &item.barrier].into_iter().all(Option::is_none);
    let asked = words.survey.items.iter().filter(is_apart).filter_map(|item| {
        let asked = profile.item(&item.id).and(words.survey.instrument.statement(&item.id))?;
        Some((asked.id.clone(), asked.field.clone()))
    });
    rsx! {
        for (item, place) in asked {
            ItemCard { key: "{item}", round, place, item: item.clone(), shown: shown.clone(), language }
        }
    }
}
