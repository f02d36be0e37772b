use dioxus::prelude::*;

use super::identity::use_element_id;

/// A day of the calendar, chosen in the way of the device. Values are as in ISO 8601, `2027-03-31`; empty for none.
#[component]
pub fn DateField(label: String, value: String, on_input: EventHandler<String>) -> Element {
    let id = use_element_id("date");
    rsx! {
        div { class: "field",
            label { r#for: "{id}", {label} }
            input {
                id: "{id}",
                r#type: "date",
                value: "{value}",
                oninput: move |event| on_input.call(event.value()),
                // Digits typed here are a date, never a shortcut of the screen.
                onkeydown: move |event| event.stop_propagation(),
            }
        }
    }
}
