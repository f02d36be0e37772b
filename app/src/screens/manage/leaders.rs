//! Another facilitator, a new phone, or a sheet for the drawer.

use crate::screens::common::{OnPaper, PaperButton, ProblemNotice, use_press};
use crate::state::{Paper, Problem, Samson};
use crate::ui::{Button, Card, Disclosure, Notice, QrCode, Tone};
use dioxus::prelude::*;
use samson_shared::ids::CollaborationId;

/// Makes an appointment and shows it as a code.
#[component]
pub(super) fn Leaders(collaboration: CollaborationId) -> Element {
    let samson = use_context::<Samson>();
    // An appointment ends with the invitation it was made with.
    let rotations = samson.collaboration(collaboration).map_or(0, |known| known.earlier.len());
    let mut made = use_signal(|| None::<(usize, String)>);
    let mut problem = use_signal(|| None::<Problem>);
    let appoint = move |()| async move {
        match samson.appoint(collaboration).await {
            Ok(link) => made.set(Some((rotations, link))),
            Err(error) => problem.set(Some(error)),
        }
    };
    rsx! {
        Card { title: samson.text("leaders-title"),
            p { {samson.text("leaders-lead")} }
            if let Some(problem) = problem() {
                ProblemNotice { problem }
            }
            match made() {
                Some((made_at, link)) if made_at == rotations => rsx! { Made { collaboration, link } },
                _ => rsx! { Button { label: samson.text("leaders-make"), on_press: appoint } },
            }
        }
    }
}

#[component]
fn Made(collaboration: CollaborationId, link: String) -> Element {
    let samson = use_context::<Samson>();
    let press = use_press();
    // The sheet is for later: it leads to where everything is then.
    let later = samson.afterwards(collaboration);
    let on_sheet = later.as_ref().map_or_else(|| link.clone(), |server| samson.link_at(server, &link));
    let sheet = Paper::Sheet { collaboration, link: on_sheet.clone() };
    let code = use_resource(use_reactive((&link,), move |(link,)| samson.draw_code(link)));
    let svg = code().map_or(Some(String::new()), |code| code);
    rsx! {
        if let Some(svg) = svg {
            QrCode { svg, label: samson.text("leaders-code") }
        }
        p { {samson.text("leaders-scan")} }
        Notice { tone: Tone::Warning, words: samson.text("leaders-secret") }
        if let Some(server) = later {
            p { {samson.text_with("leaders-afterwards", &[("server", (&server).into())])} }
        }
        PaperButton { press, paper: sheet, label: samson.text("paper-sheet-make") }
        OnPaper { press }
        Disclosure { label: samson.text("leaders-show-link"),
            p { class: "small", {link.clone()} }
            if on_sheet != link {
                p { class: "small", {on_sheet} }
            }
        }
    }
}
