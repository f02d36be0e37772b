use crate::state::{Record, Samson};
use crate::ui::{Chip, Notice, Safe, Tone};
use dioxus::prelude::*;
use samson_shared::sync::receipt_code::ReceiptCode;

/// How many forms the facilitators have entered, where those of this phone are, and the code of the last one.
#[component]
pub(super) fn Entered(record: Record) -> Element {
    let samson = use_context::<Samson>();
    let last = last_code(&record).map(|code| code.to_string());
    let waiting = waiting(&record);
    rsx! {
        p { role: "status",
            b { {samson.text_with("forms-count", &[("count", record.on_paper.into())])} }
        }
        if let Some(code) = last {
            Notice { tone: Tone::Good, title: samson.text("forms-entered"), words: samson.text("forms-code"),
                p { class: "code", translate: "no", {code} }
            }
            if waiting > 0 {
                Chip { state: Safe::Waiting, words: samson.text_with("forms-waiting", &[("count", waiting.into())]) }
            } else {
                Chip { state: Safe::Received, words: samson.text("forms-received") }
            }
        }
    }
}

/// Of the form that was entered last here, if it counts.
fn last_code(record: &Record) -> Option<ReceiptCode> {
    let last = record.former.iter().rfind(|former| former.paper.is_some())?;
    last.code.filter(|_| last.counts())
}

fn waiting(record: &Record) -> u32 {
    record.former.iter().filter(|former| former.paper.is_some() && former.is_on_its_way()).count() as u32
}
