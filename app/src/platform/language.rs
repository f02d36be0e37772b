//! From what a device asks for to a language that Samson speaks.

use samson_shared::language::Language;

/// The first of these BCP-47 tags (or POSIX locales) that Samson speaks.
pub(super) fn first_spoken<'a>(tags: impl IntoIterator<Item = &'a str>) -> Option<Language> {
    let spoken = |tag: &str| tag.split(['.', '@']).next().unwrap_or(tag).parse::<Language>().ok();
    tags.into_iter().find_map(spoken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_that_samson_speaks_is_taken() {
        assert_eq!(first_spoken(["fi-FI", "nn-NO", "en"]), Some(Language::Nynorsk));
        assert_eq!(first_spoken(["", "en_GB.UTF-8"]), Some(Language::English));
        assert_eq!(first_spoken(["nb.UTF-8"]), Some(Language::Bokmal));
    }

    #[test]
    fn a_device_with_other_languages_leaves_the_choice_to_the_app() {
        assert_eq!(first_spoken(["C.UTF-8", "fi"]), None);
    }
}
