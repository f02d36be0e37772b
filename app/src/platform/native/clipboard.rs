//! Giving an address to other people.

use super::script::{quoted, result_of};
use crate::platform::Shared;

/// Puts the address on the clipboard: a window has no other way of sharing.
#[cfg(not(target_os = "android"))]
pub async fn share(_title: &str, _text: &str, url: &str) -> Shared {
    copy(url).await
}

/// Puts a text on the clipboard.
pub async fn copy(text: &str) -> Shared {
    let copied = result_of(&COPY.replace("TEXT", &quoted(text))).await;
    if copied.as_deref() == Some("true") { Shared::Copied } else { Shared::Failed }
}

/// Selects a text beside the focus (in an open dialog, nothing outside of it can be selected) and presses "copy".
const COPY: &str = "(() => {
    const focused = document.activeElement;
    const area = document.createElement('textarea');
    area.value = TEXT;
    area.style.position = 'fixed';
    (focused?.parentElement ?? document.body).append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    focused?.focus();
    return copied;
})()";
