use crate::route::Route;
use crate::screens::common::AnswersOnTheirWay;
use crate::state::{Samson, Standing};
use crate::ui::{Bar, Dots, Heading, Middle, Screen, Waiting};
use dioxus::prelude::*;
use samson_shared::ids::RoundId;

/// The small moment between the last answer and the profile.
#[component]
pub(super) fn Reveal(round: RoundId) -> Element {
    let samson = use_context::<Samson>();
    let navigator = use_navigator();
    let is_there = use_memo(move || samson.standing(round) == Ok(Standing::Profile));
    // The moment passes while the answers are opened: nobody waits for one after the other.
    let mut has_passed = use_signal(|| false);
    use_hook(|| {
        spawn(async move {
            samson.moment().await;
            has_passed.set(true);
        })
    });
    use_effect(move || {
        if is_there() && has_passed() {
            navigator.replace(Route::Profile { round });
        }
    });
    let Ok((collaboration, record)) = samson.round(round) else { return rsx! {} };
    let status = record.status.map(|status| (status.submitted, status.headcount));
    rsx! {
        Screen {
            bar: rsx! {
                Bar { place: collaboration.name }
            },
            Middle {
                Heading { text: samson.text(heading(status)) }
                if let Some((submitted, _)) = status {
                    Dots { label: samson.text_with("answer-count", &[("count", submitted.into())]), filled: submitted as usize, total: submitted as usize }
                }
                if is_there() {
                    Waiting { words: progress(samson) }
                } else {
                    AnswersOnTheirWay { round, words: progress(samson) }
                }
            }
        }
    }
}

/// Said openly when the round was closed without the missing ones.
fn heading(status: Option<(u32, u32)>) -> &'static str {
    match status {
        Some((submitted, headcount)) if submitted < headcount => "reveal-heading-closed",
        _ => "reveal-heading",
    }
}

fn progress(samson: Samson) -> String {
    match samson.opening() {
        Some((done, total)) => {
            samson.text_with("reveal-opening", &[("done", done.into()), ("all", total.into())])
        }
        None => samson.text("reveal-getting-ready"),
    }
}
