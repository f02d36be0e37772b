//! Inside a crate: which module may know which.

use super::expect_none;
use super::sources::{Source, files, rust};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeSet;

/// Folders of the app and the modules of the app that they must not know. Arrows: screens to questions to ui, state to
/// services to platform.
const FORBIDDEN: [(&str, &[&str]); 6] = [
    ("app/src/ui/", &["screens", "questions", "state", "services", "platform", "route"]),
    ("app/src/questions/", &["screens", "state", "services", "platform", "route"]),
    ("app/src/screens/", &["services", "platform"]),
    ("app/src/state/", &["screens", "questions", "ui"]),
    ("app/src/services/", &["screens", "questions", "ui", "state", "route"]),
    ("app/src/platform/", &["screens", "questions", "ui", "state", "services", "route"]),
];

#[test]
fn the_layers_of_the_app_know_only_what_stands_below_them() {
    let mut breaches = Vec::new();
    // Tests may set a scene with whatever it takes, in a file of their own as at the end of the file they test.
    for source in files("app/src", &[".rs"]).into_iter().filter(|source| !source.is_test()) {
        let known = modules_named(source.tokens());
        let forbidden =
            FORBIDDEN.iter().filter(|(folder, _)| source.is_in(folder)).flat_map(|(_, names)| *names);
        breaches.extend(
            forbidden.filter(|name| known.contains(**name)).map(|name| format!("{}: {name}", source.path)),
        );
    }
    expect_none("these files know a layer above them, or one too far below", &breaches);
}

#[test]
fn only_platform_asks_which_target_it_is_built_for() {
    let asks = |source: &Source| {
        let text: String = source.text.split_whitespace().collect();
        ["cfg(target_", "cfg(not(target_", "cfg!(target_", "(target_arch=", "(target_family=", "(target_os="]
            .iter()
            .any(|question| text.contains(question))
    };
    // The server's main chooses its allocator.
    let allowed = ["app/src/platform/", "sync-server/src/main.rs", "tests/cases/tidy/layers.rs"];
    let elsewhere = |source: &Source| !allowed.iter().any(|place| source.is_in(place));
    let breaches: Vec<String> = rust()
        .into_iter()
        .filter(|source| elsewhere(source) && asks(source))
        .map(|source| source.path)
        .collect();
    expect_none("cfg(target...) belongs into app/src/platform", &breaches);
}

#[test]
fn one_module_knows_automerge() {
    let names_it = |source: &Source| {
        let words = identifiers(source.tokens());
        words.contains("automerge") || words.contains("autosurgeon")
    };
    let outside: Vec<String> = ["shared/src", "sync-server/src", "app/src"]
        .iter()
        .flat_map(|folder| files(folder, &[".rs"]))
        .filter(|source| !source.is_in("shared/src/document/") && names_it(source))
        .map(|source| source.path)
        .collect();
    expect_none("only shared/src/document may import automerge", &outside);
}

/// The modules of its own crate that some code names: the words after `crate::`, also in `crate::{a, b::c}`.
fn modules_named(tokens: TokenStream) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (position, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => found.extend(modules_named(group.stream())),
            TokenTree::Ident(word) if word == "crate" => match tokens.get(position + 3) {
                Some(TokenTree::Ident(module)) => drop(found.insert(module.to_string())),
                Some(TokenTree::Group(list)) if list.delimiter() == Delimiter::Brace => {
                    found.extend(heads(list.stream()));
                }
                _ => {}
            },
            _ => {}
        }
    }
    found
}

/// The first word of each part between commas.
fn heads(list: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = list.into_iter().collect();
    let parts = tokens.split(|token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ','));
    parts.filter_map(|part| part.first().map(ToString::to_string)).collect()
}

fn identifiers(tokens: TokenStream) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => found.extend(identifiers(group.stream())),
            TokenTree::Ident(word) => drop(found.insert(word.to_string())),
            _ => {}
        }
    }
    found
}

#[test]
fn a_module_is_found_in_every_way_of_naming_it() {
    let code = "use crate::ui::Button; use crate::{state::Store, route}; fn f() { crate::platform::now() }";
    let found = modules_named(code.parse().unwrap());
    assert_eq!(found, ["platform", "route", "state", "ui"].map(str::to_owned).into());
}
