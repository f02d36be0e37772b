//! Storage in IndexedDB: the only storage of a browser that says when something is really on the disk.

mod error;
mod fresh_log;
mod request;

use super::local;
use crate::platform::prefix::end_of;
use crate::platform::storage::{Opened, Storage, StorageError, Table, Write};
use async_trait::async_trait;
use error::storage_error;
use futures_channel::oneshot::{Canceled, Receiver, channel};
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use request::{Connection, committed, open, result};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{IdbKeyRange, IdbObjectStore, IdbTransaction};

/// The database of this device's records.
const RECORDS: &str = "samson";

/// Beside the database, because it has to outlast it: records were kept here. A browser that deletes a database it finds
/// damaged opens a new one in its place and says nothing.
const KEPT: &str = "samson-kept";

thread_local! {
    /// This device's records, on their way.
    static AHEAD: RefCell<Option<Receiver<Result<Connection, StorageError>>>> = const { RefCell::new(None) };
}

/// Asks the browser for this device's records before anything is drawn: it finds them in the meantime.
pub(super) fn open_ahead() {
    let (tell, opened) = channel();
    AHEAD.set(Some(opened));
    // Whoever opens the records waits for it.
    spawn_local(async move { drop(tell.send(open(RECORDS).await)) });
}

/// Opens this device's records.
///
/// # Errors
/// [`StorageError::Refused`] when the browser lets nothing be stored, [`StorageError::Newer`] when a newer version of
/// the app was here, and the others.
pub async fn open_storage() -> Result<Opened, StorageError> {
    let connection = match AHEAD.take() {
        Some(opened) => opened.await.map_err(|Canceled| StorageError::Refused)??,
        None => open(RECORDS).await?,
    };
    let emptied = connection.is_new() && local::get(KEPT).is_some();
    local::set(KEPT, "yes");
    // Nobody waits for it: it only has to be done before the browser is killed the next time.
    spawn_local(fresh_log::begin());
    Ok(Opened { storage: IndexedDb::over(RECORDS, connection), emptied })
}

/// Opens the records with this name, in a database of their own.
///
/// # Errors
/// As [`open_storage`].
pub async fn open_storage_named(name: &str) -> Result<Rc<dyn Storage>, StorageError> {
    Ok(IndexedDb::over(name, open(name).await?))
}

struct IndexedDb {
    name: String,
    connection: RefCell<Connection>,
}

/// What a transaction may do.
#[derive(Clone, Copy)]
enum Mode {
    Read,
    Write,
}

impl IndexedDb {
    fn over(name: &str, connection: Connection) -> Rc<dyn Storage> {
        Rc::new(Self { name: name.to_owned(), connection: RefCell::new(connection) })
    }

    /// Begins a transaction. A browser may close a connection behind our back (iOS does, when the app was away for a
    /// while): then it is opened again.
    async fn begin(&self, tables: &[Table], mode: Mode) -> Result<IdbTransaction, StorageError> {
        if self.connection.borrow().is_superseded() {
            return Err(StorageError::Newer);
        }
        let first = transaction(&self.connection.borrow(), tables, mode);
        match first {
            Err(error) if error::is_closed(&error) => {
                let again = open(&self.name).await?;
                self.connection.replace(again);
                transaction(&self.connection.borrow(), tables, mode).map_err(|error| storage_error(&error))
            }
            begun => begun.map_err(|error| storage_error(&error)),
        }
    }
}

/// `durability: "strict"` makes the transaction complete when the disk has it, not when the system has it.
fn transaction(connection: &Connection, tables: &[Table], mode: Mode) -> Result<IdbTransaction, JsValue> {
    let names: Array = tables.iter().map(|table| JsValue::from(table.name())).collect();
    let (mode, options) = (JsValue::from(mode.name()), Object::new());
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    // web-sys has no stable function with options.
    let begin: Function = Reflect::get(connection.database(), &"transaction".into())?.dyn_into()?;
    begin.call3(connection.database(), &names, &mode, &options)?.dyn_into()
}

impl Mode {
    fn name(self) -> &'static str {
        match self {
            Self::Read => "readonly",
            Self::Write => "readwrite",
        }
    }
}

/// Keys are stored as bytes: IndexedDB orders bytes as bytes, but text as UTF-16.
fn bytes(key: &str) -> Uint8Array {
    Uint8Array::from(key.as_bytes())
}

#[async_trait(?Send)]
impl Storage for IndexedDb {
    async fn read(&self, table: Table, key: &str) -> Result<Option<Vec<u8>>, StorageError> {
        let transaction = self.begin(&[table], Mode::Read).await?;
        let request = transaction.object_store(table.name()).and_then(|store| store.get(&bytes(key)));
        let value = result(request.map_err(|error| storage_error(&error))?).await?;
        Ok(value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec))
    }

    async fn list(&self, table: Table, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StorageError> {
        let transaction = self.begin(&[table], Mode::Read).await?;
        let requests = transaction.object_store(table.name()).and_then(|store| {
            let range = range(prefix)?;
            Ok((store.get_all_keys_with_key(&range)?, store.get_all_with_key(&range)?))
        });
        let (keys, values) = requests.map_err(|error| storage_error(&error))?;
        let (keys, values) = (result(keys), result(values));
        records(&keys.await?.unchecked_into(), &values.await?.unchecked_into())
    }

    async fn write(&self, writes: Vec<Write>) -> Result<(), StorageError> {
        let tables: Vec<Table> =
            Table::ALL.into_iter().filter(|&table| writes.iter().any(|w| is_in(w, table))).collect();
        if tables.is_empty() {
            return Ok(());
        }
        let transaction = self.begin(&tables, Mode::Write).await?;
        let committed = committed(&transaction);
        if !is_as_expected(&transaction, &writes).await? {
            // Nothing was written in it, so there is nothing to hear about either.
            let _ = transaction.abort();
            let _ = committed.await;
            return Err(StorageError::Changed);
        }
        for write in &writes {
            if let Err(error) = carry_out(&transaction, write) {
                // Already over when aborting it fails.
                let _ = transaction.abort();
                return Err(storage_error(&error));
            }
        }
        commit_now(&transaction);
        committed.await
    }
}

/// Without this the browser commits when it has told us of every single write. One that does not know it does that anyway.
#[expect(deprecated, reason = "the bindings mark it so, the standard does not")]
fn commit_now(transaction: &IdbTransaction) {
    let _ = transaction.commit();
}

fn is_in(write: &Write, table: Table) -> bool {
    match write {
        Write::Put(of, ..) | Write::Delete(of, _) | Write::Expect(of, ..) => *of == table,
    }
}

/// Reads inside the transaction that is going to write: no other tab comes between. It stays open, because every
/// answer is followed by the next request in the same turn.
async fn is_as_expected(transaction: &IdbTransaction, writes: &[Write]) -> Result<bool, StorageError> {
    for write in writes {
        let Write::Expect(table, key, expected) = write else { continue };
        let request = transaction.object_store(table.name()).and_then(|store| store.get(&bytes(key)));
        let value = result(request.map_err(|error| storage_error(&error))?).await?;
        if value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec) != *expected {
            return Ok(false);
        }
    }
    Ok(true)
}

fn carry_out(transaction: &IdbTransaction, write: &Write) -> Result<(), JsValue> {
    let store = |table: &Table| -> Result<IdbObjectStore, JsValue> { transaction.object_store(table.name()) };
    match write {
        Write::Put(table, key, value) => {
            store(table)?.put_with_key(&Uint8Array::from(value.as_slice()), &bytes(key))?;
        }
        Write::Delete(table, key) => {
            store(table)?.delete(&bytes(key))?;
        }
        // Looked at before the first write.
        Write::Expect(..) => {}
    }
    Ok(())
}

fn range(prefix: &str) -> Result<IdbKeyRange, JsValue> {
    match end_of(prefix) {
        Some(end) => IdbKeyRange::bound_with_lower_open_and_upper_open(
            &bytes(prefix),
            &Uint8Array::from(end.as_slice()),
            false,
            true,
        ),
        None => IdbKeyRange::lower_bound(&bytes(prefix)),
    }
}

fn records(keys: &Array, values: &Array) -> Result<Vec<(String, Vec<u8>)>, StorageError> {
    let record = |(key, value): (JsValue, JsValue)| {
        let key = String::from_utf8(Uint8Array::new(&key).to_vec());
        let key = key.map_err(|error| StorageError::Failed(error.to_string()))?;
        Ok((key, Uint8Array::new(&value).to_vec()))
    };
    keys.iter().zip(values.iter()).map(record).collect()
}
