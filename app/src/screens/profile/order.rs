//! In which order this device goes from field to field.

use crate::state::Samson;
use crate::ui::{Button, Look};
use dioxus::prelude::*;
use samson_shared::dialogue::{self, Order};
use samson_shared::ids::FieldId;
use samson_shared::scoring::Profile;

/// Stays for as long as the app is open.
static ORDER: GlobalSignal<Order> = Signal::global(Order::default);

/// The fields in the order they are talked about here.
pub(in crate::screens) fn in_order(profile: &Profile) -> Vec<FieldId> {
    dialogue::walk(profile, ORDER())
}

/// The order that was chosen on this device.
pub(in crate::screens) fn chosen_order() -> Order {
    ORDER()
}

/// The key of "Field 2 of 7, widest gap first".
pub(in crate::screens) fn order_key() -> &'static str {
    match ORDER() {
        Order::LargestGap => "field-place",
        Order::AsAsked => "field-place-as-asked",
    }
}

/// Says in which order the fields are talked about, and changes it.
#[component]
pub(in crate::screens) fn OrderSwitch() -> Element {
    let samson = use_context::<Samson>();
    let (says, changes, other) = match ORDER() {
        Order::LargestGap => ("profile-order-gap", "profile-order-to-asked", Order::AsAsked),
        Order::AsAsked => ("profile-order-asked", "profile-order-to-gap", Order::LargestGap),
    };
    rsx! {
        p { class: "small", {samson.text(says)} }
        Button { label: samson.text(changes), look: Look::Quiet, on_press: move |()| *ORDER.write() = other }
    }
}
