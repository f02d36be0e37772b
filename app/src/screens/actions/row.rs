//! An action in one line.

use crate::route::Route;
use crate::state::Samson;
use crate::ui::LinkRow;
use dioxus::prelude::*;
use samson_shared::day::Day;
use samson_shared::dialogue::is_late;
use samson_shared::document;
use samson_shared::ids::CollaborationId;
use samson_shared::text::{Catalogue, long_date};

/// What to do, who does it until when, and the way there. `with_status`: also how far it has come.
#[component]
pub(super) fn ActionRow(
    collaboration: CollaborationId,
    action: document::Action,
    with_status: bool,
) -> Element {
    let samson = use_context::<Samson>();
    let status = with_status.then(|| samson.text(&format!("action-status-{}", action.status.as_str())));
    let parts: Vec<String> = status.into_iter().chain(details(samson, &action)).collect();
    rsx! {
        LinkRow {
            label: action.what.clone(),
            value: "",
            detail: (!parts.is_empty()).then(|| parts.join(" · ")),
            to: Route::Action { collaboration, action: action.id },
        }
    }
}

/// Who and until when; for one that was dropped, who and why.
fn details(samson: Samson, action: &document::Action) -> Vec<String> {
    let due = |day: Day| {
        let key = if is_late(action, samson.day()) { "actions-overdue" } else { "actions-by" };
        samson.text_with(key, &[("date", (&in_words(samson, day)).into())])
    };
    let last = match action.status {
        document::Status::Dropped => Some(action.why.clone()),
        document::Status::Done => None,
        document::Status::Open | document::Status::GoingOn => action.by.map(due),
    };
    let parts = [Some(action.who.clone()), last].into_iter().flatten();
    parts.filter(|part| !part.is_empty()).collect()
}

fn in_words(samson: Samson, day: Day) -> String {
    long_date(day.into(), &Catalogue::of(samson.language()))
}
