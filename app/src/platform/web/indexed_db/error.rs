//! What the browser's exceptions mean to the app.

use crate::platform::storage::StorageError;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

/// The exception in the app's words.
pub(super) fn storage_error(exception: &JsValue) -> StorageError {
    let Some(exception) = exception.dyn_ref::<DomException>() else {
        return StorageError::Failed(format!("{exception:?}"));
    };
    match exception.name().as_str() {
        "QuotaExceededError" => StorageError::Full,
        "SecurityError" | "InvalidStateError" | "NotAllowedError" => StorageError::Refused,
        "VersionError" => StorageError::Newer,
        name => StorageError::Failed(format!("{name}: {}", exception.message())),
    }
}

/// Whether a transaction could not begin because the connection is closed.
pub(super) fn is_closed(exception: &JsValue) -> bool {
    exception.dyn_ref::<DomException>().is_some_and(|exception| exception.name() == "InvalidStateError")
}
