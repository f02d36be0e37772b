//! All languages have the same texts with the same variables, and the app names none that does not exist.

#![cfg(all(feature = "text", feature = "every-language"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "test code outside test functions")]

mod folder;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use folder::{contents, files, screens};
use samson_shared::{language::Language, text::Catalogue};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Every text of a language by its key (`message` or `message.attribute`), with the variables in it.
type Texts = BTreeMap<String, BTreeSet<String>>;

fn texts(language: Language) -> Texts {
    let mut texts = Texts::new();
    for (_, resource) in screens(language) {
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            if let Some(value) = &message.value {
                texts.insert(message.id.name.clone(), variables(value));
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

fn variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect(expression, &mut found);
        }
    }
    found
}

fn collect(expression: &Expression<String>, found: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| found.extend(variables(&variant.value)));
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.clone());
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
        for (file, resource) in screens(language) {
            for entry in resource.body {
                let (Entry::Message(fluent_syntax::ast::Message { id, .. })
                | Entry::Term(fluent_syntax::ast::Term { id, .. })) = entry
                else {
                    continue;
                };
                if let Some(other) = seen.insert(id.name.clone(), file.clone()) {
                    panic!("'{}' is in {other} and in {file}", id.name);
                }
            }
        }
    }
}

#[test]
fn every_language_has_the_same_files() {
    let names = |language| {
        files(language).iter().map(|path| path.file_name().map(ToOwned::to_owned)).collect::<Vec<_>>()
    };
    for language in Language::ALL {
        assert_eq!(names(language), names(Language::default()), "{language}");
    }
}

#[test]
fn a_language_that_no_native_speaker_has_read_says_so_in_its_files() {
    for language in Language::ALL.into_iter().filter(|language| !language.is_reviewed()) {
        for (name, content) in ["ftl", "toml"].into_iter().flat_map(|ending| contents(language, ending)) {
            assert!(content.starts_with("# Machine-made, not yet reviewed by a native speaker."), "{name}");
        }
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

/// The folders of the part that an invited person downloads first, and the files with the texts that come with it.
const WHILE_ANSWERING: (&[&str], &[&str]) = (
    &["screens/about", "screens/answer", "screens/elsewhere", "screens/join", "screens/review", "questions"],
    &["answer", "common", "join", "problems", "survey", "units"],
);

#[test]
fn what_is_said_until_the_answers_are_sent_comes_with_the_part_that_is_downloaded_first() {
    let (folders, names) = WHILE_ANSWERING;
    let is_first = |file: &str| names.iter().any(|name| file.ends_with(&format!("/{name}.ftl")));
    let first: BTreeSet<String> = screens(Language::default())
        .into_iter()
        .filter(|(file, _)| is_first(file))
        .flat_map(|(_, resource)| resource.body)
        .filter_map(|entry| if let Entry::Message(message) = entry { Some(message.id.name) } else { None })
        .collect();
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src");
    for file in folders.iter().flat_map(|folder| app_files(&app.join(folder))) {
        let source = fs::read_to_string(&file).unwrap();
        for key in [".text(", ".text_with("].into_iter().flat_map(|call| quoted_after(&source, call)) {
            // Paper forms are entered with the same screens, in the whole app.
            let is_there = first.contains(key) || key.starts_with("forms-");
            assert!(is_there, "'{key}' in {} comes too late", file.display());
        }
    }
}

#[test]
fn keys_are_found_where_the_app_looks_texts_up() {
    let source = r#"texts.text("join-title"); texts.text_with(
        "answer-count", &[]); texts.text(key); button.text("#;
    let found: Vec<_> =
        [".text(", ".text_with("].into_iter().flat_map(|call| quoted_after(source, call)).collect();
    assert_eq!(found, ["join-title", "answer-count"]);
}
