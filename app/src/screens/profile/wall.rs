//! The profile and the plan on a wall, in type that everybody in the room can read.

use crate::state::Samson;
use crate::ui::{Button, Look, ScreenSize};
use dioxus::prelude::*;

/// Stays on from screen to screen, for as long as the app is open.
static ON_WALL: GlobalSignal<bool> = Signal::global(|| false);

/// The size of the screens that a profile is shown on.
pub(in crate::screens) fn profile_size() -> ScreenSize {
    size_or(ScreenSize::Wide)
}

/// The size of a screen that a room may look at together: what it is otherwise, when nothing is on a wall.
pub(in crate::screens) fn size_or(otherwise: ScreenSize) -> ScreenSize {
    if ON_WALL() { ScreenSize::Projector } else { otherwise }
}

/// Makes everything large, and back.
#[component]
pub(in crate::screens) fn WallSwitch() -> Element {
    let samson = use_context::<Samson>();
    let key = if ON_WALL() { "profile-normal-size" } else { "profile-on-wall" };
    rsx! {
        Button { label: samson.text(key), look: Look::Quiet, on_press: |()| ON_WALL.with_mut(|on| *on = !*on) }
    }
}
