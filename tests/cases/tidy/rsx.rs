//! No text on a screen past the catalogue.

use super::expect_none;
use super::sources::{files, string_of};
use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};

/// Attributes whose value is read out or shown.
const SPOKEN: [&str; 5] = ["aria_label", "aria-label", "title", "alt", "placeholder"];

#[test]
fn every_text_on_screen_comes_from_the_catalogue() {
    let mut breaches = Vec::new();
    for folder in ["app/src/screens", "app/src/questions", "app/src/ui"] {
        for source in files(folder, &[".rs"]) {
            let found = untranslated(source.tokens());
            breaches.extend(found.into_iter().map(|text| format!("{}: {text:?}", source.path)));
        }
    }
    expect_none("text that nobody can translate", &breaches);
}

/// The texts written out in the `rsx!` blocks of some code.
fn untranslated(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = Vec::new();
    for (position, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let is_rsx = position >= 2 && tokens[position - 2].to_string() == "rsx";
        found.extend(if is_rsx { written_out(group.stream()) } else { untranslated(group.stream()) });
    }
    found
}

/// Inside `rsx!`: texts among the children of an element, and attributes that are read out.
fn written_out(block: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = block.into_iter().collect();
    let parts = tokens.split(|token| is_mark(token, ','));
    parts.flat_map(|part| if names_an_attribute(part) { spoken(part) } else { children(part) }).collect()
}

/// `name: value` and `"name": value`, but not `path::To`.
fn names_an_attribute(part: &[TokenTree]) -> bool {
    part.len() > 2 && is_mark(&part[1], ':') && !is_mark(&part[2], ':')
}

fn spoken(attribute: &[TokenTree]) -> Vec<String> {
    let name = attribute[0].to_string();
    match &attribute[2] {
        TokenTree::Literal(value) if SPOKEN.contains(&name.trim_matches('"')) => words_of(value),
        _ => untranslated(attribute[2..].iter().cloned().collect()),
    }
}

/// Texts written out between other children; what stands in round brackets is an argument and no child.
fn children(part: &[TokenTree]) -> Vec<String> {
    let mut found = Vec::new();
    for (position, token) in part.iter().enumerate() {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                found.extend(written_out(group.stream()))
            }
            TokenTree::Literal(literal) if follows_a_child(&part[..position]) => {
                found.extend(words_of(literal))
            }
            _ => {}
        }
    }
    found
}

fn follows_a_child(before: &[TokenTree]) -> bool {
    match before.last() {
        None | Some(TokenTree::Literal(_)) => true,
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        Some(_) => false,
    }
}

fn is_mark(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(mark) if mark.as_char() == character)
}

fn words_of(literal: &Literal) -> Vec<String> {
    string_of(literal.clone()).filter(|text| has_words(text)).into_iter().collect()
}

/// Whether letters remain when everything in `{}` is taken away.
fn has_words(text: &str) -> bool {
    let mut depth = 0;
    text.chars().any(|letter| {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        depth == 0 && letter.is_alphabetic()
    })
}

#[test]
fn text_among_the_children_is_found() {
    let code = r#"fn f() { rsx! { div { class: "card", h1 { "Hello" } p { "{name}" } "again {name}" } } }"#;
    assert_eq!(untranslated(code.parse().unwrap()), ["Hello", "again {name}"]);
}

#[test]
fn a_label_that_is_read_out_counts_as_text() {
    let code = r#"rsx! { button { aria_label: "Close", "data-state": if is_open { "open" } else { "closed" }, "aria-label": "{label}" } }"#;
    assert_eq!(untranslated(code.parse().unwrap()), ["Close"]);
}

#[test]
fn keys_classes_and_marks_are_no_text() {
    let code = r#"rsx! { p { class: "small", {texts.text("join-lead")} " · " } for x in list("a") { Row { kind: "b" } } }"#;
    assert!(untranslated(code.parse().unwrap()).is_empty());
}
