use super::words::in_short;
use crate::route::Route;
use crate::screens::profile::Words;
use crate::state::Shown;
use crate::ui::{Card, LinkButton};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use samson_shared::language::Language;
use std::rc::Rc;

/// What changed since the last round, in short, and the way to the rest; nothing at the first round.
#[component]
pub(in crate::screens) fn Since(round: RoundId, shown: Rc<Shown>, language: Language) -> Element {
    let words = Words::new(shown.instrument, language);
    let Some(change) = &shown.change else { return rsx! {} };
    let title = words.text_with("compare-since", &[("before", (&change.label).into())]);
    rsx! {
        Card { title,
            p { {in_short(&words, &shown.profile, &change.comparison)} }
            LinkButton { label: words.text("compare-open"), to: Route::Compare { round } }
        }
    }
}
