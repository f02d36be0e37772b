use crate::screens::common::{problem_words, read_file};
use crate::state::{Problem, Samson};
use crate::ui::{Card, FileField, Notice, Tone};
use dioxus::html::FileData;
use dioxus::prelude::*;
use samson_shared::export::ExportError;
use samson_shared::ids::CollaborationId;

/// What came of a file.
#[derive(Debug, Clone, PartialEq)]
enum Came {
    Nothing,
    Actions(usize),
    Failed(Problem),
}

/// Actions from an export: each comes once.
#[component]
pub(super) fn BringIn(collaboration: CollaborationId) -> Element {
    let samson = use_context::<Samson>();
    let mut came = use_signal(|| Came::Nothing);
    let mut name = use_signal(|| None::<String>);
    let bring = move |file: FileData| async move {
        name.set(Some(file.name()));
        let brought = match read_file(&file).await {
            Some(json) => samson.bring_in_actions(collaboration, &json).await,
            None => Err(ExportError::NotAnExport.into()),
        };
        came.set(brought.map_or_else(Came::Failed, Came::Actions));
    };
    let problem = match came() {
        Came::Failed(problem) => Some(problem_words(samson, &problem)),
        _ => None,
    };
    rsx! {
        Card { title: samson.text("bring-title"),
            p { {samson.text("bring-about")} }
            FileField { label: samson.text("bring-file"), chosen: name(), problem, accept: ".json", on_choose: bring }
            if let Came::Actions(count) = came() {
                Notice { tone: Tone::Good, words: samson.text_with("bring-done", &[("count", count.into())]) }
            }
        }
    }
}
