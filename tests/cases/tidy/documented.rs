//! Every file says what it is for.

use super::expect_none;
use super::sources::{Source, rust};
use syn::{Attribute, File, Item};

#[test]
fn every_file_begins_with_what_it_is_for() {
    let is_silent = |source: &Source| !source.is_test() && !says_what_it_is_for(&source.syntax());
    let silent: Vec<String> = rust().into_iter().filter(is_silent).map(|source| source.path).collect();
    expect_none("neither these files nor the first things in them are documented", &silent);
}

/// A `//!` comment at the top; in a file that is about one thing, such as a component, a `///` comment on that.
fn says_what_it_is_for(file: &File) -> bool {
    let first = file.items.iter().find(|item| !matches!(item, Item::Use(_) | Item::Const(_)));
    has_documentation(&file.attrs) || first.is_some_and(|item| has_documentation(attributes(item)))
}

fn has_documentation(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("doc"))
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        _ => &[],
    }
}

#[test]
fn a_file_about_one_thing_may_say_it_there() {
    let says = |code: &str| says_what_it_is_for(&syn::parse_file(code).unwrap());
    assert!(says("//! Keys.\nmod key;"));
    assert!(says("use dioxus::prelude::*;\n/// A card.\n#[component]\nfn Card() -> Element {}"));
    assert!(!says("use dioxus::prelude::*;\nfn card() {}\n/// A card.\nstruct Card;"));
}
