use dioxus::prelude::*;

use super::{Tag, TagContent};

/// A list of names and values; made of [`Row`].
#[component]
pub fn Rows(children: Element) -> Element {
    rsx! {
        dl { class: "rows", {children} }
    }
}

/// A name, its value, and what there is to say about it. `children` stand between them, for a small chart.
#[component]
pub fn Row(label: String, value: String, tag: Option<TagContent>, children: Element) -> Element {
    let has_more = tag.is_some() || children != VNode::empty();
    rsx! {
        div { class: "row",
            dt { {label} }
            dd { class: "value", {value} }
            if has_more {
                dd { class: "more",
                    {children}
                    if let Some(TagContent { tone, words }) = tag {
                        Tag { tone, words }
                    }
                }
            }
        }
    }
}
