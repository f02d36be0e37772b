//! The overall radar, and the way from thin to thick.

use super::tables;
use super::words::Words;
use crate::state::Shown;
use crate::ui::{ChartFigure, ChartWords};
use crate::workbench::ChartId;
use dioxus::prelude::*;
use samson_shared::language::Language;
use samson_shared::scoring::FieldFigures;
use std::rc::Rc;

/// What one axis of a radar says: its name, score and gap.
pub(in crate::screens) type AxisFigures = (String, Option<f64>, Option<f64>);

/// The words round a chart.
pub(in crate::screens) fn chart_words(words: &Words, summary: String) -> ChartWords {
    let (show_table, hide_table) = (words.text("profile-show-table"), words.text("profile-hide-table"));
    ChartWords { summary, show_table, hide_table }
}

/// What a radar shows, in a sentence or two: the highest score and the widest gap. The drawing itself carries every
/// figure in words, for who cannot see it.
pub(in crate::screens) fn in_short(words: &Words, axes: &[AxisFigures]) -> String {
    let highest = |figure: fn(&AxisFigures) -> Option<f64>| {
        // Reversed, so that of equal ones the first stands.
        let known =
            axes.iter().rev().filter_map(move |axis| Some((axis.0.replace('\u{ad}', ""), figure(axis)?)));
        known.max_by(|one, other| one.1.total_cmp(&other.1))
    };
    let strongest = highest(|axis| axis.1).map(|(name, score)| {
        let score = words.decimal(score);
        words.text_with("profile-strongest", &[("name", (&name).into()), ("score", (&score).into())])
    });
    let widest = highest(|axis| axis.2.filter(|gap| *gap > 0.0)).map(|(name, gap)| {
        let gap = words.decimal(gap);
        words.text_with("profile-widest-gap", &[("name", (&name).into()), ("gap", (&gap).into())])
    });
    strongest.into_iter().chain(widest).collect::<Vec<_>>().join(" ")
}

/// The seven fields.
#[component]
pub(super) fn Overall(shown: Rc<Shown>, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    let axis = |figures: &FieldFigures| (words.field_name(&figures.id), figures.score, figures.gap);
    let axes: Vec<AxisFigures> = shown.profile.fields.iter().map(axis).collect();
    let Some(drawn) = shown.charts.get(&ChartId::Overall) else { return rsx! {} };
    rsx! {
        ChartFigure {
            svg: drawn.svg.clone(),
            words: chart_words(&words, in_short(&words, &axes)),
            table: tables::overall(&words, &shown.profile, shown.comparison()),
        }
    }
}

/// How thick the partnership is, and what that means.
#[component]
pub(super) fn Thickness(shown: Rc<Shown>, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    let Some(drawn) = shown.charts.get(&ChartId::Thickness) else { return rsx! {} };
    rsx! {
        ChartFigure {
            title: words.text("profile-thickness"),
            svg: drawn.svg.clone(),
            words: chart_words(&words, drawn.summary.clone()),
            table: tables::thickness(&words, &shown.profile),
            p { class: "small", {words.text("profile-thin-meaning")} }
            p { class: "small", {words.text("profile-thick-meaning")} }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::profile::testing::words;

    fn axis(name: &str, score: Option<f64>, gap: Option<f64>) -> AxisFigures {
        (name.to_owned(), score, gap)
    }

    #[test]
    fn a_radar_in_short_names_the_strongest_and_the_widest_gap() {
        let axes = [
            axis("Likeverdig\u{ad}het", Some(7.8), Some(-1.0)),
            axis("Felles mål", Some(4.1), Some(3.04)),
            axis("Forankring", None, None),
        ];
        assert_eq!(
            in_short(&words(), &axes),
            "Sterkest: Likeverdighet, 7,8. Størst avstand: Felles mål, 3,0 under det som er viktig for oss."
        );
    }

    #[test]
    fn where_nothing_is_missing_no_gap_is_told() {
        assert_eq!(
            in_short(&words(), &[axis("Felles mål", Some(8.0), Some(-0.5))]),
            "Sterkest: Felles mål, 8,0."
        );
        assert_eq!(in_short(&words(), &[axis("Felles mål", None, None)]), "");
    }
}
