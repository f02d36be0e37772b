//! The profile on a wall, in type that everybody in the room can read.

use crate::state::Samson;
use crate::ui::{Button, Look, ScreenSize};
use dioxus::prelude::*;

/// Stays on from field to field, for as long as the app is open.
static ON_WALL: GlobalSignal<bool> = Signal::global(|| false);

/// The size of the screens that a profile is shown on.
pub(in crate::screens) fn profile_size() -> ScreenSize {
    if ON_WALL() { ScreenSize::Projector } else { ScreenSize::Wide }
}

/// Makes everything large, and back.
#[component]
pub(super) fn WallSwitch() -> Element {
    let samson = use_context::<Samson>();
    let key = if ON_WALL() { "profile-normal-size" } else { "profile-on-wall" };
    rsx! {
        Button { label: samson.text(key), look: Look::Quiet, on_press: |()| ON_WALL.with_mut(|on| *on = !*on) }
    }
}
