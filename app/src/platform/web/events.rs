//! Listening to events as long as the page lives.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, EventTarget};

/// Calls back on every such event, until the page is closed.
pub(super) fn listen(target: &EventTarget, name: &str, callback: impl FnMut(Event) + 'static) {
    let listener = Closure::<dyn FnMut(Event)>::new(callback).into_js_value();
    // Listening to an event cannot fail; asking a browser for an unknown one just never calls.
    let _ = target.add_event_listener_with_callback(name, listener.unchecked_ref());
}
