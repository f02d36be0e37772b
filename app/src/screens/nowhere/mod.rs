//! An address that leads nowhere.

use super::common::{InsteadOf, Updates, use_page};
use dioxus::prelude::*;

/// Says that there is nothing here, and the way on.
#[component]
pub fn Nowhere(path: Vec<String>) -> Element {
    let samson = use_page(|samson| samson.text("nowhere-heading"), Updates::Welcome);
    rsx! {
        InsteadOf { heading: samson.text("nowhere-heading"), words: samson.text("nowhere-words") }
    }
}
