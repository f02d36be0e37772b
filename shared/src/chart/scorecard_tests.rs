//! The radar with the scorecard's own labels, at every width, in every language.

use super::{Axis, Caption, Frame, RadarTexts, radar, testing::Picture};
use crate::language::Language;

const SCORECARD: &str = include_str!("../../instruments/scorecard.toml");

/// The labels of every radar the scorecard has: its fields, and the statements of each.
fn radars(language: Language) -> Vec<Vec<String>> {
    let file = format!("{}/locales/{language}/scorecard.toml", env!("CARGO_MANIFEST_DIR"));
    let texts: toml::Table = std::fs::read_to_string(file).unwrap().parse().unwrap();
    let scorecard: toml::Table = SCORECARD.parse().unwrap();
    let ids = |key: &str| {
        let id = |one: &toml::Value| one["id"].as_str().unwrap().to_owned();
        scorecard[key].as_array().unwrap().iter().map(id).collect::<Vec<_>>()
    };
    let text = |key: &str, id: &str, name: &str| texts[key][id][name].as_str().unwrap().to_owned();
    let statements = ids("statement");
    let of_field = |field: &String| {
        let belongs = |id: &&String| id.starts_with(&format!("{field}."));
        statements.iter().filter(belongs).map(|id| text("statement", id, "short")).collect()
    };
    let fields = ids("field");
    let names = fields.iter().map(|field| text("field", field, "name")).collect();
    fields.iter().map(of_field).chain([names]).collect()
}

fn axes(labels: &[String]) -> Vec<Axis> {
    let axis = |(index, label): (usize, &String)| {
        let figure = |step: usize| Some(((index * step) % 11) as f64);
        Axis { label: label.clone(), weight: figure(7), now: figure(3), earlier: figure(5) }
    };
    labels.iter().enumerate().map(axis).collect()
}

fn texts() -> RadarTexts {
    RadarTexts {
        caption: Caption { title: "Profil".into(), description: "Sju felt.".into() },
        now: "November 2026".into(),
        earlier: "Mai 2026".into(),
        weight: "Så viktig er det for oss".into(),
    }
}

fn drawn(axes: &[Axis], frame: &Frame) -> Picture {
    Picture::of(&radar(axes, &texts(), frame))
}

fn phone() -> Frame {
    Frame::phone("r", Language::Bokmal)
}

#[test]
fn no_label_is_clipped_or_covers_another_at_any_width() {
    let mut numbered = Vec::new();
    for language in Language::ALL {
        for labels in radars(language) {
            for width in (320..=900).step_by(20) {
                let picture = drawn(&axes(&labels), &phone().with_width(f64::from(width)));
                picture.assert_readable();
                if picture.texts("chart-label").contains(&"1") {
                    numbered.push((language, width, labels.clone()));
                }
            }
        }
    }
    assert!(numbered.is_empty(), "numbers instead of labels: {numbered:#?}");
}

#[test]
fn no_label_of_a_field_takes_three_lines_on_a_phone() {
    for labels in radars(Language::Bokmal) {
        let picture = drawn(&axes(&labels), &phone());
        let lines = picture.texts("chart-label");
        let legend = 3;
        assert!(lines.len() <= 2 * labels.len() + legend, "{lines:?}");
    }
    let communication = &radars(Language::Bokmal)[2];
    let picture = drawn(&axes(communication), &phone());
    assert!(!picture.texts("chart-label").contains(&"om"), "a word alone where two would fit");
}

#[test]
fn large_type_on_a_wall_stays_readable() {
    for labels in radars(Language::English) {
        drawn(&axes(&labels), &phone().with_width(1200.0).with_font_size(32.0)).assert_readable();
    }
}

#[test]
fn labels_without_room_become_numbers_with_a_key() {
    let labels: Vec<_> = (0..8).map(|n| format!("Arbeidsmiljøundersøkelse{n}")).collect();
    let picture = drawn(&axes(&labels), &phone().with_width(320.0));
    picture.assert_readable();
    let shown = picture.texts("chart-label");
    assert!(
        shown.contains(&"8") && shown.iter().any(|line| line.starts_with("8. Arbeidsmiljøundersøkelse7:"))
    );
}

#[test]
fn a_missing_score_is_a_gap_and_never_a_zero() {
    let mut axes = axes(&radars(Language::Bokmal)[0]);
    axes[2].now = None;
    axes[5].now = Some(f64::NAN);
    let picture = drawn(&axes, &phone());
    assert_eq!(picture.count("chart-now-dot"), 6 + 1, "six scores and the legend");
    let lines = picture.corners("chart-now");
    assert_eq!(lines.len(), 4 + 1, "four neighbours and the legend");
    assert!(lines.iter().all(|line| line.len() == 2));
    assert_eq!(picture.texts("chart-value").iter().filter(|value| **value == "–").count(), 2);
}

#[test]
fn a_missing_weight_leaves_its_sectors_empty() {
    let mut axes = axes(&radars(Language::Bokmal)[0]);
    axes[0].weight = None;
    let areas = drawn(&axes, &phone()).corners("chart-weight");
    assert_eq!(areas.iter().filter(|corners| corners.len() == 3).count(), 6);
}

#[test]
fn figures_stand_on_their_spokes_and_never_leave_the_rim() {
    let mut axes = axes(&radars(Language::Bokmal)[0]);
    axes.iter_mut().for_each(|axis| axis.now = Some(f64::INFINITY));
    let picture = drawn(&axes, &phone());
    assert_eq!(picture.corners("chart-now")[0], picture.corners("chart-rim")[0]);
}

#[test]
fn values_are_written_for_the_language_with_the_earlier_one_first() {
    let axes = [Axis { label: "A".into(), now: Some(7.25), earlier: Some(6.0), weight: None }];
    assert_eq!(drawn(&axes, &phone()).texts("chart-value"), ["6,0 › 7,3"]);
    assert_eq!(drawn(&axes, &Frame::phone("r", Language::English)).texts("chart-value"), ["6.0 › 7.3"]);
}

#[test]
fn the_legend_names_only_what_is_there() {
    let mut axes = axes(&radars(Language::Bokmal)[1]);
    assert!(drawn(&axes, &phone()).texts("chart-label").contains(&"Mai 2026"));
    axes.iter_mut().for_each(|axis| axis.earlier = None);
    let picture = drawn(&axes, &phone());
    assert!(!picture.texts("chart-label").contains(&"Mai 2026"));
    assert_eq!(picture.count("chart-earlier"), 0);
}

#[test]
fn texts_with_markup_stay_texts() {
    let hostile = "<b>\"&'</\u{ad}svg>\u{1}";
    let axes = vec![Axis { label: hostile.into(), now: Some(5.0), ..Axis::default() }; 5];
    let caption = Caption { title: hostile.into(), description: hostile.into() };
    let texts = RadarTexts { caption, now: hostile.into(), ..RadarTexts::default() };
    let picture = Picture::of(&radar(&axes, &texts, &phone()));
    assert_eq!(picture.spoken, ["<b>\"&'</svg>"; 2]);
    assert_eq!(picture.texts("chart-label").concat(), "<b>\"&'</svg>".repeat(6));
}

#[test]
fn few_axes_or_none_draw_what_they_can() {
    assert_eq!(drawn(&[], &phone()).count("chart-rim"), 0);
    for count in 1..3 {
        let labels = vec!["Åpenhet".to_owned(); count];
        drawn(&axes(&labels), &phone()).assert_readable();
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let axes = axes(&radars(Language::Bokmal)[3]);
    assert_eq!(radar(&axes, &texts(), &phone()), radar(&axes, &texts(), &phone()));
}

proptest::proptest! {
    #[test]
    fn any_input_can_be_drawn(
        labels in proptest::collection::vec(".{0,30}", 0..14),
        figure in proptest::num::f64::ANY,
        width in proptest::num::f64::ANY,
        font_size in proptest::num::f64::ANY,
    ) {
        let axes: Vec<_> = labels
            .into_iter()
            .map(|label| Axis { label, now: Some(figure), earlier: Some(-figure), weight: Some(figure / 2.0) })
            .collect();
        drawn(&axes, &phone().with_width(width).with_font_size(font_size));
    }
}
