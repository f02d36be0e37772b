use crate::route::Route;
use crate::state::Samson;
use crate::ui::{Card, LinkButton};
use dioxus::prelude::*;
use samson_shared::dialogue::is_open;
use samson_shared::document::Status;
use samson_shared::ids::CollaborationId;

/// How much of what was agreed is still to be done.
#[component]
pub(super) fn Agreed(collaboration: CollaborationId) -> Element {
    let samson = use_context::<Samson>();
    let commons = samson.commons(collaboration);
    let open = commons.actions.iter().filter(|action| is_open(action)).count();
    let done = commons.actions.iter().filter(|action| action.status == Status::Done).count();
    let count = |key: &str, count: usize| samson.text_with(key, &[("count", count.into())]);
    let parts = [count("collaboration-open-actions", open), count("collaboration-done-actions", done)];
    rsx! {
        Card { title: samson.text("actions-title"),
            if open + done == 0 {
                p { {samson.text("collaboration-nothing-agreed")} }
            } else {
                p { {parts.join(" · ")} }
            }
            LinkButton { label: samson.text("actions-see"), to: Route::Actions { collaboration } }
        }
    }
}
