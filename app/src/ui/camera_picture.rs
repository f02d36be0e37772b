use dioxus::prelude::*;

/// The place for what a camera sees; whoever opens the camera finds it by its id.
#[component]
pub fn CameraPicture(id: String, label: String, #[props(default)] hidden: bool) -> Element {
    rsx! {
        video {
            class: "camera",
            id,
            "aria-label": label,
            hidden,
            muted: true,
            autoplay: true,
            // Without it, an iPhone shows the picture and nothing else.
            "playsinline": "true",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};

    #[test]
    fn the_picture_shows_where_it_stands_and_has_a_name() {
        let markup = markup(|| rsx! { CameraPicture { id: "camera", label: "What the camera sees" } });
        let video = &tags(&markup, "video")[0];
        assert!(video.contains("playsinline") && video.contains("muted"), "{markup}");
        assert!(video.contains(r#"aria-label="What the camera sees""#), "{markup}");
    }
}
