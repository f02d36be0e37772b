use crate::screens::common::Press;
use crate::state::Samson;
use crate::ui::{Button, Card, PasswordField};
use dioxus::prelude::*;
use samson_shared::crypto::backup::PASSWORD_MINIMUM;
use samson_shared::ids::CollaborationId;

/// Everything this phone has of the collaboration, behind a password.
#[component]
pub(super) fn Backup(collaboration: CollaborationId, press: Press) -> Element {
    let samson = use_context::<Samson>();
    let mut password = use_signal(String::new);
    let mut is_short = use_signal(|| false);
    let minimum = [("minimum", PASSWORD_MINIMUM.into())];
    let make = move |()| async move {
        let typed = password.peek().clone();
        is_short.set(typed.chars().count() < PASSWORD_MINIMUM);
        if !*is_short.peek() {
            press.make(samson.back_up(collaboration, typed)).await;
        }
    };
    rsx! {
        Card { title: samson.text("backup-title"),
            p { {samson.text("backup-about")} }
            PasswordField {
                label: samson.text("backup-password"),
                hint: samson.text_with("backup-password-hint", &minimum),
                value: password(),
                problem: is_short().then(|| samson.text_with("backup-password-short", &minimum)),
                show: samson.text("backup-password-show"),
                hide: samson.text("backup-password-hide"),
                on_input: move |text| {
                    password.set(text);
                    is_short.set(false);
                },
            }
            Button { label: samson.text("backup-make"), disabled: press.is_busy(), on_press: make }
        }
    }
}
