//! The way to the four parts, and how far the group is with each.

use super::part::ReflectionPart;
use super::progress::progress;
use crate::route::Route;
use crate::screens::common::{Updates, use_page};
use crate::screens::field::back_to_profile;
use crate::screens::profile::{OnItsWay, profile_size};
use crate::state::{Samson, Standing};
use crate::ui::{Bar, Card, LinkRow, Screen};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// The four parts, or what stands in their place until the result is there.
#[component]
pub fn Reflection(round: RoundId) -> Element {
    let samson = use_page(|samson| samson.text("together-title"), Updates::Welcome);
    if is_there(samson, round) {
        rsx! { Parts { round } }
    } else {
        rsx! { OnItsWay { round, problem: None } }
    }
}

/// Whether the result is there to talk about.
pub(super) fn is_there(samson: Samson, round: RoundId) -> bool {
    matches!(samson.standing(round), Ok(Standing::Profile))
}

#[component]
fn Parts(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let back = back_to_profile(samson, round);
    let commons = samson.commons_of(round);
    let line = |part: ReflectionPart| {
        let (label, detail) = part.heading(samson.language());
        let (done, total) = progress(&commons.reflection, round, part);
        let value = samson.text_with("together-progress", &[("done", done.into()), ("total", total.into())]);
        rsx! {
            LinkRow { key: "{part}", label, value, detail, to: Route::ReflectionScreen { round, part } }
        }
    };
    rsx! {
        Screen {
            size: profile_size(),
            bar: rsx! { Bar { back, title: samson.text("together-title") } },
            p { {samson.text("together-lead")} }
            Card {
                for part in ReflectionPart::ALL {
                    {line(part)}
                }
            }
        }
    }
}
