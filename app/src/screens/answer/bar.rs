use crate::screens::common::review_of;
use crate::state::{Answering, Samson, Seat};
use crate::ui::{Back, Bar, Icon, IconButton, Part, SegmentedProgress};
use dioxus::prelude::*;
use samson_shared::response::Path;

/// Where the question stands, and the ways back and to the overview.
#[component]
pub(super) fn AnswerBar(answering: Answering, on_back: Callback<()>) -> Element {
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
            on_press: move |()| drop(navigator.replace(review_of(answering.seat()))),
        }
    };
    rsx! {
        Bar { back, place: format!("{} · {counted}", part_name(samson, answering)), trailing: overview,
            SegmentedProgress { label: counted, parts }
        }
    }
}

/// The name of the field, or of the values; that of the sheet in the hand where a paper form is entered.
fn part_name(samson: Samson, answering: Answering) -> String {
    if let Seat::Paper(_) = answering.seat() {
        return samson.text("forms-form");
    }
    let instrument = answering.instrument();
    let field = Path::new(instrument).field(answering.position()).and_then(|id| instrument.field(id));
    match field.and_then(|field| field.text.get(samson.language())) {
        Some(words) => words.name.clone(),
        None => samson.text("answer-values"),
    }
}
