use dioxus::prelude::*;

/// Above this many, dots are harder to read than a bar.
const MOST_DOTS: usize = 12;

/// How many of how many are there: a dot for each, or a bar for a crowd. `label` says the same in words.
#[component]
pub fn Dots(label: String, filled: usize, total: usize) -> Element {
    if total > MOST_DOTS {
        return rsx! {
            progress { class: "crowd", "aria-label": label, max: "{total}", value: "{filled}" }
        };
    }
    rsx! {
        div { class: "dots", role: "img", "aria-label": label,
            for index in 0..total {
                i { key: "{index}", "data-state": if index < filled { "filled" } else { "open" } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};

    #[test]
    fn there_is_a_dot_for_everyone_and_the_words_say_the_same() {
        let markup = markup(|| rsx! { Dots { label: "5 of 7", filled: 5, total: 7 } });
        assert_eq!(tags(&markup, "i").len(), 7);
        assert_eq!(markup.matches(r#"data-state="filled""#).count(), 5);
        assert!(markup.contains(r#"role="img" aria-label="5 of 7""#), "{markup}");
    }

    #[test]
    fn a_crowd_gets_a_bar() {
        let markup = markup(|| rsx! { Dots { label: "9 of 13", filled: 9, total: 13 } });
        assert!(tags(&markup, "i").is_empty());
        let bar = &tags(&markup, "progress")[0];
        assert!(bar.contains(r#"max="13""#) && bar.contains(r#"value="9""#), "{markup}");
        assert!(bar.contains(r#"aria-label="9 of 13""#), "{markup}");
    }
}
