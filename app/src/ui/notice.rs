use dioxus::prelude::*;

use super::{Symbol, Tone};

/// Says something the person should know, with an icon and in words. A [`Tone::Problem`] is read out at once, the
/// others when there is a pause. `children` hold what the person can do about it.
#[component]
pub fn Notice(
    #[props(default)] tone: Tone,
    title: Option<String>,
    words: String,
    children: Element,
) -> Element {
    let role = if tone == Tone::Problem { "alert" } else { "status" };
    rsx! {
        div { class: "notice", role, "data-tone": tone.name(),
            Symbol { icon: tone.icon() }
            div { class: "stack",
                if let Some(title) = title {
                    p { b { {title} } }
                }
                p { {words} }
                {children}
            }
        }
    }
}
