//! What leads to what: stages in their order, with an arrow from each to the next.

use dioxus::prelude::*;

/// A stage, and the boxes in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlowStage {
    /// What it is called.
    pub title: String,
    /// What to know about it; may be empty.
    pub note: String,
    /// Whether what leads here is not sure: drawn with dashes, and the note says so in words.
    pub unsure: bool,
    /// What stands in it.
    pub boxes: Vec<FlowBox>,
}

/// A box of a stage.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FlowBox {
    /// What stands in it.
    pub text: String,
    /// Small lines beneath.
    pub details: Vec<String>,
}

/// Stages beneath each other on a phone, beside each other where there is room, and on paper.
#[component]
pub fn Flow(stages: Vec<FlowStage>) -> Element {
    rsx! {
        ol { class: "flow",
            for (index, stage) in stages.into_iter().enumerate() {
                Stage { key: "{index}", stage }
            }
        }
    }
}

#[component]
fn Stage(stage: FlowStage) -> Element {
    let FlowStage { title, note, unsure, boxes } = stage;
    rsx! {
        li { class: "flow-stage", "data-state": if unsure { "unsure" } else { "sure" },
            h2 { {title} }
            if !note.is_empty() {
                p { class: "small", {note} }
            }
            ul {
                for (index, FlowBox { text, details }) in boxes.into_iter().enumerate() {
                    li { key: "{index}", class: "flow-box",
                        {text}
                        for (line, detail) in details.into_iter().enumerate() {
                            span { key: "{line}", class: "small detail", {detail} }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};

    #[test]
    fn stages_are_an_ordered_list_and_say_which_step_is_not_sure() {
        let markup = markup(|| {
            let stage = |title: &str, unsure| FlowStage {
                title: title.to_owned(),
                note: String::new(),
                unsure,
                boxes: vec![FlowBox { text: "Course".to_owned(), details: vec!["Because".to_owned()] }],
            };
            rsx! { Flow { stages: vec![stage("We do", false), stage("Lasts", true)] } }
        });
        assert_eq!(tags(&markup, "ol").len(), 1);
        assert_eq!(tags(&markup, "h2").len(), 2);
        assert_eq!(markup.matches("unsure").count(), 1, "{markup}");
        assert!(markup.contains("Because"), "{markup}");
    }
}
