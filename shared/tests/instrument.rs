//! The scorecard that every phone carries.
#![cfg(feature = "every-language")]

use samson_shared::instrument::{Statement, scorecard};
use samson_shared::language::Language;

/// The hyphenation point: shown only where a line ends.
const SOFT_HYPHEN: char = '\u{AD}';

/// Every axis label of the scorecard in a language.
fn axis_labels(language: Language) -> Vec<&'static str> {
    let fields =
        scorecard().fields.iter().filter_map(|field| field.text.get(language)).map(|text| &*text.name);
    fields.chain(scorecard().statements.iter().map(|statement| statement.short.text(language))).collect()
}

#[test]
fn the_scorecard_has_four_values_seven_fields_and_fifty_one_statements() {
    let scorecard = scorecard();
    assert_eq!((scorecard.id.as_str(), scorecard.version), ("scorecard", 1));
    assert_eq!((scorecard.values.len(), scorecard.fields.len(), scorecard.statements.len()), (4, 7, 51));
    assert_eq!(scorecard.len(), 55);
    let sizes: Vec<usize> = scorecard.fields.iter().map(|f| scorecard.statements_of(&f.id).count()).collect();
    assert_eq!(sizes, [8, 7, 7, 8, 7, 6, 8]);
}

#[test]
fn the_thick_statements_and_the_value_tags_are_the_normative_ones() {
    let thick = scorecard().statements.iter().filter(|statement| statement.thick);
    let thick: Vec<&str> = thick.map(|statement| statement.id.as_str()).collect();
    let normative = "equality.1 equality.2 equality.7 goals.3 anchoring.1 anchoring.8 resources.2 resources.6 \
                     competence.1 competence.6 competence.7 competence.8";
    assert_eq!(thick.join(" "), normative);
    let tagged = |value: &str| {
        let statements = scorecard().statements.iter();
        statements.filter(|statement| statement.values.iter().any(|tag| tag.as_str() == value)).count()
    };
    assert_eq!(["openness", "democracy", "creativity", "leadership"].map(tagged), [13, 17, 11, 16]);
}

#[test]
fn everything_is_said_in_every_language() {
    let scorecard = scorecard();
    for language in Language::ALL {
        assert!(scorecard.values.iter().all(|value| value.text.has(language)), "{language}");
        assert!(scorecard.fields.iter().all(|field| field.text.has(language)), "{language}");
        for Statement { id, text, short, .. } in &scorecard.statements {
            assert!(text.has(language) && short.has(language), "{id} in {language}");
        }
    }
}

#[test]
fn a_statement_is_found_by_its_id_with_its_texts() {
    let statement = scorecard().statement(&"equality.4".parse().unwrap()).unwrap();
    assert_eq!(statement.text.text(Language::Bokmal), "Jeg kan være uenig uten at det koster meg noe.");
    assert_eq!(statement.short.text(Language::English), "Safe to disagree");
    assert_eq!(statement.values.iter().map(|v| v.as_str()).collect::<Vec<_>>(), ["openness", "democracy"]);
    assert!(scorecard().statement(&"equality.9".parse().unwrap()).is_none());
}

#[test]
fn long_words_of_axis_labels_can_be_hyphenated() {
    for label in Language::ALL.into_iter().flat_map(axis_labels) {
        for piece in label.split([' ', SOFT_HYPHEN]) {
            assert!(piece.chars().count() < 12, "{piece:?} in {label:?} needs a hyphenation point");
        }
    }
}

#[test]
fn hyphenation_points_leave_the_words_as_they_are() {
    let plain = |language| axis_labels(language).join("\n").replace(SOFT_HYPHEN, "");
    for word in ["Likeverdighet", "Kommunikasjon", "Tilrettelegging", "Ressursfokus", "Kompetansemangfold"] {
        assert!(plain(Language::Bokmal).contains(word), "{word}");
    }
    for word in ["Communication", "Facilitation", "Complementary skills"] {
        assert!(plain(Language::English).contains(word), "{word}");
    }
}
