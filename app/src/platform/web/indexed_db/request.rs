//! IndexedDB answers by events; here they become futures.
//!
//! The functions that settle a promise are the event handlers themselves, set before anything is awaited.

use super::error::storage_error;
use crate::platform::storage::{StorageError, Table};
use js_sys::Promise;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbFactory, IdbOpenDbRequest, IdbRequest, IdbTransaction, IdbVersionChangeEvent};

/// Version of the object stores. 2 has one more.
const VERSION: u32 = 2;

/// An open database, closed when this is dropped.
pub(super) struct Connection {
    database: IdbDatabase,
    is_new: bool,
    superseded: Rc<Cell<bool>>,
    /// Kept as long as the database may call it.
    _on_version_change: Closure<dyn FnMut(IdbVersionChangeEvent)>,
}

impl Connection {
    fn new(database: IdbDatabase, is_new: bool) -> Self {
        let superseded = Rc::new(Cell::new(false));
        let (ours, flag) = (database.clone(), Rc::clone(&superseded));
        // Another tab has a newer version: stepping back lets it bring the database up to date.
        let on_version_change = Closure::new(move |event: IdbVersionChangeEvent| {
            flag.set(event.new_version().is_some());
            ours.close();
        });
        database.set_onversionchange(Some(on_version_change.as_ref().unchecked_ref()));
        Self { database, is_new, superseded, _on_version_change: on_version_change }
    }

    pub(super) fn database(&self) -> &IdbDatabase {
        &self.database
    }

    /// There was no such database: this one has just been made.
    pub(super) fn is_new(&self) -> bool {
        self.is_new
    }

    /// A newer version of the app has taken the database over.
    pub(super) fn is_superseded(&self) -> bool {
        self.superseded.get()
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.database.set_onversionchange(None);
        self.database.close();
    }
}

/// Where databases are opened and deleted.
pub(super) fn factory() -> Result<IdbFactory, StorageError> {
    web_sys::window().and_then(|window| window.indexed_db().ok().flatten()).ok_or(StorageError::Refused)
}

/// Opens a database, making the object stores that it does not have yet.
pub(super) async fn open(name: &str) -> Result<Connection, StorageError> {
    let request = factory()?.open_with_u32(name, VERSION).map_err(|error| storage_error(&error))?;
    let (making, is_new) = (request.clone(), Rc::new(Cell::new(false)));
    let made = Rc::clone(&is_new);
    // Exceptions in here end the opening, which then answers with an error.
    let make_stores = Closure::once(move |event: IdbVersionChangeEvent| {
        made.set(event.old_version() < 1.0);
        make_stores(&making)
    });
    request.set_onupgradeneeded(Some(make_stores.as_ref().unchecked_ref()));
    let opened = settled(&request).await;
    request.set_onupgradeneeded(None);
    Ok(Connection::new(opened?.unchecked_into(), is_new.get()))
}

/// What opening or deleting a database results in.
pub(super) async fn settled(request: &IdbOpenDbRequest) -> Result<JsValue, StorageError> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
        request.set_onblocked(Some(&reject));
    });
    match JsFuture::from(promise).await {
        Ok(_) => request.result().map_err(|error| storage_error(&error)),
        // A blocked request is still open and has no error yet.
        Err(_) => {
            Err(request.error().ok().flatten().map_or(StorageError::Refused, |error| storage_error(&error)))
        }
    }
}

fn make_stores(request: &IdbOpenDbRequest) -> Result<(), JsValue> {
    let database: IdbDatabase = request.result()?.unchecked_into();
    let there = database.object_store_names();
    for table in Table::ALL.into_iter().filter(|table| !there.contains(table.name())) {
        database.create_object_store(table.name())?;
    }
    Ok(())
}

/// What a request results in.
pub(super) fn result(request: IdbRequest) -> impl Future<Output = Result<JsValue, StorageError>> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    async move {
        match JsFuture::from(promise).await {
            Ok(_) => request.result().map_err(|error| storage_error(&error)),
            Err(_) => Err(reason(request.error().ok().flatten())),
        }
    }
}

/// Comes back when all of a transaction is on the disk, or none of it will be.
pub(super) fn committed(
    transaction: &IdbTransaction,
) -> impl Future<Output = Result<(), StorageError>> + use<> {
    let transaction = transaction.clone();
    let promise = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    async move { JsFuture::from(promise).await.map(drop).map_err(|_| reason(transaction.error())) }
}

fn reason(error: Option<web_sys::DomException>) -> StorageError {
    error.map_or_else(
        || StorageError::Failed("the browser gave no reason".to_owned()),
        |error| storage_error(&error),
    )
}
