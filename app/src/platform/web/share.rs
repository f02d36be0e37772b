//! Giving an address to other people.

use crate::platform::Shared;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, HtmlDocument, HtmlElement, HtmlTextAreaElement, Navigator, ShareData};

/// Offers the system's own way of sharing; where there is none, puts the address on the clipboard.
///
/// Browsers allow this only shortly after a tap.
pub async fn share(title: &str, text: &str, url: &str) -> Shared {
    if offer(title, text, url).await { Shared::Shared } else { copy(url).await }
}

/// Puts a text on the clipboard. Browsers allow this only shortly after a tap.
pub async fn copy(text: &str) -> Shared {
    let copied = hand_to_clipboard(text).await || select_and_copy(text).is_some();
    if copied { Shared::Copied } else { Shared::Failed }
}

pub(super) fn navigator() -> Option<Navigator> {
    Some(web_sys::window()?.navigator())
}

/// True when the system's way of sharing was shown.
async fn offer(title: &str, text: &str, url: &str) -> bool {
    let can_share = |navigator: &Navigator| Reflect::has(navigator, &"share".into()).unwrap_or_default();
    let Some(navigator) = navigator().filter(can_share) else { return false };
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    data.set_url(url);
    match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => true,
        Err(error) => is_closed_by_person(&error),
    }
}

pub(super) fn is_closed_by_person(error: &JsValue) -> bool {
    error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "AbortError")
}

/// The clipboard exists only where the connection is protected: not on a local hub without a certificate.
async fn hand_to_clipboard(text: &str) -> bool {
    let clipboard = navigator().map(|navigator| navigator.clipboard());
    match clipboard.filter(|clipboard| !clipboard.is_undefined()) {
        Some(clipboard) => JsFuture::from(clipboard.write_text(text)).await.is_ok(),
        None => false,
    }
}

/// The old way, which works everywhere: select a text on the page and press "copy".
fn select_and_copy(text: &str) -> Option<()> {
    let document: HtmlDocument = web_sys::window()?.document()?.dyn_into().ok()?;
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    // Outside the text flow, so that the page does not jump.
    area.style().set_property("position", "fixed").ok()?;
    let focused = document.active_element();
    // Beside the focus: in an open dialog, nothing outside of it can be selected.
    let beside = focused.as_ref().and_then(|element| element.parent_element());
    beside.or_else(|| document.body().map(Into::into))?.append_child(&area).ok()?;
    area.select();
    let copied = document.exec_command("copy").unwrap_or_default();
    area.remove();
    if let Some(focused) = focused.and_then(|focused| focused.dyn_into::<HtmlElement>().ok()) {
        focused.focus().ok()?;
    }
    copied.then_some(())
}
