//! What the conversation may begin with.

use super::words::Words;
use crate::ui::{Card, Row, Rows, TagContent, Tone};
use dioxus::prelude::*;
use samson_shared::scoring::{Agreement, GroupDifference, Place, Profile, SideScore, StandsOut};

/// The kinds of things that stand out, in the order they are told.
const KINDS: [&str; 5] = [
    "profile-strengths",
    "profile-gaps",
    "profile-disagreements",
    "profile-blind-spots",
    "profile-differences",
];

/// One thing that stands out, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    /// The key of its kind.
    kind: &'static str,
    label: String,
    value: String,
    tag: Option<TagContent>,
}

impl Told {
    fn of(what: &StandsOut, profile: &Profile, words: &Words) -> Self {
        let tag = |tone: Tone, words: String| Some(TagContent { tone, words });
        match what {
            StandsOut::Strength { place, score } => {
                Self { kind: KINDS[0], label: words.place(place), value: words.decimal(*score), tag: None }
            }
            StandsOut::Gap { place, gap } => {
                let gap = words.decimal(*gap);
                Self {
                    kind: KINDS[1],
                    label: words.place(place),
                    value: words.figure(score(profile, place)),
                    tag: tag(Tone::Warning, words.text_with("profile-gap-below", &[("gap", (&gap).into())])),
                }
            }
            StandsOut::Disagreement { statement, consensus, .. } => {
                let (tone, agreement) = words.agreement(Agreement::of(*consensus));
                let place = Place::Statement(statement.clone());
                Self {
                    kind: KINDS[2],
                    label: words.place(&place),
                    value: words.figure(score(profile, &place)),
                    tag: tag(tone, agreement),
                }
            }
            StandsOut::BlindSpot { statement, skipped } => Self {
                kind: KINDS[3],
                label: words.statement(statement),
                value: words.figure(score(profile, &Place::Statement(statement.clone()))),
                tag: tag(
                    Tone::Neutral,
                    words.text_with("profile-skipped", &[("skipped", (*skipped).into())]),
                ),
            },
            StandsOut::GroupDifference(difference) => Self::apart(difference, words),
        }
    }

    fn apart(difference: &GroupDifference, words: &Words) -> Self {
        let side = |one: SideScore| {
            let (side, score) = (words.side(one.side), words.decimal(one.score));
            words.text_with("profile-side-score", &[("side", (&side).into()), ("score", (&score).into())])
        };
        let sides = format!("{} · {}", side(difference.higher), side(difference.lower));
        Self {
            kind: KINDS[4],
            label: words.place(&difference.place),
            value: words.decimal(difference.size()),
            tag: Some(TagContent { tone: Tone::Neutral, words: sides }),
        }
    }
}

fn score(profile: &Profile, place: &Place) -> Option<f64> {
    match place {
        Place::Field(id) => profile.field(id)?.score,
        Place::Statement(id) => profile.statement(id)?.score,
    }
}

/// Everything that stands out, by kind.
pub(super) fn told(profile: &Profile, words: &Words) -> Vec<Told> {
    profile.stands_out.iter().map(|what| Told::of(what, profile, words)).collect()
}

/// The list, with a heading for each kind that has something to tell.
#[component]
pub(super) fn StandsOutList(title: String, kinds: Vec<(String, Vec<Told>)>) -> Element {
    rsx! {
        Card { title,
            for (name, things) in kinds {
                h3 { key: "{name}", {name.clone()} }
                Rows {
                    for (index, Told { label, value, tag, .. }) in things.into_iter().enumerate() {
                        Row { key: "{index}", label, value, tag }
                    }
                }
            }
        }
    }
}

/// What stands out, under the heading of its kind.
pub(super) fn by_kind(all: Vec<Told>, words: &Words) -> Vec<(String, Vec<Told>)> {
    let of = |kind: &str| all.iter().filter(|told| told.kind == kind).cloned().collect::<Vec<_>>();
    let kinds = KINDS.into_iter().map(|kind| (words.text(kind), of(kind)));
    kinds.filter(|(_, things)| !things.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::profile::testing::{profile, words};
    use samson_shared::ids::Group;
    use samson_shared::scoring::Side;

    /// The list as HTML, for a profile in which only this stands out.
    fn markup(what: StandsOut) -> String {
        let mut profile = profile();
        profile.stands_out = vec![what];
        let kinds = by_kind(told(&profile, &words()), &words());
        dioxus_ssr::render_element(rsx! { StandsOutList { title: "Dette skiller seg ut", kinds } })
    }

    fn expect(markup: &str, parts: &[&str]) {
        for part in parts {
            assert!(markup.contains(part), "{part} is missing in {markup}");
        }
    }

    fn statement() -> samson_shared::ids::StatementId {
        words().instrument.statements[0].id.clone()
    }

    #[test]
    fn a_strength_shows_its_score() {
        let place = Place::Field("goals".parse().unwrap());
        let markup = markup(StandsOut::Strength { place, score: 7.76 });
        expect(&markup, &["<h3>Sterke sider</h3>", "Felles mål", ">7,8<"]);
    }

    #[test]
    fn a_gap_shows_the_score_and_how_far_below_it_is() {
        let place = Place::Field("goals".parse().unwrap());
        let markup = markup(StandsOut::Gap { place, gap: 3.04 });
        expect(&markup, &["<h3>Viktig, men svakt</h3>", "Felles mål", ">5,6<", ">3,0 under<"]);
    }

    #[test]
    fn disagreement_is_a_word_and_no_number() {
        let markup = markup(StandsOut::Disagreement { statement: statement(), consensus: 0.3, n: 7 });
        expect(&markup, &["<h3>Her svarte vi ulikt</h3>", "Delt på midten", r#"data-tone="warning""#]);
        assert!(!markup.contains("0,3"), "{markup}");
    }

    #[test]
    fn a_blind_spot_says_how_many_skipped_it() {
        let markup = markup(StandsOut::BlindSpot { statement: statement(), skipped: 3 });
        expect(&markup, &["<h3>Her hoppet mange over</h3>", "3 hoppet over"]);
    }

    #[test]
    fn a_group_difference_names_both_sides() {
        let side = |side, score| SideScore { side, score };
        let difference = GroupDifference {
            place: Place::Statement(statement()),
            higher: side(Side::Group(Group::Municipality), 7.5),
            lower: side(Side::Others, 2.5),
        };
        let markup = markup(StandsOut::GroupDifference(difference));
        let sides = format!("{}: 7,5 · De andre: 2,5", words().text("group-municipality"));
        expect(&markup, &["<h3>Her ser gruppene ulikt på det</h3>", ">5,0<", &sides]);
    }

    #[test]
    fn a_real_profile_tells_its_kinds_in_order_and_leaves_out_what_it_has_none_of() {
        let (profile, words) = (profile(), words());
        let kinds: Vec<String> =
            by_kind(told(&profile, &words), &words).into_iter().map(|kind| kind.0).collect();
        assert_eq!(kinds[..2], ["Sterke sider", "Viktig, men svakt"]);
        assert!(kinds.contains(&words.text("profile-differences")), "{kinds:?}");
    }
}
