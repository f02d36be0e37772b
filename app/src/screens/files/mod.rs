//! Files: tables for spreadsheets, everything for other programs, a backup; and actions that come back from a file.

mod backup;
mod bring_in;

use super::common::{OnPaper, Press, Stranded, Updates, use_page, use_press};
use crate::state::{Problem, Samson};
use crate::ui::{Back, Bar, Button, Card, Screen, Stack};
use crate::workbench::ExportFile;
use backup::Backup;
use bring_in::BringIn;
use dioxus::prelude::*;
use samson_shared::export::Table;
use samson_shared::ids::CollaborationId;

/// For everybody who takes part: what they may see on screens they may take with them.
#[component]
pub fn Files(collaboration: CollaborationId) -> Element {
    let samson = use_page(|samson| samson.text("files-title"), Updates::Later);
    let navigator = use_navigator();
    let press = use_press();
    let Some(known) = samson.collaboration(collaboration) else {
        return rsx! { Stranded { problem: Problem::UnknownRound } };
    };
    let back =
        Back { label: samson.text("back"), on_press: EventHandler::new(move |()| navigator.go_back()) };
    let bottom = if press.is_idle() {
        VNode::empty()
    } else {
        rsx! { OnPaper { press } }
    };
    rsx! {
        Screen {
            bar: rsx! { Bar { back, title: samson.text("files-title"), place: known.name } },
            bottom,
            Tables { collaboration, press }
            Card { title: samson.text("files-json-title"),
                p { {samson.text("files-json-about")} }
                ExportButton { collaboration, press, file: ExportFile::Json, label: samson.text("files-json-make") }
            }
            Backup { collaboration, press }
            BringIn { collaboration }
        }
    }
}

#[component]
fn Tables(collaboration: CollaborationId, press: Press) -> Element {
    let samson = use_context::<Samson>();
    let label = |table: Table| samson.text(&format!("files-table-{}", table.name()));
    let subjects = samson.subjects(collaboration);
    let offered = Table::ALL.into_iter().filter(|table| subjects.contains(&table.subject()));
    rsx! {
        Card { title: samson.text("files-tables-title"),
            p { {samson.text("files-tables-about")} }
            Stack {
                for table in offered {
                    ExportButton {
                        key: "{table.name()}",
                        collaboration,
                        press,
                        file: ExportFile::Csv(table),
                        label: label(table),
                    }
                }
            }
        }
    }
}

#[component]
fn ExportButton(collaboration: CollaborationId, press: Press, file: ExportFile, label: String) -> Element {
    let samson = use_context::<Samson>();
    rsx! {
        Button {
            label,
            disabled: press.is_busy(),
            on_press: move |()| press.make(samson.export(collaboration, file)),
        }
    }
}
