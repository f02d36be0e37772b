//! What is kept of this device as a hub: what its owner decided, and whether it is one.

use super::changes::put;
use super::repository::{Changes, Repository};
use crate::platform::HubPlan;
use crate::platform::storage::{StorageError, Table};
use serde::{Deserialize, Serialize};

/// Under which key it is kept.
const KEY: &str = "hub";

/// The first port that is tried: the one of `samson hub`, which needs no special right.
const PORT: u16 = 8080;

/// A device as a hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HubRecord {
    /// True from the moment it was one until somebody stopped it: then it is one again when the app is opened.
    pub on: bool,
    /// Where it listens.
    pub port: u16,
    /// The name of the Wi-Fi in the room; empty: no code is shown for it.
    pub wifi: String,
    /// Its password; empty: the Wi-Fi is an open one.
    pub password: String,
    /// The server it belongs to; empty: none.
    pub server: String,
    /// That server's creation token; empty: none.
    pub token: String,
}

impl Default for HubRecord {
    fn default() -> Self {
        let [wifi, password, server, token] = [const { String::new() }; 4];
        Self { on: false, port: PORT, wifi, password, server, token }
    }
}

impl HubRecord {
    /// What the hub is told.
    pub fn plan(&self) -> HubPlan {
        let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        // Spaces may be part of a password.
        let password = Some(self.password.clone()).filter(|password| !password.is_empty());
        let wifi = given(&self.wifi).map(|name| (name, password));
        HubPlan { port: self.port, server: self.server(), creation_token: given(&self.token), wifi }
    }

    /// The address of its server, also where it was typed without `https://`.
    pub fn server(&self) -> Option<String> {
        let typed = self.server.trim().trim_end_matches('/');
        match typed {
            "" => None,
            address if address.contains("://") => Some(address.to_owned()),
            host => Some(format!("https://{host}")),
        }
    }
}

impl Repository {
    /// This device as a hub, as it was left.
    ///
    /// # Errors
    /// [`StorageError`], here as below.
    pub async fn hub(&self) -> Result<HubRecord, StorageError> {
        Ok(self.get(Table::Settings, KEY).await?.unwrap_or_default())
    }

    /// Keeps what is decided.
    pub async fn keep_hub(&self, hub: &HubRecord) -> Result<(), StorageError> {
        self.commit(Changes::new().and(put(Table::Settings, KEY.to_owned(), hub))).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::memory::MemoryStorage;
    use crate::state::testing::run;
    use std::rc::Rc;

    fn hub(wifi: &str, password: &str, server: &str) -> HubPlan {
        let [wifi, password, server] = [wifi, password, server].map(str::to_owned);
        HubRecord { wifi, password, server, ..HubRecord::default() }.plan()
    }

    #[test]
    fn what_is_left_empty_is_not_there() {
        assert_eq!(
            hub(" ", "secret", ""),
            HubPlan { port: PORT, server: None, creation_token: None, wifi: None }
        );
        assert_eq!(hub("Farm ", "", "").wifi, Some(("Farm".to_owned(), None)));
        assert_eq!(hub("Farm", " a b ", "").wifi, Some(("Farm".to_owned(), Some(" a b ".to_owned()))));
    }

    #[test]
    fn a_server_is_understood_as_people_write_it() {
        for (typed, understood) in [
            ("samson.example", "https://samson.example"),
            (" https://samson.example/ ", "https://samson.example"),
            ("http://10.0.0.2:8080", "http://10.0.0.2:8080"),
        ] {
            assert_eq!(hub("", "", typed).server.as_deref(), Some(understood));
        }
    }

    #[test]
    fn what_was_decided_is_kept() {
        run(async {
            let repository = Repository::new(Rc::new(MemoryStorage::default()));
            assert_eq!(repository.hub().await, Ok(HubRecord::default()));
            let hub = HubRecord { on: true, wifi: "Farm".to_owned(), ..HubRecord::default() };
            repository.keep_hub(&hub).await.unwrap();
            assert_eq!(repository.hub().await, Ok(hub));
        });
    }
}
