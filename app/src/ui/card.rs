use dioxus::prelude::*;

/// What a card is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CardLook {
    /// Holds things that belong together.
    #[default]
    Plain,
    /// Asks the group something.
    Question,
}

impl CardLook {
    const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Question => "question",
        }
    }
}

/// A quiet surface round things that belong together, with a heading of the second level if there is a title.
#[component]
pub fn Card(title: Option<String>, #[props(default)] look: CardLook, children: Element) -> Element {
    rsx! {
        section { class: "card", "data-look": look.name(),
            if let Some(title) = title {
                h2 { {title} }
            }
            {children}
        }
    }
}
