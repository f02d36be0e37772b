use dioxus::prelude::*;

use super::{Icon, Symbol, Tag, TagContent};

/// A line of a list that leads somewhere: a name, its value, how far along a scale it is, and the word for that.
#[component]
pub fn BandRow(
    label: String,
    value: String,
    tag: Option<TagContent>,
    /// 0..=1 of the scale; none without a figure.
    share: Option<f64>,
    #[props(into)] to: NavigationTarget,
) -> Element {
    let tone = tag.as_ref().map_or("neutral", |tag| tag.tone.name());
    rsx! {
        Link { class: "link-row band-row", to,
            span {
                {label}
                // The number and the word say the same.
                if let Some(share) = share {
                    meter { "aria-hidden": "true", "data-tone": tone, min: "0", max: "1", value: "{share:.2}" }
                }
                if let Some(TagContent { tone, words }) = tag {
                    Tag { tone, words }
                }
            }
            b { {value} }
            Symbol { icon: Icon::Chevron }
        }
    }
}
