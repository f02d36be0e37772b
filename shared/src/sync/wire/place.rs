//! Where a device has come to: a server, or a hub.

use crate::crypto::carry::CarryKey;
use crate::sync::address;
use serde::{Deserialize, Serialize};

/// What a server or hub says about itself, to everybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// What it is.
    pub kind: PlaceKind,
    /// What is carried to it is sealed for this key.
    pub carry: CarryKey,
    /// Of a hub: the address of the server it belongs to, if it does. There everything is found afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
}

impl Place {
    /// Where everything that is kept at this hub is found afterwards; none at a server, and when what the hub says is no
    /// address.
    pub fn afterwards(&self) -> Option<String> {
        self.server.as_deref().filter(|_| self.kind == PlaceKind::Hub).and_then(address)
    }
}

/// What a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceKind {
    /// A server: what it has is where it should be.
    #[default]
    Server,
    /// A hub on the local network, which hands on what it has when there is a connection.
    Hub,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec;

    const KEY: CarryKey = CarryKey::new([7; 32]);

    fn hub(server: &str) -> Place {
        Place { kind: PlaceKind::Hub, carry: KEY, server: Some(server.to_owned()) }
    }

    #[test]
    fn a_hub_says_where_everything_is_found_afterwards() {
        assert_eq!(hub("https://samson.example/").afterwards().as_deref(), Some("https://samson.example"));
        assert_eq!(hub("https://samson.example/elsewhere").afterwards(), None);
        assert_eq!(Place { server: None, ..hub("") }.afterwards(), None);
        let server = Place { kind: PlaceKind::Server, ..hub("https://other.example") };
        assert_eq!(server.afterwards(), None, "a server is where everything stays");
    }

    #[test]
    fn a_place_that_names_no_server_says_what_it_always_said() {
        #[derive(Serialize, Deserialize, Debug, PartialEq)]
        struct Before {
            kind: PlaceKind,
            carry: CarryKey,
        }
        let before = Before { kind: PlaceKind::Hub, carry: KEY };
        let none = Place { server: None, ..hub("") };
        assert_eq!(codec::encode(&before), codec::encode(&none));
        assert_eq!(codec::decode(&codec::encode(&before)), Ok(none));
        assert_eq!(codec::decode(&codec::encode(&hub("https://samson.example"))), Ok(before));
    }
}
