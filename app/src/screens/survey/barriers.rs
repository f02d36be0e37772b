use super::tables::side_by_side;
use super::words::SurveyWords;
use crate::route::Route;
use crate::state::ShownSurvey;
use crate::ui::{BandRow, Card, DataTable, Disclosure};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use samson_shared::instrument::survey::{Reason, SectionText};
use samson_shared::language::Language;
use samson_shared::scoring::survey::BarrierFigures;
use std::rc::Rc;

/// The four barriers: those that are there because people do not want to, and those because they are not able to. Nothing
/// when none was asked about.
#[component]
pub(super) fn Barriers(round: RoundId, shown: Rc<ShownSurvey>, language: Language) -> Element {
    let words = SurveyWords::new(language);
    let profile = &shown.revealed.profile;
    if profile.barriers.is_empty() {
        return rsx! {};
    }
    let of = |reason: Reason| -> Vec<BarrierFigures> {
        let here = words.survey.barriers.iter().filter(|barrier| barrier.reason == reason);
        here.filter_map(|barrier| profile.barrier(&barrier.id).cloned()).collect()
    };
    let reasons = words.survey.reasons.iter();
    let reasons: Vec<(&SectionText, Vec<BarrierFigures>)> =
        reasons.filter_map(|(reason, text)| Some((text.get(language)?, of(*reason)))).collect();
    rsx! {
        Card { title: words.text("survey-barriers"),
            p { class: "small", {words.text("survey-barriers-scale")} }
            for (reason, barriers) in reasons {
                h3 { key: "{reason.name}", {reason.name.clone()} }
                p { class: "small", {reason.meaning.clone()} }
                for figures in barriers {
                    Barrier { key: "{figures.id}", round, figures, language }
                }
            }
            Disclosure { label: words.text("survey-side-by-side"), open: profile.sides.len() > 1,
                DataTable { content: side_by_side(&words, profile, words.text("survey-barriers"), profile.barriers.iter()) }
            }
        }
    }
}

#[component]
fn Barrier(round: RoundId, figures: BarrierFigures, language: Language) -> Element {
    let words = SurveyWords::new(language);
    rsx! {
        BandRow {
            label: words.place(&figures.id),
            value: words.figure(&figures.id, figures.score),
            tag: figures.band.and_then(|band| words.barrier_band(band)),
            share: figures.score.map(|score| score / 100.0),
            to: Route::Field { round, field: figures.id.clone() },
        }
    }
}
