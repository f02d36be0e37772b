//! Indicators that follow a figure of the group's own rounds: each new round adds its number by itself.

use super::editing::Editing;
use super::words::PlanWords;
use crate::screens::profile::Words;
use crate::screens::survey::SurveyWords;
use crate::state::Samson;
use crate::ui::{Button, Disclosure, ListOption, Look, RadioList};
use dioxus::prelude::*;
use samson_shared::ids::{CollaborationId, FieldId};
use samson_shared::instrument::{scorecard, survey};
use samson_shared::plan::{Indicator, Link};

/// A figure that can be followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figure {
    pub(super) link: Link,
    pub(super) name: String,
    pub(super) unit: String,
    /// Whether less of it is better.
    pub(super) is_barrier: bool,
}

/// The way to follow a figure; nothing before there is a round.
#[component]
pub(super) fn Linking(editing: Editing, indicator: Indicator) -> Element {
    let words = PlanWords::of(editing.samson);
    let figures = figures_of(editing.samson, editing.id);
    if figures.is_empty() || indicator.removed {
        return rsx! {};
    }
    let options = figures
        .iter()
        .map(|figure| ListOption { label: figure.name.clone(), detail: Some(figure.unit.clone()) });
    let options: Vec<ListOption> = options.collect();
    let followed = indicator.link.clone();
    let chosen = figures.iter().position(|figure| Some(&figure.link) == followed.as_ref());
    let (before, unlinked) = (indicator.clone(), Indicator { link: None, ..indicator.clone() });
    rsx! {
        Disclosure { label: words.text("plan-follow"), open: followed.is_some(),
            p { {words.text("plan-follow-hint")} }
            RadioList {
                label: words.text("plan-follow-which"),
                options,
                chosen,
                on_choose: move |index: usize| {
                    if let Some(figure) = figures.get(index) {
                        editing.change(&indicator, following(&indicator, figure));
                    }
                },
            }
            if followed.is_some() {
                Button {
                    label: words.text("plan-follow-stop"),
                    look: Look::Quiet,
                    on_press: move |()| editing.change(&before, unlinked.clone()),
                }
            }
        }
    }
}

/// The indicator, following a figure. What somebody has written about it stays.
pub(super) fn following(indicator: &Indicator, figure: &Figure) -> Indicator {
    let or = |written: &str, own: &str| {
        if written.trim().is_empty() { own.to_owned() } else { written.to_owned() }
    };
    Indicator {
        link: Some(figure.link.clone()),
        name: or(&indicator.name, &figure.name),
        unit: or(&indicator.unit, &figure.unit),
        ..indicator.clone()
    }
}

/// The figures of the instruments that the collaboration has rounds with.
fn figures_of(samson: Samson, id: CollaborationId) -> Vec<Figure> {
    let rounds = samson.all_rounds().into_iter().filter(|(of, _)| of.id == id);
    let surveys: Vec<bool> = rounds.map(|(_, round)| round.is_survey()).collect();
    let mut figures = Vec::new();
    if surveys.contains(&false) {
        let ids = scorecard().fields.iter().map(|field| &field.id);
        figures.extend(ids.filter_map(|id| figure_of(samson, id, false)));
        figures.push(thickness(samson));
    }
    if surveys.contains(&true) {
        let factors = survey().factors.iter().map(|factor| &factor.id);
        let ids = factors.chain(survey().barriers.iter().map(|barrier| &barrier.id));
        figures.extend(ids.filter_map(|id| figure_of(samson, id, true)));
    }
    figures
}

/// The figure of a field, or in a survey of a factor or barrier; none of a theme, which has none.
pub(super) fn figure_of(samson: Samson, id: &FieldId, is_survey: bool) -> Option<Figure> {
    let language = samson.language();
    let plain = |name: String| name.replace('\u{ad}', "");
    if !is_survey {
        let name = plain(Words::new(scorecard(), language).field_name(id));
        let unit = samson.text("plan-unit-field");
        return Some(Figure { link: Link::field(id), name, unit, is_barrier: false });
    }
    let words = SurveyWords::new(language);
    let is_barrier = words.is_barrier(id);
    words.section(id)?;
    let (link, unit) = if is_barrier {
        (Link::barrier(id.as_str()), samson.text("plan-unit-hundred"))
    } else {
        (Link::factor(id.as_str()), samson.text("plan-unit-factor"))
    };
    Some(Figure { link: link.ok()?, name: plain(words.place(id)), unit, is_barrier })
}

fn thickness(samson: Samson) -> Figure {
    let (name, unit) = (samson.text("profile-thickness"), samson.text("plan-unit-hundred"));
    Figure { link: Link::thickness(), name, unit, is_barrier: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::ids::IndicatorId;

    #[test]
    fn what_somebody_wrote_stays_when_an_indicator_follows_a_figure() {
        let figure = Figure {
            link: Link::thickness(),
            name: "Tykkelse".into(),
            unit: "av 100".into(),
            is_barrier: false,
        };
        let new = Indicator::new(IndicatorId::new([1; 16]), 0);
        let named = Indicator { name: "Hvor tykt".into(), ..new.clone() };
        assert_eq!(following(&new, &figure).name, "Tykkelse");
        assert_eq!(
            (following(&named, &figure).name.as_str(), following(&named, &figure).unit.as_str()),
            ("Hvor tykt", "av 100")
        );
        assert_eq!(following(&named, &figure).link, Some(Link::thickness()));
    }
}
