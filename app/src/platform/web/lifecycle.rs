//! What a browser does behind an app's back: connections, storage, updates.

use super::events::listen;
use js_sys::{Object, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Response, ServiceWorkerContainer, ServiceWorkerRegistration, VisibilityState};

thread_local! {
    /// A newer version serves this browser now, but this page still is the older one.
    static OUTDATED: Cell<bool> = const { Cell::new(false) };
}

/// Calls back, until the page is closed, when a connection may have come back: the browser says so, or the person
/// looks at the page again.
pub fn on_online(callback: impl Fn() + 'static) {
    let callback = Rc::new(callback);
    let Some(window) = web_sys::window() else { return };
    let again = Rc::clone(&callback);
    listen(&window, "online", move |_| again());
    if let Some(document) = window.document() {
        let page = document.clone();
        listen(&document, "visibilitychange", move |_| {
            if page.visibility_state() == VisibilityState::Visible {
                callback();
            }
        });
    }
}

/// Asks the browser not to throw our records away when space gets short. It decides by itself.
pub fn keep_storage() {
    let storage = web_sys::window().map(|window| window.navigator().storage());
    // Browsers have this only where the connection is protected.
    let asked = storage.filter(|storage| !storage.is_undefined()).and_then(|storage| storage.persist().ok());
    if let Some(asked) = asked {
        spawn_local(async move {
            // Whatever the answer: there is nothing more to be done.
            let _ = JsFuture::from(asked).await;
        });
    }
}

fn service_workers() -> Option<ServiceWorkerContainer> {
    let container = web_sys::window()?.navigator().service_worker();
    (!container.is_undefined()).then_some(container)
}

/// Notices when a newer version takes over, here or by another tab. A page's first service worker is no update.
pub(super) fn watch_for_update() {
    let Some(workers) = service_workers() else { return };
    let is_first = Cell::new(workers.controller().is_none());
    listen(&workers, "controllerchange", move |_| {
        if !is_first.replace(false) {
            OUTDATED.set(true);
        }
    });
}

/// To be called when a screen opens: whether a newer version of the app may take over now.
///
/// Never while somebody answers. Taking over has two steps: at the first allowed screen, a newer version that waits
/// is let in; at the next one, the page is loaded anew from it.
pub fn allow_update(allowed: bool) {
    if !allowed {
        return;
    }
    if OUTDATED.get() {
        // The page goes away: there is nobody to tell if that fails.
        let _ = web_sys::window().map(|window| window.location().reload());
    } else if let Some(workers) = service_workers() {
        spawn_local(async move {
            // Nothing waits, or it is gone already: then nothing has to be done.
            let _ = let_waiting_in(workers).await;
        });
    }
}

/// Whether the service worker keeps all of the app.
pub(super) fn is_kept() -> bool {
    service_workers().is_some_and(|workers| workers.controller().is_some())
}

/// Whether the page can be loaded anew with the whole app: the service worker keeps all of it, or the server is in reach.
pub async fn has_whole_app() -> bool {
    if is_kept() {
        return true;
    }
    let Some(window) = web_sys::window() else { return false };
    let answer = JsFuture::from(window.fetch_with_str("/index.html")).await;
    answer.is_ok_and(|answer| answer.dyn_ref::<Response>().is_some_and(Response::ok))
}

async fn let_waiting_in(workers: ServiceWorkerContainer) -> Result<(), JsValue> {
    let registration = JsFuture::from(workers.get_registration()).await?;
    let Some(waiting) = registration.dyn_ref::<ServiceWorkerRegistration>().and_then(|r| r.waiting()) else {
        return Ok(());
    };
    let message = Object::new();
    Reflect::set(&message, &"type".into(), &"activate".into())?;
    waiting.post_message(&message)
}
