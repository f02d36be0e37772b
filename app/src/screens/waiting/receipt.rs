//! The code by which a response can be taken out.

use crate::state::Samson;
use crate::ui::Disclosure;
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// For somebody who answered twice, or by mistake: only they know which response it is.
#[component]
pub(super) fn Receipt(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        Disclosure { label: samson.text("receipt-title"),
            p { {samson.text("receipt-words")} }
            ReceiptCode { round }
        }
    }
}

/// The code of who holds the device.
#[component]
pub(in crate::screens) fn ReceiptCode(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let code = use_resource(use_reactive((&round,), move |(round,)| samson.receipt(round)));
    let Some(Some(code)) = code() else { return rsx! {} };
    rsx! {
        p { class: "code", translate: "no", {code.to_string()} }
    }
}
