//! The way through the places of a conversation, for the scorecard's fields and the survey's factors alike.

use super::back_to_profile;
use crate::route::Route;
use crate::state::Samson;
use crate::ui::{Bar, Heading, LinkButton, Look, Pair, Screen};
use dioxus::prelude::*;
use samson_shared::ids::{FieldId, RoundId};

/// The places before and after the one on screen. `order`: every place with its name; `number`: the one on screen, from 0.
#[component]
pub(in crate::screens) fn Neighbours(
    round: RoundId,
    order: Vec<(FieldId, String)>,
    number: usize,
) -> Element {
    let samson = use_context::<Samson>();
    let link = |key: &str, (field, name): &(FieldId, String), look: Look| {
        let label = samson.text_with(key, &[("name", name.into())]);
        rsx! { LinkButton { label, to: Route::Field { round, field: field.clone() }, look } }
    };
    let next = order.get(number + 1).map(|place| link("field-next", place, Look::Primary));
    let previous = number.checked_sub(1).and_then(|before| order.get(before));
    let previous = previous.map(|place| link("field-previous", place, Look::Secondary));
    rsx! {
        {next}
        Pair {
            {previous}
            LinkButton { label: samson.text("field-back"), to: Route::Profile { round } }
        }
    }
}

/// A place that this round does not have, for instance after an old link.
#[component]
pub(in crate::screens) fn UnknownPlace(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let back = back_to_profile(samson, round);
    rsx! {
        Screen { bar: rsx! { Bar { back } },
            Heading { text: samson.text("profile-title") }
            p { {samson.text("field-unknown")} }
        }
    }
}
