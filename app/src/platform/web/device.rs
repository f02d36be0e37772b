//! What the browser says of the device.

use super::lifecycle::is_kept;
use crate::platform::Device;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Navigator, StorageManager};

/// Asks the browser what it says of the device. Not every browser tells everything.
pub async fn look_at_device() -> Device {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else {
        return Device::default();
    };
    let storage = Some(navigator.storage()).filter(|storage| !storage.is_undefined());
    let (keeps_records, room) = match storage {
        Some(storage) => (keeps_records(&storage).await, room(&storage).await),
        None => (None, None),
    };
    Device { keeps_app: is_kept(), keeps_records, room, battery: battery(&navigator).await }
}

/// Whether an app on the home screen would have a storage of its own, and this page is none: so it is on iPhones and iPads.
pub fn installed_app_is_apart() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    let standalone = navigator.and_then(|navigator| Reflect::get(&navigator, &"standalone".into()).ok());
    standalone.and_then(|standalone| standalone.as_bool()) == Some(false)
}

async fn keeps_records(storage: &StorageManager) -> Option<bool> {
    JsFuture::from(storage.persisted().ok()?).await.ok()?.as_bool()
}

async fn room(storage: &StorageManager) -> Option<u64> {
    let estimate = JsFuture::from(storage.estimate().ok()?).await.ok()?;
    let figure = |name: &str| Reflect::get(&estimate, &name.into()).ok()?.as_f64();
    Some(bytes(figure("quota")? - figure("usage")?))
}

/// Chromium alone tells of the battery.
async fn battery(navigator: &Navigator) -> Option<u8> {
    let ask: Function = Reflect::get(navigator, &"getBattery".into()).ok()?.dyn_into().ok()?;
    let asked: Promise = ask.call0(navigator).ok()?.dyn_into().ok()?;
    let battery = JsFuture::from(asked).await.ok()?;
    let told = |name: &str| Reflect::get(&battery, &name.into()).unwrap_or(JsValue::UNDEFINED);
    if told("charging").as_bool() == Some(true) {
        return Some(100);
    }
    u8::try_from(bytes(told("level").as_f64()? * 100.0)).ok()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never below zero")]
fn bytes(figure: f64) -> u64 {
    figure.max(0.0) as u64
}
