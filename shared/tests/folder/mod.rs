//! The folder of a language, as translators have it.

use fluent_syntax::{ast::Resource, parser};
use samson_shared::language::Language;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file in it, in the order of their names.
pub(crate) fn files(language: Language) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.code());
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// Those with this ending: their names, and what is in them.
pub(crate) fn contents(language: Language, ending: &str) -> Vec<(String, String)> {
    let named = |path: PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (format!("{language}/{name}"), fs::read_to_string(path).unwrap())
    };
    files(language)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == ending))
        .map(named)
        .collect()
}

/// The texts of the screens, file by file.
pub(crate) fn screens(language: Language) -> Vec<(String, Resource<String>)> {
    let parsed = |(name, content): (String, String)| {
        let resource = parser::parse(content).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
        (name, resource)
    };
    contents(language, "ftl").into_iter().map(parsed).collect()
}
