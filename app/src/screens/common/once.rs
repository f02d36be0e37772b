//! Reading something when a screen opens.

use dioxus::prelude::*;

/// Reads something once, for as long as the component lives: unlike a resource, it is not read again when a signal
/// changes that was read on the way. `None` until it is there.
pub(crate) fn use_once<T: 'static, F: Future<Output = T> + 'static>(
    read: impl FnOnce() -> F,
) -> Signal<Option<T>> {
    let mut result = use_signal(|| None);
    use_hook(|| {
        let read = read();
        spawn(async move { result.set(Some(read.await)) })
    });
    result
}
