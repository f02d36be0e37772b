use dioxus::html::FileData;
use dioxus::prelude::*;

use super::field_problem::FieldProblem;
use super::identity::{described_by, use_element_id};

/// A button with which the person chooses one of their files.
#[component]
pub fn FileField(
    /// What is to be chosen: stands on the button.
    label: String,
    /// The name of the file that was chosen.
    chosen: Option<String>,
    /// What is not right yet, and how it gets right.
    problem: Option<String>,
    /// What the system's own window offers first, for instance `.json`.
    accept: String,
    on_choose: EventHandler<FileData>,
) -> Element {
    let id = use_element_id("file");
    let described_by = described_by(&id, &[("chosen", chosen.is_some()), ("problem", problem.is_some())]);
    let invalid = problem.is_some().then_some("true");
    rsx! {
        div { class: "field",
            label { class: "button file",
                {label}
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
            }
            if let Some(chosen) = chosen {
                p { class: "small", id: "{id}-chosen", {chosen} }
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
    fn the_button_is_the_label_and_the_name_of_the_file_is_told_with_it() {
        let markup = markup(|| {
            rsx! { FileField { label: "Choose", chosen: "farm.samson", accept: ".samson", on_choose: |_| {} } }
        });
        let field = &tags(&markup, "input")[0];
        assert!(field.contains(r#"type="file""#) && field.contains("-chosen"), "{markup}");
        assert!(markup.contains(r#"<label class="button file">Choose<input"#), "{markup}");
    }
}
