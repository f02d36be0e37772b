//! What this device checked: is every voice counted, its own above all?

use crate::state::Samson;
use crate::ui::{Chip, Notice, Safe, Tone};
use dioxus::prelude::*;
use samson_shared::exchange::Counted;
use samson_shared::text::Catalogue;

/// A sentence for everything that is not as it should be.
fn warnings(texts: &Catalogue, counted: &Counted) -> Vec<String> {
    let counts = [
        ("profile-own-missing", counted.own_missing),
        ("profile-unreadable", counted.unreadable),
        ("profile-uneven", counted.uneven),
    ];
    let warning = |(key, count): (&str, u32)| texts.text_with(key, &[("count", count.into())]);
    counts.into_iter().filter(|(_, count)| *count > 0).map(warning).collect()
}

/// Quiet when all is well; a warning with every reason when it is not.
#[component]
pub(in crate::screens) fn Checked(counted: Counted) -> Element {
    let samson = use_context::<Samson>();
    let texts = Catalogue::of(samson.language());
    let warnings = warnings(&texts, &counted);
    rsx! {
        if !warnings.is_empty() {
            Notice { tone: Tone::Problem, title: texts.text("profile-not-counted"), words: warnings.join(" ") }
        } else if counted.own > 0 {
            Chip { state: Safe::Received, words: texts.text("profile-counted") }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use samson_shared::language::Language;

    fn told(counted: Counted) -> Vec<String> {
        warnings(&Catalogue::of(Language::Bokmal), &counted)
    }

    #[test]
    fn a_sound_round_warns_of_nothing() {
        assert!(told(Counted { own: 55, ..Counted::default() }).is_empty());
    }

    #[test]
    fn missing_answers_are_counted_in_words() {
        let several = told(Counted { own: 55, own_missing: 3, ..Counted::default() });
        assert_eq!(
            several,
            ["3 av svarene dine mangler i det serveren sendte. Snakk med den som leder møtet."]
        );
        let one = told(Counted { own: 55, own_missing: 1, ..Counted::default() });
        assert!(one[0].starts_with("Ett av svarene dine mangler"), "{one:?}");
    }

    #[test]
    fn every_reason_has_a_sentence_of_its_own() {
        let counted = Counted { own: 55, own_missing: 1, unreadable: 2, uneven: 4 };
        let told = told(counted);
        assert_eq!(told.len(), 3);
        assert!(told[1].starts_with("2 svar kan ikke leses"), "{told:?}");
        assert!(told[2].starts_with("4 påstander og verdier"), "{told:?}");
    }
}
