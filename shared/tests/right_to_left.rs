//! A text of a language that is read from the right begins at the right, whatever is put into it.

#![cfg(all(feature = "text", feature = "every-language"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "test code outside test functions")]

mod folder;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use folder::screens;
use samson_shared::language::{Direction, Language};

/// Says that what follows is read from the right.
const MARK: &str = "\\u200F";

/// Whether browsers see from the text itself where its line begins: what is put in is isolated, and does not count.
fn says_where_it_begins(pattern: &Pattern<String>) -> bool {
    let [first, _, ..] = pattern.elements.as_slice() else {
        // Alone, what is put in is not isolated.
        return pattern
            .elements
            .iter()
            .all(|element| variants(element).into_iter().all(says_where_it_begins));
    };
    let has_own_letter = pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.chars().any(is_read_from_the_right),
        // A text inside a text has letters, and is not isolated.
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::MessageReference { .. }),
        } => true,
        PatternElement::Placeable { .. } => false,
    });
    has_own_letter || is_mark(first)
}

fn is_mark(element: &PatternElement<String>) -> bool {
    matches!(element, PatternElement::Placeable {
        expression: Expression::Inline(InlineExpression::StringLiteral { value })
    } if value == MARK)
}

fn variants(element: &PatternElement<String>) -> Vec<&Pattern<String>> {
    match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| &variant.value).collect()
        }
        _ => Vec::new(),
    }
}

/// An Arabic letter.
fn is_read_from_the_right(letter: char) -> bool {
    ('\u{600}'..='\u{6ff}').contains(&letter)
}

#[test]
fn every_text_begins_at_the_right_whatever_is_put_into_it() {
    let mut begin_at_the_left = Vec::new();
    for language in Language::ALL.into_iter().filter(|one| one.direction() == Direction::RightToLeft) {
        for (file, resource) in screens(language) {
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                let patterns = message.value.iter().chain(message.attributes.iter().map(|one| &one.value));
                if !patterns.into_iter().all(says_where_it_begins) {
                    begin_at_the_left.push(format!("{file}: {}", message.id.name));
                }
            }
        }
    }
    assert_eq!(begin_at_the_left, Vec::<String>::new());
}

#[test]
fn a_text_of_parts_alone_is_noticed() {
    let of = |text: &str| {
        let resource = fluent_syntax::parser::parse(format!("a = {text}\n")).unwrap();
        let Some(Entry::Message(message)) = resource.body.into_iter().next() else {
            panic!("no text: {text}")
        };
        says_where_it_begins(&message.value.unwrap())
    };
    assert!(!of("{ $number }. { $title }"));
    assert!(!of("{ $n ->\n    [one] { $a }, { $b }\n   *[other] { $a }\n}"));
    assert!(of("{\"\\u200F\"}{ $number }. { $title }"));
    assert!(of("{ $number }. خطوة"));
    assert!(of("{ $title }"));
}
