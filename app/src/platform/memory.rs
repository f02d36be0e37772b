//! Storage that lasts as long as the program: for tests, and to see how the app copes with a device that refuses.

use super::storage::{Storage, StorageError, Table, Write};
use async_trait::async_trait;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// How the device behaves when something is to be stored.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Device {
    /// It stores.
    #[default]
    Willing,
    /// It has no space left: reading works, writing fails with [`StorageError::Full`].
    Full,
    /// It lets nothing be stored or read: everything fails with [`StorageError::Refused`].
    Refusing,
}

type Records = BTreeMap<(Table, String), Vec<u8>>;

/// Records in memory. A clone shows the same records, as a second tab does.
#[derive(Debug, Clone, Default)]
pub struct MemoryStorage {
    records: Rc<RefCell<Records>>,
    device: Rc<Cell<Device>>,
}

impl MemoryStorage {
    /// From now on the device behaves like this; what is stored stays.
    pub fn behave(&self, device: Device) {
        self.device.set(device);
    }

    fn readable(&self) -> Result<(), StorageError> {
        match self.device.get() {
            Device::Willing | Device::Full => Ok(()),
            Device::Refusing => Err(StorageError::Refused),
        }
    }

    fn writable(&self) -> Result<(), StorageError> {
        self.readable()?;
        if self.device.get() == Device::Full { Err(StorageError::Full) } else { Ok(()) }
    }
}

#[async_trait(?Send)]
impl Storage for MemoryStorage {
    async fn read(&self, table: Table, key: &str) -> Result<Option<Vec<u8>>, StorageError> {
        self.readable()?;
        Ok(self.records.borrow().get(&(table, key.to_owned())).cloned())
    }

    async fn list(&self, table: Table, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StorageError> {
        self.readable()?;
        let records = self.records.borrow();
        let from_prefix = records.range((table, prefix.to_owned())..);
        let wanted = from_prefix.take_while(|((of, key), _)| *of == table && key.starts_with(prefix));
        Ok(wanted.map(|((_, key), value)| (key.clone(), value.clone())).collect())
    }

    async fn write(&self, writes: Vec<Write>) -> Result<(), StorageError> {
        self.writable()?;
        let mut records = self.records.borrow_mut();
        for write in &writes {
            if let Write::Expect(table, key, expected) = write
                && records.get(&(*table, key.clone())) != expected.as_ref()
            {
                return Err(StorageError::Changed);
            }
        }
        for write in writes {
            match write {
                Write::Put(table, key, value) => records.insert((table, key), value),
                Write::Delete(table, key) => records.remove(&(table, key)),
                Write::Expect(..) => None,
            };
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(value: u8) -> Vec<Write> {
        vec![Write::Put(Table::Answers, "a".to_owned(), vec![value])]
    }

    #[tokio::test]
    async fn a_full_device_still_shows_what_it_has() {
        let storage = MemoryStorage::default();
        storage.write(put(1)).await.unwrap();
        storage.behave(Device::Full);
        assert_eq!(storage.write(put(2)).await, Err(StorageError::Full));
        assert_eq!(storage.read(Table::Answers, "a").await, Ok(Some(vec![1])));
    }

    #[tokio::test]
    async fn a_refusing_device_neither_stores_nor_shows() {
        let storage = MemoryStorage::default();
        storage.behave(Device::Refusing);
        assert_eq!(storage.write(put(1)).await, Err(StorageError::Refused));
        assert_eq!(storage.list(Table::Answers, "").await, Err(StorageError::Refused));
    }
}
