use std::sync::atomic::{AtomicUsize, Ordering};

use dioxus::prelude::*;

/// An id for one element, unique on the page, for labels and descriptions to refer to. The same for as long as the
/// component lives.
pub(super) fn use_element_id(kind: &'static str) -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    use_hook(|| format!("{kind}-{}", NEXT.fetch_add(1, Ordering::Relaxed)))
}

/// What an element's `aria-describedby` names: those of its companions (`{id}-{name}`) that are in the page. `None`
/// without any, since a reference to nothing is an error.
pub(super) fn described_by(id: &str, companions: &[(&str, bool)]) -> Option<String> {
    let present: Vec<String> =
        companions.iter().filter(|(_, is_there)| *is_there).map(|(name, _)| format!("{id}-{name}")).collect();
    (!present.is_empty()).then(|| present.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_names_what_is_there_and_nothing_else() {
        assert_eq!(described_by("a", &[("hint", true), ("problem", false)]), Some("a-hint".to_owned()));
        assert_eq!(
            described_by("a", &[("hint", true), ("problem", true)]),
            Some("a-hint a-problem".to_owned())
        );
        assert_eq!(described_by("a", &[("hint", false)]), None);
    }
}
