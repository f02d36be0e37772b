//! For what came as a file instead of as codes.

use crate::screens::common::read_file;
use crate::state::{Collecting, Samson};
use crate::ui::{Card, FileField};
use dioxus::html::FileData;
use dioxus::prelude::*;

/// Opens a file. `accept` names the endings that its kind has.
#[component]
pub(in crate::screens) fn ByFile(
    collecting: Collecting,
    title: String,
    label: String,
    accept: String,
) -> Element {
    let samson = use_context::<Samson>();
    let mut name = use_signal(|| None::<String>);
    let open = move |file: FileData| async move {
        name.set(Some(file.name()));
        collecting.open_file(read_file(&file).await).await;
    };
    rsx! {
        Card { title,
            p { {samson.text("collect-file-about")} }
            FileField { label, chosen: name(), accept, on_choose: open }
        }
    }
}
