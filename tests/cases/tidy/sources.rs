//! The files of the workspace.

use proc_macro2::{TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};

/// A text file of the workspace.
pub(crate) struct Source {
    /// Its path in the workspace, with `/` between the parts.
    pub(crate) path: String,
    /// Its content.
    pub(crate) text: String,
}

impl Source {
    /// Whether it lies in a folder (given with a slash at its end) or is that very file.
    pub(crate) fn is_in(&self, place: &str) -> bool {
        self.path == place || (place.ends_with('/') && self.path.starts_with(place))
    }

    /// Whether it holds tests and nothing else.
    pub(crate) fn is_test(&self) -> bool {
        self.path.starts_with("tests/cases/")
            || self.path.starts_with("tests/browser/specs/")
            || self.path.contains("/tests/")
            || self.path.ends_with("/tests.rs")
    }

    /// The Rust code as a syntax tree.
    pub(crate) fn syntax(&self) -> syn::File {
        syn::parse_file(&self.text).unwrap_or_else(|error| panic!("{}: {error}", self.path))
    }

    /// The Rust code as tokens, without its `#[cfg(test)] mod tests { ... }`.
    pub(crate) fn tokens(&self) -> TokenStream {
        let tokens = self.text.parse().unwrap_or_else(|error| panic!("{}: {error}", self.path));
        without_test_modules(tokens)
    }
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// Every file below a folder whose name ends in one of the endings.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root().join(folder), endings, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// All Rust code of the workspace.
pub(crate) fn rust() -> Vec<Source> {
    let folders = ["shared", "sync-server", "app", "tests"];
    folders.iter().flat_map(|folder| files(folder, &[".rs"])).collect()
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<Source>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.map(Result::unwrap) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type().unwrap().is_dir() {
            if !["node_modules", "target", "test-results"].contains(&name.as_str()) {
                collect(&entry.path(), endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let path = entry.path().strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            found.push(Source { path, text: fs::read_to_string(entry.path()).unwrap() });
        }
    }
}

fn without_test_modules(code: TokenStream) -> TokenStream {
    let mut before = [String::new(), String::new(), String::new()];
    let is_kept = |token: &TokenTree| {
        let is_test =
            matches!(token, TokenTree::Group(_)) && before[0] == "[cfg (test)]" && before[1] == "mod";
        before.rotate_left(1);
        before[2] = token.to_string();
        !is_test
    };
    code.into_iter().filter(is_kept).collect()
}

#[test]
fn what_only_tests_say_is_left_out() {
    let code = "fn a() { b } #[cfg(test)] mod tests { fn c() {} } mod d { fn e() {} }";
    let kept = without_test_modules(code.parse().unwrap()).to_string();
    assert!(kept.contains('b') && kept.contains('e') && !kept.contains("fn c"), "{kept}");
}

/// Every string literal in some code, macros included.
pub(crate) fn string_literals(tokens: TokenStream) -> Vec<String> {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Group(group) => string_literals(group.stream()),
            TokenTree::Literal(literal) => string_of(literal).into_iter().collect(),
            TokenTree::Ident(_) | TokenTree::Punct(_) => Vec::new(),
        })
        .collect()
}

/// The text of a literal that is a string.
pub(crate) fn string_of(literal: proc_macro2::Literal) -> Option<String> {
    match syn::Lit::new(literal) {
        syn::Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}
