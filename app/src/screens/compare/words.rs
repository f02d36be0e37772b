//! Changes in words.

use crate::screens::profile::Words;
use crate::ui::{TagContent, Tone};
use samson_shared::number;
use samson_shared::scoring::{Change, Comparison, Direction, Profile};

/// "Stronger", "weaker", "about the same".
pub(super) fn direction(words: &Words, direction: Direction) -> String {
    words.text(match direction {
        Direction::Stronger => "compare-stronger",
        Direction::Weaker => "compare-weaker",
        Direction::AboutTheSame => "compare-same",
    })
}

/// The same, set apart.
pub(super) fn in_a_word(words: &Words, change: &Change) -> TagContent {
    let tone = match change.direction() {
        Direction::Stronger => Tone::Good,
        Direction::Weaker => Tone::Warning,
        Direction::AboutTheSame => Tone::Neutral,
    };
    TagContent { tone, words: direction(words, change.direction()) }
}

/// "Before: 6.1 (stronger)".
pub(in crate::screens) fn since(words: &Words, change: &Change) -> String {
    let before = words.decimal(change.earlier);
    let word = direction(words, change.direction()).to_lowercase();
    words.text_with("compare-before", &[("before", (&before).into()), ("word", (&word).into())])
}

/// "+1.2".
pub(super) fn difference(words: &Words, change: &Change) -> String {
    number::difference(change.difference(), words.language())
}

/// Which fields are stronger, which weaker, and what of the rest.
pub(in crate::screens) fn in_short(words: &Words, profile: &Profile, changes: &Comparison) -> String {
    let named = |wanted: Direction| -> Vec<String> {
        let moved = |id| changes.fields.get(id).is_some_and(|change: &Change| change.direction() == wanted);
        let fields = profile.fields.iter().filter(|field| moved(&field.id));
        fields.map(|field| words.field_name(&field.id).replace('\u{ad}', "")).collect()
    };
    let sentence = |key: &str, names: &[String]| {
        let all = || words.language().list(names.iter().cloned());
        (!names.is_empty()).then(|| words.text_with(key, &[("names", (&all()).into())]))
    };
    let (grown, fallen) = (named(Direction::Stronger), named(Direction::Weaker));
    let rest = named(Direction::AboutTheSame);
    let rest = match (grown.is_empty() && fallen.is_empty(), rest.is_empty()) {
        (_, true) => None,
        (true, _) => Some(words.text("compare-unmoved")),
        (false, _) => Some(words.text("compare-rest")),
    };
    let all = [sentence("compare-grown", &grown), sentence("compare-fallen", &fallen), rest];
    all.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// "62 of 100 now, 55 before: stronger."
pub(super) fn thickness(words: &Words, comparison: &Comparison) -> Option<String> {
    let change = comparison.thickness.as_ref()?;
    let whole = |figure: f64| number::whole(figure, words.language());
    let (now, before) = (whole(change.current), whole(change.earlier));
    let word = direction(words, change.direction()).to_lowercase();
    let arguments = [("now", (&now).into()), ("before", (&before).into()), ("word", (&word).into())];
    Some(words.text_with("compare-thickness-words", &arguments))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::compare::testing::{comparison, then_and_now};
    use samson_shared::instrument;
    use samson_shared::language::Language;

    fn words() -> Words {
        Words::new(instrument::scorecard(), Language::Bokmal)
    }

    #[test]
    fn what_grew_is_named_and_so_is_what_fell() {
        let (then, now) = then_and_now(|profile| {
            profile.fields[0].score = Some(9.0);
            profile.fields[1].score = Some(1.0);
        });
        let (one, other) = (words().field_name(&now.fields[0].id), words().field_name(&now.fields[1].id));
        let expected =
            format!("Sterkere: {one}. Svakere: {other}. Resten er omtrent som før.").replace('\u{ad}', "");
        assert_eq!(in_short(&words(), &now, &comparison(&then, &now)), expected);
    }

    #[test]
    fn where_nothing_moved_that_is_said() {
        let (then, now) =
            then_and_now(|profile| profile.fields[0].score = profile.fields[0].score.map(|s| s + 0.4));
        assert_eq!(in_short(&words(), &now, &comparison(&then, &now)), "Alle feltene er omtrent som før.");
    }

    #[test]
    fn a_change_has_a_sign_and_a_word() {
        let (then, now) = then_and_now(|profile| profile.fields[0].score = Some(9.05));
        let comparison = comparison(&then, &now);
        let change = &comparison.fields[&now.fields[0].id];
        assert!(difference(&words(), change).starts_with('+'));
        assert!(since(&words(), change).ends_with("(sterkere)"));
        assert_eq!(in_a_word(&words(), change).tone, Tone::Good);
    }

    #[test]
    fn thickness_is_told_on_its_scale_to_a_hundred() {
        let (then, now) = then_and_now(|profile| profile.thickness = Some(80.0));
        let told = thickness(&words(), &comparison(&then, &now)).unwrap();
        assert!(told.starts_with("80 av 100 nå, ") && told.ends_with(": sterkere."), "{told}");
    }
}
