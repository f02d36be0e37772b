use dioxus::prelude::*;
use samson_shared::ids::{FieldId, RoundId};

/// Placeholder.
#[component]
pub fn Field(round: RoundId, field: FieldId) -> Element {
    rsx! { "{round} {field}" }
}
