use dioxus::prelude::*;

use super::{Button, Look, TextField};

/// A password, hidden until its writer wants to see it.
#[component]
pub fn PasswordField(
    label: String,
    value: String,
    hint: Option<String>,
    /// What is not right yet, and how it gets right.
    problem: Option<String>,
    /// Labels of the button that shows and hides what is typed.
    show: String,
    hide: String,
    on_input: EventHandler<String>,
) -> Element {
    let mut shows = use_signal(|| false);
    rsx! {
        TextField { label, value, hint, problem, readable: shows(), on_input }
        Button {
            label: if shows() { hide } else { show },
            look: Look::Quiet,
            on_press: move |()| shows.toggle(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{markup, tags};

    #[test]
    fn what_is_typed_is_hidden_at_first() {
        let markup = markup(|| {
            rsx! { PasswordField { label: "Password", value: "plum", show: "Show", hide: "Hide", on_input: |_| {} } }
        });
        assert!(tags(&markup, "input")[0].contains(r#"type="password""#), "{markup}");
        assert!(markup.contains("Show") && !markup.contains("Hide"), "{markup}");
    }
}
