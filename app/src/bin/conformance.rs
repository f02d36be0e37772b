//! The storage suite in a real browser: a test page calls `run` and reads what came of it.

use samson_app::platform::conformance;
use wasm_bindgen::prelude::wasm_bindgen;

/// Runs every check against this browser's storage: a JSON list of `{name, ok, message}`.
#[wasm_bindgen]
pub async fn run() -> String {
    let outcomes = conformance::run(&conformance::Device).await;
    serde_json::to_string(&outcomes).unwrap_or_default()
}

/// Nothing happens until the page asks.
fn main() {}
