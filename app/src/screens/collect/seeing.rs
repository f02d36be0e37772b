use crate::screens::common::ProblemNotice;
use crate::state::{CAMERA_PICTURE, Collecting, Samson, Sight, Wanted};
use crate::ui::{Button, CameraPicture, Part, SegmentedProgress, Waiting};
use dioxus::prelude::*;

/// What the camera sees and how far it has read, or why there is no picture.
#[component]
pub(in crate::screens) fn Seeing(collecting: Collecting) -> Element {
    let samson = use_context::<Samson>();
    // Opened once its picture has a place, and closed with the screen.
    use_effect(move || {
        spawn(collecting.watch());
    });
    let sight = collecting.sight();
    let is_blind = matches!(sight, Sight::Blind(_));
    rsx! {
        CameraPicture { id: CAMERA_PICTURE, label: samson.text("collect-picture"), hidden: is_blind }
        match sight {
            Sight::Opening => rsx! { Waiting { words: samson.text("collect-opening") } },
            Sight::Looking => rsx! { Waiting { words: samson.text("collect-looking") } },
            Sight::Reading { seen, needed } => rsx! { Reading { wanted: collecting.wanted(), seen, needed } },
            Sight::Blind(problem) => rsx! {
                ProblemNotice { problem }
                Button { label: samson.text("collect-try-again"), on_press: move |()| collecting.watch() }
            },
        }
    }
}

#[component]
fn Reading(wanted: Wanted, seen: usize, needed: usize) -> Element {
    let samson = use_context::<Samson>();
    // One or two more than these may be needed.
    let seen = seen.min(needed);
    let key = match wanted {
        Wanted::Responses => "collect-reading",
        Wanted::Profile => "scan-profile-reading",
    };
    let words = samson.text_with(key, &[("seen", seen.into()), ("needed", needed.into())]);
    rsx! {
        p { {words.clone()} }
        SegmentedProgress { label: words, parts: vec![Part { done: seen, total: needed }] }
    }
}
