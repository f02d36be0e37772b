//! An action in one line.

use crate::route::Route;
use crate::state::Samson;
use crate::ui::LinkRow;
use dioxus::prelude::*;
use samson_shared::day::Day;
use samson_shared::document;
use samson_shared::ids::CollaborationId;
use samson_shared::text::{Catalogue, Date, long_date};

/// What to do, who does it until when, and the way there.
#[component]
pub(super) fn ActionRow(
    collaboration: CollaborationId,
    action: document::Action,
    with_status: bool,
) -> Element {
    let samson = use_context::<Samson>();
    let status = samson.text(&format!("action-status-{}", action.status.as_str()));
    rsx! {
        LinkRow {
            label: action.what.clone(),
            value: if with_status { status } else { String::new() },
            detail: details(samson, &action),
            to: Route::Action { collaboration, action: action.id },
        }
    }
}

/// "Anna · Done by 31 March 2027"; for one that was dropped, why.
fn details(samson: Samson, action: &document::Action) -> Option<String> {
    let by = action
        .by
        .filter(|_| action.status != document::Status::Dropped)
        .map(|day| samson.text_with("actions-by", &[("date", (&in_words(samson, day)).into())]));
    let why = (action.status == document::Status::Dropped).then(|| action.why.clone());
    let parts = [Some(action.who.clone()), by, why].into_iter().flatten().filter(|part| !part.is_empty());
    let parts: Vec<String> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

fn in_words(samson: Samson, day: Day) -> String {
    let date = Date { year: day.year().into(), month: day.month(), day: day.day() };
    long_date(date, &Catalogue::of(samson.language()))
}
