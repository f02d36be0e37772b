//! All languages have the same texts with the same variables, and the app names none that does not exist.

#![cfg(feature = "text")]
#![expect(clippy::panic, reason = "test code outside test functions")]

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource},
    parser,
};
use samson_shared::{
    language::Language,
    text::{Catalogue, sources},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Every text of a language by its key (`message` or `message.attribute`), with the variables in it.
type Texts = BTreeMap<String, BTreeSet<String>>;

fn parsed(language: Language) -> Vec<(&'static str, Resource<&'static str>)> {
    let parse =
        |content| parser::parse(content).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    sources(language).iter().map(|source| (source.name, parse(source.content))).collect()
}

fn texts(language: Language) -> Texts {
    let mut texts = Texts::new();
    for (_, resource) in parsed(language) {
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            if let Some(value) = &message.value {
                texts.insert(message.id.name.to_owned(), variables(value));
            }
            for attribute in &message.attributes {
                texts.insert(
                    format!("{}.{}", message.id.name, attribute.id.name),
                    variables(&attribute.value),
                );
            }
        }
    }
    texts
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect(expression, &mut found);
        }
    }
    found
}

fn collect(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| found.extend(variables(&variant.value)));
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => collect(expression, found),
        // A text inside a text needs what that one needs; its key stands for it here.
        InlineExpression::MessageReference { id, .. } => {
            found.insert(format!("text {}", id.name));
        }
        _ => {}
    }
}

/// The app's Rust files, or none where the app is not part of the checkout.
fn app_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries
        .flat_map(|path| if path.is_dir() { app_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .collect()
}

/// What stands in quotes after every `call` in a source text.
fn quoted_after<'a>(source: &'a str, call: &'a str) -> impl Iterator<Item = &'a str> {
    source.split(call).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
}

#[test]
fn every_language_has_the_same_texts_with_the_same_variables() {
    let reference = texts(Language::default());
    for language in Language::ALL {
        let texts = texts(language);
        let missing: Vec<_> = reference.keys().filter(|key| !texts.contains_key(*key)).collect();
        let extra: Vec<_> = texts.keys().filter(|key| !reference.contains_key(*key)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language}: missing {missing:?}, extra {extra:?}");
        for (key, variables) in &reference {
            assert_eq!(&texts[key], variables, "variables of '{key}' in {language}");
        }
    }
}

#[test]
fn no_text_is_defined_twice() {
    for language in Language::ALL {
        let mut seen = BTreeMap::new();
        for (file, resource) in parsed(language) {
            for entry in resource.body {
                let (Entry::Message(fluent_syntax::ast::Message { id, .. })
                | Entry::Term(fluent_syntax::ast::Term { id, .. })) = entry
                else {
                    continue;
                };
                if let Some(other) = seen.insert(id.name, file) {
                    panic!("'{}' is in {other}.ftl and in {file}.ftl ({language})", id.name);
                }
            }
        }
    }
}

#[test]
fn every_file_of_a_language_is_built_in() {
    for language in Language::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.code());
        let files: BTreeSet<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
            .collect();
        let built_in: BTreeSet<_> = sources(language).iter().map(|source| source.name.to_owned()).collect();
        assert_eq!(files, built_in, "{language}");
    }
}

#[test]
fn every_text_can_be_looked_up() {
    for language in Language::ALL {
        let catalogue = Catalogue::of(language);
        for key in texts(language).keys() {
            assert!(catalogue.has(key), "{language}: {key}");
        }
    }
}

#[test]
fn every_text_the_app_names_exists() {
    let catalogue = Catalogue::of(Language::default());
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src");
    let mut missing = BTreeSet::new();
    for file in app_files(&app) {
        let source = fs::read_to_string(&file).unwrap();
        for call in [".text(", ".text_with("] {
            let unknown = quoted_after(&source, call).filter(|key| !catalogue.has(key));
            missing.extend(unknown.map(|key| format!("'{key}' in {}", file.display())));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn keys_are_found_where_the_app_looks_texts_up() {
    let source = r#"texts.text("join-title"); texts.text_with(
        "answer-count", &[]); texts.text(key); button.text("#;
    let found: Vec<_> =
        [".text(", ".text_with("].into_iter().flat_map(|call| quoted_after(source, call)).collect();
    assert_eq!(found, ["join-title", "answer-count"]);
}
