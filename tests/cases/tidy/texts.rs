//! Every text is used, and every text that is asked for exists.

use super::expect_none;
use super::sources::{Source, files, string_literals, string_of};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;

/// What asks the catalogue for the text of a key.
const ASKING: [&str; 4] = ["text", "text_with", "t", "has"];

#[test]
fn every_text_that_is_asked_for_exists() {
    let defined = defined_keys();
    let mut breaches = Vec::new();
    // The catalogue's own tests ask for texts that are missing on purpose.
    for source in code().iter().filter(|source| !source.is_in("shared/src/text/")) {
        let asked = asked_for(source.tokens()).into_iter().filter(|key| !defined.contains(key));
        breaches.extend(asked.map(|key| format!("{}: {key}", source.path)));
    }
    for source in files("app/assets/shell", &[".html"]) {
        let asked = placeholders(&source.text).into_iter().filter(|key| !defined.contains(key));
        breaches.extend(asked.map(|key| format!("{}: {key}", source.path)));
    }
    expect_none("there is no such text in shared/locales/nb", &breaches);
}

#[test]
fn every_text_is_used() {
    let mut used = BTreeSet::new();
    for source in code().iter().chain(&files("tests/xtask/src", &[".rs"])) {
        used.extend(string_literals(source.tokens()));
    }
    for page in files("app/assets/shell", &[".html"]) {
        used.extend(placeholders(&page.text));
    }
    for locale in files("shared/locales/nb", &[".ftl"]) {
        used.extend(placeholders(&locale.text.replace("{ ", "{{").replace(" }", "}}")));
    }
    let unused: Vec<String> = defined_keys().into_iter().filter(|key| !is_used(key, &used)).collect();
    expect_none("nobody shows these texts of shared/locales/nb", &unused);
}

/// A key is used where it is written out, or where it is put together: `group-{code}` uses every key beginning with
/// `group-`, and `{key}-title` every key ending in `-title`.
fn is_used(key: &str, literals: &BTreeSet<String>) -> bool {
    let fits = |pattern: &str| match (pattern.find('{'), pattern.rfind('}')) {
        (Some(open), Some(close)) => {
            let (start, end) = (&pattern[..open], &pattern[close + 1..]);
            start.len() + end.len() > 3 && key.starts_with(start) && key.ends_with(end)
        }
        _ => false,
    };
    literals.contains(key) || literals.iter().any(|literal| !literal.contains(' ') && fits(literal))
}

/// All code that shows texts.
fn code() -> Vec<Source> {
    ["app/src", "app/report", "shared/src"].iter().flat_map(|folder| files(folder, &[".rs"])).collect()
}

fn defined_keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for locale in files("shared/locales/nb", &[".ftl"]) {
        let resource = parser::parse(locale.text.as_str()).unwrap_or_else(|(valid, _)| valid);
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                keys.insert(message.id.name.to_owned());
            }
        }
    }
    keys
}

/// The keys in `texts.text("key")`, `text_with("key", ..)` and the like. An attribute counts as its message.
fn asked_for(tokens: TokenStream) -> BTreeSet<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut keys = BTreeSet::new();
    for (position, token) in tokens.iter().enumerate() {
        let TokenTree::Group(arguments) = token else { continue };
        keys.extend(asked_for(arguments.stream()));
        let is_call = position > 0 && ASKING.contains(&tokens[position - 1].to_string().as_str());
        if let (true, Some(TokenTree::Literal(first))) = (is_call, arguments.stream().into_iter().next()) {
            let key = string_of(first).map(|key| key.split('.').next().unwrap_or_default().to_owned());
            keys.extend(key.filter(|key| is_key(key)));
        }
    }
    keys
}

fn is_key(text: &str) -> bool {
    text.contains('-')
        && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

/// What stands in `{{key}}`.
fn placeholders(page: &str) -> BTreeSet<String> {
    let parts = page.split("{{").skip(1).filter_map(|part| part.split_once("}}"));
    parts.map(|(key, _)| key.to_owned()).filter(|key| is_key(key)).collect()
}

#[test]
fn a_key_put_together_from_parts_counts_as_used() {
    let literals = BTreeSet::from(["group-{code}".to_owned(), "{key}-title".to_owned(), "{a}".to_owned()]);
    assert!(is_used("group-citizen", &literals) && is_used("promise-title", &literals));
    assert!(!is_used("join-lead", &literals));
}

#[test]
fn keys_are_found_where_the_catalogue_is_asked() {
    let code = r#"rsx! { p { {texts.text("join-lead")} } Button { label: text_with("a-b.c", &[]) } T { x: t("{y}") } }"#;
    assert_eq!(asked_for(code.parse().unwrap()), ["a-b", "join-lead"].map(str::to_owned).into());
}
