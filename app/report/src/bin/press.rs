//! The typesetter in a browser's Web Worker: `app/assets/scripts/press.js` loads it and hands it orders.

use wasm_bindgen::prelude::wasm_bindgen;

/// The packed order in, its packed outcome out: see [`samson_report::serve`].
#[wasm_bindgen]
pub fn serve(order: &[u8]) -> Vec<u8> {
    samson_report::serve(order)
}

fn main() {}
