use dioxus::prelude::*;

/// The small line drawings of the app. They accompany words; alone they need an [`super::IconButton`] with a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say what is drawn")]
pub enum Icon {
    Back,
    Chevron,
    Check,
    Close,
    Comment,
    Copy,
    Eye,
    Globe,
    Idea,
    Info,
    Lock,
    Menu,
    Minus,
    Pencil,
    People,
    Plus,
    Phone,
    Share,
    Shuffle,
    Speak,
    Trash,
    Warning,
    WifiOff,
}

impl Icon {
    /// Strokes on a square of 24 by 24.
    const fn strokes(self) -> &'static [&'static str] {
        match self {
            Self::Back => &["M15 5l-7 7 7 7"],
            Self::Chevron => &["M9 5l7 7-7 7"],
            Self::Check => &["M5 12.5l4.5 4.5L19 7.5"],
            Self::Close => &["M6 6l12 12M18 6L6 18"],
            Self::Comment => &[
                "M5 5h14a1.5 1.5 0 0 1 1.5 1.5v8A1.5 1.5 0 0 1 19 16h-7l-5 4v-4H5a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 5 5z",
            ],
            Self::Copy => &["M10 9h9v11h-9z", "M14 5.5V4H5v11h2"],
            Self::Eye => &[
                "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z",
                "M14.8 12a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0z",
            ],
            Self::Globe => &[
                "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z",
                "M3 12h18M12 3c5.3 5.5 5.3 12.500 0 18M12 3c-5.3 5.5-5.3 12.500 0 18",
            ],
            Self::Idea => &["M9 17.5c0-2.5-3-3.5-3-8a6 6 0 0 1 12 0c0 4.5-3 5.5-3 8z", "M9.5 21h5"],
            Self::Info => &["M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z", "M12 11v5.5M12 7.5v.01"],
            Self::Lock => &[
                "M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2z",
                "M8 11V8a4 4 0 0 1 8 0v3",
            ],
            Self::Menu => &["M4 7h16M4 12h16M4 17h16"],
            Self::Minus => &["M5 12h14"],
            Self::Pencil => &["M4 20l1-4.5L16.5 4 20 7.5 8.5 19z", "M14 6.5l3.5 3.5"],
            Self::People => &[
                "M12 8.5a3.25 3.25 0 1 1-6.5 0 3.25 3.25 0 0 1 6.5 0z",
                "M2.5 19c0-3.5 2.75-5 6.25-5S15 15.5 15 19",
                "M15.5 5.5a3.25 3.25 0 0 1 0 6M18 14.5c2.25.500 3.5 2 3.5 4.5",
            ],
            Self::Phone => &[
                "M8.5 2.5h7A1.5 1.5 0 0 1 17 4v16a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 20V4a1.5 1.5 0 0 1 1.5-1.5z",
                "M11 18.5h2",
            ],
            Self::Plus => &["M12 5v14M5 12h14"],
            Self::Share => &["M12 15V3.5M7.5 8L12 3.5 16.5 8", "M5 12v8h14v-8"],
            Self::Shuffle => &["M4 7h4l8 10h4M4 17h4l2-2.5M14 9.5L16 7h4", "M18 5l2 2-2 2M18 15l2 2-2 2"],
            Self::Speak => &["M5 10v4h3l4 3.5v-11L8 10H5zM16 9a4 4 0 0 1 0 6"],
            Self::Trash => &["M4.5 7h15M9.5 7V4h5v3M6.5 7l1 13h9l1-13", "M10 11v5M14 11v5"],
            Self::Warning => &["M12 4l9.5 16.5h-19z", "M12 10.5v4.5M12 17.75v.01"],
            Self::WifiOff => &[
                "M4 4l16 16",
                "M2.5 9.5a14 14 0 0 1 4-2.7M10.5 5.6a14 14 0 0 1 11 3.9M6 13a9 9 0 0 1 4-2.2M14.5 11.2A9 9 0 0 1 18 13M9.5 16.5a4 4 0 0 1 5 0M12 20v.01",
            ],
        }
    }

    /// Drawings that point along the line of reading turn round where that runs from right to left.
    const fn points_along_the_line(self) -> bool {
        matches!(self, Self::Back | Self::Chevron | Self::Shuffle | Self::Speak)
    }
}

/// An icon as inline drawing in the colour of the text around it; silent for screen readers.
#[component]
pub fn Symbol(icon: Icon) -> Element {
    rsx! {
        svg {
            class: "symbol",
            view_box: "0 0 24 24",
            "aria-hidden": "true",
            "data-mirror": icon.points_along_the_line().then_some("true"),
            for stroke in icon.strokes() {
                path { d: *stroke }
            }
        }
    }
}
