//! What every screen tells the page it stands on.

use crate::state::Samson;
use dioxus::prelude::*;

/// Whether a newer version of the app may take over when a screen opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Updates {
    /// Nothing would be interrupted.
    Welcome,
    /// Somebody is in the middle of something.
    Later,
}

/// Names the page while the screen shows, and lets updates in or not. `title` is asked again when the language changes.
pub(crate) fn use_page(title: impl Fn(Samson) -> String + 'static, updates: Updates) -> Samson {
    let samson = use_context::<Samson>();
    use_hook(|| samson.allow_update(updates == Updates::Welcome));
    use_effect(move || samson.set_title(&title(samson)));
    samson
}
