use dioxus::html::FileData;
use dioxus::prelude::*;

use super::field_problem::FieldProblem;
use super::identity::{described_by, use_element_id};

/// Lets the person choose one of their files.
#[component]
pub fn FileField(
    label: String,
    hint: Option<String>,
    /// What is not right yet, and how it gets right.
    problem: Option<String>,
    /// What the system's own window offers first, for instance `.json`.
    accept: String,
    on_choose: EventHandler<FileData>,
) -> Element {
    let id = use_element_id("file");
    let described_by = described_by(&id, &[("hint", hint.is_some()), ("problem", problem.is_some())]);
    let invalid = problem.is_some().then_some("true");
    rsx! {
        div { class: "field",
            label { r#for: "{id}", {label} }
            if let Some(hint) = hint {
                p { class: "small", id: "{id}-hint", {hint} }
            }
            input {
                id: "{id}",
                r#type: "file",
                accept,
                "aria-describedby": described_by,
                "aria-invalid": invalid,
                onchange: move |event| {
                    if let Some(file) = event.files().into_iter().next() {
                        on_choose.call(file);
                    }
                },
            }
            if let Some(problem) = problem {
                FieldProblem { id: "{id}-problem", words: problem }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};

    #[test]
    fn the_label_and_the_hint_belong_to_the_field() {
        let markup = markup(
            || rsx! { FileField { label: "Backup", hint: "From your files", accept: ".samson", on_choose: |_| {} } },
        );
        let field = &tags(&markup, "input")[0];
        assert!(field.contains(r#"type="file""#) && field.contains("-hint"), "{markup}");
        let id = tags(&markup, "label")[0].split('"').nth(1).unwrap().to_owned();
        assert!(field.contains(&format!(r#"id="{id}""#)), "{markup}");
    }
}
