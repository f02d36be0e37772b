use super::Languages;
use crate::screens::join::Promises;
use crate::state::Samson;
use crate::ui::{Bar, Button, Card, Heading, Look, Screen};
use dioxus::prelude::*;

/// While the storage is being opened: the same words that stood in the page before the app was there.
#[component]
pub fn Opening() -> Element {
    let samson = use_context::<Samson>();
    let invited = samson.starts_with_invitation();
    let (heading, lead) =
        if invited { ("join-heading", "join-lead") } else { ("start-heading", "start-lead") };
    let getting_ready = samson.text("start-getting-ready");
    rsx! {
        Screen {
            bar: rsx! {
                Bar { place: samson.text("app-name"), trailing: rsx! { Languages {} } }
            },
            bottom: rsx! {
                Button { label: getting_ready.clone(), busy: getting_ready, look: Look::Primary, on_press: |()| {} }
            },
            Heading { text: samson.text(heading) }
            p { {samson.text(lead)} }
            if invited {
                Card { Promises {} }
            }
        }
    }
}
