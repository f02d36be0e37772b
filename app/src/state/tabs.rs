//! Two tabs of the same participant: both keep saving, neither overwrites the other, and both say so.

use super::Samson;
use crate::platform::{TabMessage, Tabs};
use dioxus::prelude::*;
use event_listener::Event;
use samson_shared::ids::RoundId;
use std::cell::RefCell;
use std::rc::Rc;

/// What this tab knows of the others.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct TabWatch {
    tabs: CopyValue<Option<Rc<Tabs>>>,
    shown: Signal<Option<RoundId>>,
    other: Signal<bool>,
    changed: Signal<u32>,
}

impl TabWatch {
    pub(super) fn new() -> Self {
        Self {
            tabs: CopyValue::new(None),
            shown: Signal::new(None),
            other: Signal::new(false),
            changed: Signal::new(0),
        }
    }

    fn send(self, message: TabMessage) {
        if let Some(tabs) = self.tabs.peek().as_ref() {
            tabs.send(message);
        }
    }
}

impl Samson {
    /// Listens to the other tabs; call once, in the root component. Messages come from outside the app's own turn, so
    /// they are put aside first.
    pub fn keep_listening_to_tabs(self) {
        use_hook(move || {
            let (inbox, arrived) = (Rc::new(RefCell::new(Vec::new())), Rc::new(Event::new()));
            let (put, ring) = (Rc::clone(&inbox), Rc::clone(&arrived));
            let tabs = Tabs::open(move |message| {
                put.borrow_mut().push(message);
                ring.notify(usize::MAX);
            });
            let mut watch = self.tab_watch();
            watch.tabs.set(Some(Rc::new(tabs)));
            spawn(async move {
                loop {
                    let next = arrived.listen();
                    let messages = std::mem::take(&mut *inbox.borrow_mut());
                    if messages.is_empty() {
                        next.await;
                    }
                    for message in messages {
                        self.hear(message).await;
                    }
                }
            });
        });
    }

    async fn hear(self, message: TabMessage) {
        let mut watch = self.tab_watch();
        let shown = *watch.shown.peek();
        match message {
            TabMessage::Hello { round } if shown == Some(round) => {
                watch.other.set(true);
                watch.send(TabMessage::Here { round });
            }
            TabMessage::Here { round } if shown == Some(round) => watch.other.set(true),
            TabMessage::Changed { .. } => {
                // What cannot be read now is read at the next change.
                let _ = self.refresh().await;
                let count = *watch.changed.peek();
                watch.changed.set(count.wrapping_add(1));
            }
            TabMessage::Hello { .. } | TabMessage::Here { .. } => {}
        }
    }

    /// Says which round this tab shows, so that another tab with the same one is noticed.
    pub fn show_in_tab(self, round: RoundId) {
        let mut watch = self.tab_watch();
        if *watch.shown.peek() != Some(round) {
            watch.shown.set(Some(round));
            watch.other.set(false);
            watch.send(TabMessage::Hello { round });
        }
    }

    /// Tells the other tabs of this browser that something about a round was stored.
    pub fn tell_other_tabs(self, round: RoundId) {
        self.tab_watch().send(TabMessage::Changed { round });
    }

    /// True when another tab of this browser has shown the same round.
    pub fn has_other_tab(self) -> bool {
        (self.tab_watch().other)()
    }

    /// Grows whenever another tab has stored something: read answers again when it does.
    pub fn changes_in_other_tabs(self) -> u32 {
        (self.tab_watch().changed)()
    }
}
