//! A new indicator: made with one tap, and filled in on its own screen.

use super::editing::Editing;
use crate::route::Route;
use crate::ui::{Button, Look};
use dioxus::prelude::*;
use samson_shared::plan::{Indicator, PlanEdit};

/// Makes an indicator and leads to it.
#[component]
pub(super) fn NewIndicator(editing: Editing, #[props(default)] look: Look) -> Element {
    let add = use_adding(editing);
    rsx! {
        Button {
            label: editing.samson.text("plan-indicator-new"),
            look,
            on_press: move |()| add.call(editing.samson.new_indicator()),
        }
    }
}

/// Writes an indicator down once, and leads to it when it is kept.
pub(super) fn use_adding(editing: Editing) -> Callback<Indicator> {
    let navigator = use_navigator();
    let mut adding = use_signal(|| false);
    use_callback(move |indicator: Indicator| {
        if adding.replace(true) {
            return;
        }
        spawn(async move {
            let id = indicator.id;
            if editing.keep(PlanEdit::AddIndicator(Box::new(indicator))).await {
                navigator.push(Route::Indicator { collaboration: editing.id, indicator: id });
            }
            adding.set(false);
        });
    })
}
