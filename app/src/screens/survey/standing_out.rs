//! What the conversation about a survey may begin with.

use super::words::SurveyWords;
use crate::state::ShownSurvey;
use crate::ui::{Card, Row, Rows, TagContent, Tone};
use dioxus::prelude::*;
use samson_shared::language::Language;
use samson_shared::scoring::survey::SurveyStandsOut;
use samson_shared::scoring::{Agreement, SurveyProfile};
use std::rc::Rc;

/// The kinds of things that stand out, in the order they are told.
const KINDS: [&str; 6] = [
    "profile-strengths",
    "survey-weak",
    "survey-in-the-way",
    "profile-differences",
    "profile-disagreements",
    "profile-blind-spots",
];

/// One thing that stands out, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Told {
    kind: &'static str,
    label: String,
    value: String,
    tag: Option<TagContent>,
}

/// What stands out, under a heading of its kind.
#[component]
pub(super) fn StandsOut(shown: Rc<ShownSurvey>, language: Language) -> Element {
    let words = SurveyWords::new(language);
    let told = told(&shown.revealed.profile, &words);
    let of = |kind: &str| -> Vec<Told> { told.iter().filter(|told| told.kind == kind).cloned().collect() };
    let kinds: Vec<_> =
        KINDS.into_iter().map(|kind| (kind, of(kind))).filter(|(_, all)| !all.is_empty()).collect();
    rsx! {
        Card { title: words.text("profile-stands-out"),
            if kinds.is_empty() {
                p { {words.text("survey-nothing-stands-out")} }
            }
            for (kind, all) in kinds {
                h3 { key: "{kind}", {words.text(kind)} }
                Rows {
                    for (index, Told { label, value, tag, .. }) in all.into_iter().enumerate() {
                        Row { key: "{index}", label, value, tag }
                    }
                }
            }
        }
    }
}

fn told(profile: &SurveyProfile, words: &SurveyWords) -> Vec<Told> {
    profile.stands_out.iter().map(|what| Told::of(what, profile, words)).collect()
}

impl Told {
    fn of(what: &SurveyStandsOut, profile: &SurveyProfile, words: &SurveyWords) -> Self {
        let tag = |tone: Tone, words: String| Some(TagContent { tone, words });
        match what {
            SurveyStandsOut::Strength { factor, score } | SurveyStandsOut::Weakness { factor, score } => {
                let kind = if matches!(what, SurveyStandsOut::Strength { .. }) { KINDS[0] } else { KINDS[1] };
                let band = profile.factor(factor).and_then(|figures| words.factor_band(figures.band?));
                Self {
                    kind,
                    label: words.place(factor),
                    value: words.figure(factor, Some(*score)),
                    tag: band,
                }
            }
            SurveyStandsOut::Barrier { barrier, score } => Self {
                kind: KINDS[2],
                label: words.place(barrier),
                value: words.figure(barrier, Some(*score)),
                tag: profile.barrier(barrier).and_then(|figures| words.barrier_band(figures.band?)),
            },
            SurveyStandsOut::Difference(difference) => {
                let size = difference.higher.score - difference.lower.score;
                Self {
                    kind: KINDS[3],
                    label: words.place(&difference.about),
                    value: words.figure(&difference.about, Some(size)),
                    tag: tag(Tone::Neutral, words.difference(difference)),
                }
            }
            SurveyStandsOut::Disagreement { item, consensus, .. } => {
                let key = match Agreement::of(*consensus) {
                    Agreement::Agree => "agreement-agree",
                    Agreement::MostlyAgree => "agreement-mostly-agree",
                    Agreement::Mixed => "agreement-mixed",
                    Agreement::Split => "agreement-split",
                };
                Self {
                    kind: KINDS[4],
                    label: words.item(item),
                    value: String::new(),
                    tag: tag(Tone::Warning, words.text(key)),
                }
            }
            SurveyStandsOut::BlindSpot { item, skipped } => {
                let skipped = words.text_with("profile-skipped", &[("skipped", (*skipped).into())]);
                Self {
                    kind: KINDS[5],
                    label: words.item(item),
                    value: String::new(),
                    tag: tag(Tone::Neutral, skipped),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::survey::testing::profile;

    #[test]
    fn every_kind_tells_its_figure_in_its_own_scale() {
        let told = told(&profile(), &SurveyWords::new(Language::Bokmal));
        let of = |kind: &str| told.iter().find(|told| told.kind == kind).unwrap();
        assert_eq!(
            (of("survey-in-the-way").value.as_str(), of("profile-differences").value.as_str()),
            ("90", "3,0")
        );
        assert!(of("profile-differences").tag.as_ref().unwrap().words.contains("Kommunen: 5,0"));
        assert!(of("profile-blind-spots").tag.as_ref().unwrap().words.contains("11"));
    }
}
