//! The hub while it is on: the codes for coming in, and how handing on goes.

use crate::state::{HandingOn, Hindrance, HubRecord, HubSight, Samson};
use crate::ui::{Card, Chip, Columns, Disclosure, Heading, Notice, QrCode, Safe, Tone};
use dioxus::prelude::*;

/// Everything that people in the room need.
#[component]
pub(super) fn Running(record: HubRecord, sight: HubSight) -> Element {
    let samson = use_context::<Samson>();
    let HubSight { addresses, wifi_code, handing_on } = sight;
    rsx! {
        Heading { text: samson.text("hub-on-title") }
        Chip { state: Safe::Received, words: samson.text("hub-on") }
        if addresses.is_empty() {
            Notice { tone: Tone::Warning, title: samson.text("hub-alone-title"), words: samson.text("hub-alone") }
        }
        Columns {
            if let Some(code) = wifi_code {
                Card { title: samson.text("hub-join-wifi"),
                    Code { text: code, label: samson.text("hub-wifi-code") }
                    p { b { {record.wifi.trim().to_owned()} } }
                    if !record.password.is_empty() {
                        p { {samson.text_with("hub-password-is", &[("password", record.password.as_str().into())])} }
                    }
                }
            }
            if !addresses.is_empty() {
                Card { title: samson.text("hub-join"), Addresses { addresses } }
            }
        }
        OnItsWay { server: record.server(), handing_on }
        p { class: "small", {samson.text("hub-hints")} }
    }
}

/// The likeliest address as a code, and the others for who cannot reach that one.
#[component]
fn Addresses(addresses: Vec<String>) -> Element {
    let samson = use_context::<Samson>();
    let mut addresses = addresses.into_iter();
    let Some(first) = addresses.next() else { return rsx! {} };
    let others: Vec<String> = addresses.collect();
    rsx! {
        Code { text: first.clone(), label: samson.text("hub-address-code") }
        p { b { dir: "ltr", {first} } }
        if !others.is_empty() {
            Disclosure { label: samson.text("hub-other-addresses"),
                for address in others {
                    p { key: "{address}", dir: "ltr", {address} }
                }
            }
        }
    }
}

/// A code for the cameras of phones. Before it is drawn its place is kept.
#[component]
fn Code(text: String, label: String) -> Element {
    let samson = use_context::<Samson>();
    let drawn = use_resource(use_reactive((&text,), move |(text,)| samson.draw_code(text)));
    let svg = drawn().map_or(Some(String::new()), |drawn| drawn);
    rsx! {
        if let Some(svg) = svg {
            QrCode { svg, label }
        }
    }
}

/// Where everything goes later, and how far that has come.
#[component]
fn OnItsWay(server: Option<String>, handing_on: HandingOn) -> Element {
    let samson = use_context::<Samson>();
    let Some(server) = server else {
        return rsx! {
            p { {samson.text("hub-no-server")} }
        };
    };
    let told = |key: &str| samson.text_with(key, &[("server", server.as_str().into())]);
    match handing_on {
        HandingOn::Nothing => rsx! {
            p { {told("hub-nothing")} }
        },
        HandingOn::UnderWay => rsx! {
            Chip { state: Safe::Waiting, words: told("hub-under-way") }
        },
        HandingOn::Done => rsx! {
            Chip { state: Safe::Received, words: told("hub-done") }
        },
        HandingOn::Held(Hindrance::Unreachable) => rsx! {
            Chip { state: Safe::Waiting, words: told("hub-held-unreachable") }
        },
        HandingOn::Held(why) => rsx! {
            Notice { tone: Tone::Warning, title: samson.text("hub-held-title"), words: told(held_key(why)) }
        },
    }
}

/// The key of the sentence for what keeps it.
const fn held_key(why: Hindrance) -> &'static str {
    match why {
        Hindrance::Unreachable => "hub-held-unreachable",
        Hindrance::Untrusted => "hub-held-untrusted",
        Hindrance::Stranger => "hub-held-stranger",
        Hindrance::CreationToken => "hub-held-token",
        Hindrance::Full => "hub-held-full",
        Hindrance::Refused => "hub-held-refused",
    }
}
