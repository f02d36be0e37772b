//! Files and functions stay short enough to be read in one go.

use super::expect_none;
use super::sources::{Source, files, rust};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

const FILE_LINES: usize = 300;
const TEST_FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 60;

#[test]
fn no_file_is_longer_than_300_lines() {
    let scripts = ["app/assets", "tests/browser", "tests/vectors"]
        .iter()
        .flat_map(|folder| files(folder, &[".ts", ".mjs", ".js"]));
    let too_long = |source: &Source| {
        let limit = if source.is_test() { TEST_FILE_LINES } else { FILE_LINES };
        let lines = source.text.lines().count();
        (lines > limit).then(|| format!("{} has {lines} lines", source.path))
    };
    let breaches: Vec<String> =
        rust().into_iter().chain(scripts).filter_map(|source| too_long(&source)).collect();
    expect_none("a file of this length holds a second thing", &breaches);
}

#[test]
fn no_function_is_longer_than_60_lines() {
    // Counted here, since clippy's `too_many_lines` is silent about components.
    let mut breaches = Vec::new();
    for source in rust() {
        let mut functions = LongFunctions { source: &source, found: &mut breaches };
        functions.visit_file(&source.syntax());
    }
    expect_none("a function of this length does more than one thing", &breaches);
}

struct LongFunctions<'a> {
    source: &'a Source,
    found: &'a mut Vec<String>,
}

impl LongFunctions<'_> {
    fn measure(&mut self, signature: &syn::Signature, body: &syn::Block) {
        let lines = lines_of(body);
        if lines > FUNCTION_LINES {
            self.found.push(format!("{}: {} has {lines} lines", self.source.path, signature.ident));
        }
    }
}

fn lines_of(body: &syn::Block) -> usize {
    body.span().end().line - body.span().start().line + 1
}

impl<'ast> Visit<'ast> for LongFunctions<'_> {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.measure(&function.sig, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.measure(&function.sig, &function.block);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        if let Some(body) = &function.default {
            self.measure(&function.sig, body);
        }
        visit::visit_trait_item_fn(self, function);
    }
}

#[test]
fn a_function_is_measured_from_brace_to_brace() {
    let file = syn::parse_file("fn a(\n    b: u8,\n) -> u8 {\n    rsx! {\n        c {}\n    }\n}\n").unwrap();
    let syn::Item::Fn(function) = &file.items[0] else { panic!("not a function") };
    assert_eq!(lines_of(&function.block), 5);
}
