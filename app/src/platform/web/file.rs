//! Handing a file over: the system's own way of sharing, or the browser's downloads.

use super::share::{is_closed_by_person, navigator};
use crate::platform::{MadeFile, Saved, Shared, sleep};
use js_sys::{Array, Reflect, Uint8Array};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, ShareData, Url};

/// How long a browser may take to fetch what it was told to download. The file takes up memory meanwhile.
const FETCHED: Duration = Duration::from_secs(60);

/// Puts a file among the browser's downloads.
pub async fn save_file(file: &MadeFile) -> Saved {
    if download(file).is_ok() { Saved::Downloaded } else { Saved::Failed }
}

/// Whether the system's own way of sharing takes this file.
pub fn can_share_file(file: &MadeFile) -> bool {
    let knows =
        |navigator: &web_sys::Navigator| Reflect::has(navigator, &"canShare".into()).unwrap_or_default();
    let asked = navigator().filter(knows).zip(share_data(file).ok());
    asked.is_some_and(|(navigator, data)| navigator.can_share_with_data(&data))
}

/// Offers the system's own way of sharing. Browsers allow this only shortly after a tap.
pub async fn share_file(file: &MadeFile) -> Shared {
    let Some((navigator, data)) = navigator().zip(share_data(file).ok()) else { return Shared::Failed };
    match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => Shared::Shared,
        Err(error) if is_closed_by_person(&error) => Shared::Shared,
        Err(_) => Shared::Failed,
    }
}

fn content(file: &MadeFile) -> Array {
    Array::of1(&Uint8Array::from(file.bytes.as_slice()))
}

fn share_data(file: &MadeFile) -> Result<ShareData, JsValue> {
    let kind = FilePropertyBag::new();
    kind.set_type(file.media_type);
    let file = File::new_with_u8_array_sequence_and_options(&content(file), &file.name, &kind)?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    Ok(data)
}

/// Presses a link to the file that nobody sees.
fn download(file: &MadeFile) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(file.media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&content(file), &kind)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(&file.name);
    link.click();
    spawn_local(async move {
        sleep(FETCHED).await;
        // An address that is not known any more is forgotten already.
        let _ = Url::revoke_object_url(&address);
    });
    Ok(())
}
