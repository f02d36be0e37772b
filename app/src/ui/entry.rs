use dioxus::prelude::*;

/// Fields that belong together as one of several, with a name for all of them.
#[component]
pub fn Entry(label: String, children: Element) -> Element {
    rsx! {
        fieldset { class: "field entry",
            legend { {label} }
            {children}
        }
    }
}
