//! The language that the device asks for.

use super::script::{quoted, run};
use crate::platform::language::first_spoken;
use samson_shared::language::Language;

/// The best language that the device asks for and Samson speaks; none when it asks for others only.
pub fn preferred_language() -> Option<Language> {
    let asked_for: Vec<String> = sys_locale::get_locales().collect();
    first_spoken(asked_for.iter().map(String::as_str))
}

/// Tells the page which language it is in, and which way that is written. What was chosen is among the stored settings.
pub fn remember_language(language: Language) {
    let (lang, dir) = (quoted(language.code()), quoted(language.direction().as_str()));
    run(&format!("Object.assign(document.documentElement, {{ lang: {lang}, dir: {dir} }})"));
}

/// Nothing to fetch: every language is built in.
pub async fn fetch_language(language: Language) -> bool {
    samson_shared::instrument::speaks(language)
}
