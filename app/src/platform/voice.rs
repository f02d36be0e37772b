//! Which of a device's voices reads a language.

use samson_shared::language::Language;

/// The languages of voices that read this one well enough, best first: Norwegian voices read both kinds of Norwegian.
pub(super) const fn read_by(language: Language) -> &'static [&'static str] {
    match language {
        Language::Bokmal => &["nb", "no"],
        Language::Nynorsk => &["nn", "no", "nb"],
        Language::NorthernSami => &["se"],
        Language::English => &["en"],
        Language::Danish => &["da"],
        Language::Ukrainian => &["uk"],
        Language::Arabic => &["ar"],
    }
}

/// The position of the best of these voices, given by their BCP-47 tags (some devices write `nb_NO`).
#[cfg(any(target_arch = "wasm32", test))]
pub(super) fn best_voice<'a>(
    language: Language,
    tags: impl Iterator<Item = &'a str> + Clone,
) -> Option<usize> {
    let speaks = |tag: &str, code: &str| {
        tag.split(['-', '_']).next().is_some_and(|primary| primary.eq_ignore_ascii_case(code))
    };
    read_by(language).iter().find_map(|code| tags.clone().position(|tag| speaks(tag, code)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_norwegian_voice_reads_both_kinds_of_norwegian() {
        let voices = ["en-GB", "nb_NO", "uk-UA"];
        let best = |language| best_voice(language, voices.into_iter());
        assert_eq!((best(Language::Bokmal), best(Language::Nynorsk)), (Some(1), Some(1)));
        assert_eq!(best(Language::Ukrainian), Some(2));
    }

    #[test]
    fn a_language_without_a_voice_is_not_read_by_another() {
        assert_eq!(best_voice(Language::NorthernSami, ["nb-NO", "fi-FI"].into_iter()), None);
        assert_eq!(best_voice(Language::Danish, std::iter::empty()), None);
    }
}
