//! Giving an address to other people.

use super::script::{quoted, result_of};
use crate::platform::Shared;

/// Puts the address on the clipboard: a window has no other way of sharing.
pub async fn share(_title: &str, _text: &str, url: &str) -> Shared {
    copy(url).await
}

/// Puts a text on the clipboard.
pub async fn copy(text: &str) -> Shared {
    let script = format!(
        "(() => {{ const area = document.createElement('textarea'); area.value = {}; \
         document.body.append(area); area.select(); \
         const copied = document.execCommand('copy'); area.remove(); return copied; }})()",
        quoted(text)
    );
    if result_of(&script).await.as_deref() == Some("true") { Shared::Copied } else { Shared::Failed }
}
