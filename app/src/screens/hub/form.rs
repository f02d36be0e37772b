//! What is decided before this device becomes the hub. All of it may be left empty.

use crate::state::{HubRecord, Samson};
use crate::ui::{PasswordField, TextField};
use dioxus::prelude::*;

/// Longest name of a Wi-Fi, in letters: the standard has 32 bytes.
const NAME_LIMIT: usize = 32;

/// The Wi-Fi in the room, and the server that everything goes to later.
#[component]
pub(super) fn Form(record: HubRecord, on_change: EventHandler<HubRecord>) -> Element {
    let samson = use_context::<Samson>();
    let (named, locked) = (record.clone(), record.clone());
    let (belonging, knowing) = (record.clone(), record.clone());
    rsx! {
        TextField {
            label: samson.text("hub-wifi"),
            hint: samson.text("hub-wifi-hint"),
            value: record.wifi.clone(),
            limit: NAME_LIMIT,
            on_input: move |wifi| on_change.call(HubRecord { wifi, ..named.clone() }),
        }
        if !record.wifi.trim().is_empty() {
            PasswordField {
                label: samson.text("hub-password"),
                hint: samson.text("hub-password-hint"),
                value: record.password.clone(),
                show: samson.text("backup-password-show"),
                hide: samson.text("backup-password-hide"),
                on_input: move |password| on_change.call(HubRecord { password, ..locked.clone() }),
            }
        }
        TextField {
            label: samson.text("hub-server"),
            hint: samson.text("hub-server-hint"),
            value: record.server.clone(),
            on_input: move |server| on_change.call(HubRecord { server, ..belonging.clone() }),
        }
        if record.server().is_some() {
            TextField {
                label: samson.text("invite-token"),
                hint: samson.text("hub-token-hint"),
                value: record.token,
                on_input: move |token| on_change.call(HubRecord { token, ..knowing.clone() }),
            }
        }
    }
}
