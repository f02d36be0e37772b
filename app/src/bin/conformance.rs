//! The storage suite in a real browser: a test page loads this module and awaits `globalThis.samsonConformance`, a JSON
//! list of `{name, ok, message}`.

use js_sys::Reflect;
use samson_app::platform::conformance;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::future_to_promise;

/// Runs every check against this browser's storage.
async fn outcomes() -> Result<JsValue, JsValue> {
    let outcomes = conformance::run(&conformance::Device).await;
    serde_json::to_string(&outcomes).map(JsValue::from).map_err(|error| error.to_string().into())
}

fn main() {
    // A program exports no functions to JavaScript; a property of the global object can always be set.
    let _ = Reflect::set(&js_sys::global(), &"samsonConformance".into(), &future_to_promise(outcomes()));
}
