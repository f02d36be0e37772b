use crate::route::Route;
use crate::state::{Answering, Samson};
use crate::ui::{Back, Bar, Icon, IconButton, Part, SegmentedProgress};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;
use samson_shared::response::Path;

/// Where the question stands, and the ways back and to the overview.
#[component]
pub(super) fn AnswerBar(round: RoundId, answering: Answering, on_back: Callback<()>) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let progress = answering.progress();
    let counted = samson
        .text_with("answer-place", &[("number", progress.number.into()), ("total", progress.total.into())]);
    let parts =
        progress.parts.iter().map(|(done, total)| Part { done: *done, total: *total }).collect::<Vec<_>>();
    let back = Back { label: samson.text("answer-back"), on_press: EventHandler::new(move |()| on_back(())) };
    let overview = rsx! {
        IconButton {
            icon: Icon::Menu,
            label: samson.text("answer-overview"),
            on_press: move |()| drop(navigator.replace(Route::Review { round })),
        }
    };
    rsx! {
        Bar { back, place: format!("{} · {counted}", part_name(samson, answering)), trailing: overview,
            SegmentedProgress { label: counted, parts }
        }
    }
}

/// The name of the field, or of the values.
fn part_name(samson: Samson, answering: Answering) -> String {
    let instrument = answering.instrument();
    let field = Path::new(instrument).field(answering.position()).and_then(|id| instrument.field(id));
    match field.and_then(|field| field.text.get(samson.language())) {
        Some(words) => words.name.clone(),
        None => samson.text("answer-values"),
    }
}
