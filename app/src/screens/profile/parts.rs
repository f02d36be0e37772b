//! Values, fields and groups.

use super::order::OrderSwitch;
use super::tables;
use super::words::Words;
use crate::route::Route;
use crate::state::Shown;
use crate::ui::{Card, DataTable, Disclosure, LinkRow};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use samson_shared::language::Language;
use samson_shared::scoring::SideFigures;
use std::rc::Rc;

/// What each value means to the group, and how much of it happens.
#[component]
pub(super) fn Values(shown: Rc<Shown>, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    rsx! {
        Card { title: words.text("profile-values"),
            DataTable { content: tables::values(&words, &shown.profile) }
        }
    }
}

/// Every field in the instrument's order, and the way to it.
#[component]
pub(super) fn Fields(round: RoundId, shown: Rc<Shown>, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    let rows = shown.profile.fields.iter().map(|figures| {
        let weight = words.figure(figures.weight);
        let detail = words.text_with("profile-field-weight", &[("weight", (&weight).into())]);
        (figures.id.clone(), words.field_name(&figures.id), words.figure(figures.score), detail)
    });
    rsx! {
        Card { title: words.text("profile-fields"),
            for (field, label, value, detail) in rows {
                LinkRow { key: "{field}", label, value, detail, to: Route::Field { round, field: field.clone() } }
            }
            OrderSwitch {}
        }
    }
}

/// Which groups show on their own, and what that asks of everybody.
#[component]
pub(super) fn Groups(shown: Rc<Shown>, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    let sides = &shown.profile.sides;
    let which = if sides.len() > 1 {
        words.text_with("profile-groups-shown", &[("sides", (&names(&words, sides)).into())])
    } else {
        words.text("profile-groups-hidden")
    };
    rsx! {
        Card { title: words.text("profile-groups"),
            p { {which} }
            p { class: "small", {words.text("profile-groups-confidential")} }
            if sides.len() > 1 {
                Disclosure { label: words.text("profile-groups-table"),
                    DataTable { content: tables::sides(&words, &shown.profile) }
                }
            }
        }
    }
}

/// "The municipality (5), the others (3)".
fn names(words: &Words, sides: &[SideFigures]) -> String {
    let name = |figures: &SideFigures| {
        let side = words.side(figures.side);
        words.text_with("profile-side-size", &[("side", (&side).into()), ("count", figures.responses.into())])
    };
    words.language().list(sides.iter().map(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::profile::testing::{profile, words};

    #[test]
    fn the_groups_that_show_are_named_with_their_size() {
        let (words, profile) = (words(), profile());
        let (one, other) = (words.text("group-municipality"), words.text("group-enterprise"));
        assert_eq!(names(&words, &profile.sides), format!("{one} (5), {other} (3)"));
    }
}
