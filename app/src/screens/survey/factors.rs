use super::tables::side_by_side;
use super::words::SurveyWords;
use crate::route::Route;
use crate::state::ShownSurvey;
use crate::ui::{BandRow, Card, DataTable, Disclosure};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use samson_shared::instrument::survey::Section;
use samson_shared::language::Language;
use samson_shared::scoring::survey::FactorFigures;
use std::rc::Rc;

/// The twenty factors in their six categories, each with its band and the way to it. Nothing when none was asked about.
#[component]
pub(super) fn Factors(round: RoundId, shown: Rc<ShownSurvey>, language: Language) -> Element {
    let words = SurveyWords::new(language);
    let profile = &shown.revealed.profile;
    if profile.factors.is_empty() {
        return rsx! {};
    }
    let of = |category: &Section| -> Vec<FactorFigures> {
        let here = words.survey.factors.iter().filter(|factor| factor.category == category.id);
        here.filter_map(|factor| profile.factor(&factor.id).cloned()).collect()
    };
    let categories = words.survey.categories.iter().map(|category| (category, of(category)));
    let categories: Vec<_> = categories.filter(|(_, factors)| !factors.is_empty()).collect();
    rsx! {
        Card { title: words.text("survey-factors"),
            p { class: "small", {words.text("survey-factors-scale")} }
            for (category, factors) in categories {
                h3 { key: "{category.id}", {category.text.text(language)} }
                for figures in factors {
                    Factor { key: "{figures.id}", round, figures, language }
                }
            }
            Disclosure { label: words.text("survey-side-by-side"), open: profile.sides.len() > 1,
                DataTable { content: side_by_side(&words, profile, words.text("survey-factors"), profile.factors.iter()) }
            }
        }
    }
}

#[component]
fn Factor(round: RoundId, figures: FactorFigures, language: Language) -> Element {
    let words = SurveyWords::new(language);
    rsx! {
        BandRow {
            label: words.place(&figures.id),
            value: words.figure(&figures.id, figures.score),
            tag: figures.band.and_then(|band| words.factor_band(band)),
            share: figures.score.map(|score| (score - 1.0) / 4.0),
            to: Route::Field { round, field: figures.id.clone() },
        }
    }
}
