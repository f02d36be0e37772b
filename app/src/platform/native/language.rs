//! The language that the device asks for.

/// Code of the best language that the device asks for and Samson speaks; none when it asks for others only.
pub fn preferred_language() -> Option<String> {
    let settings = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| std::env::var(name).unwrap_or_default());
    crate::platform::language::first_spoken(settings.iter().map(String::as_str))
}

/// Does nothing here: what was chosen is among the stored settings, and nothing is shown before they are read.
pub fn remember_language(_code: &str) {}
