//! From what a device asks for to a language that Samson speaks.

use samson_shared::language::Language;

/// The code of the first of these BCP-47 tags (or POSIX locales) that Samson speaks.
pub(super) fn first_spoken<'a>(tags: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let spoken = |tag: &str| tag.split(['.', '@']).next().unwrap_or(tag).parse::<Language>().ok();
    tags.into_iter().find_map(spoken).map(|language| language.code().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_that_samson_speaks_is_taken() {
        assert_eq!(first_spoken(["se-NO", "nn-NO", "en"]).as_deref(), Some("nb"));
        assert_eq!(first_spoken(["", "en_GB.UTF-8"]).as_deref(), Some("en"));
        assert_eq!(first_spoken(["nb.UTF-8"]).as_deref(), Some("nb"));
    }

    #[test]
    fn a_device_with_other_languages_leaves_the_choice_to_the_app() {
        assert_eq!(first_spoken(["C.UTF-8", "fi"]), None);
    }
}
