//! Draws the next questions once where nobody sees them: a browser prepares each part of a program when it is first
//! used, and on a slow phone the first taps waited half as long again as later ones for their next question.

use super::question::question_at;
use crate::platform;
use crate::state::Answering;
use dioxus::prelude::*;
use samson_shared::response::Step;
use std::time::Duration;

/// Between two drawings, for whatever else the phone has to do.
const PAUSE: Duration = Duration::from_millis(30);

/// Begins when the question is on screen. Leaves nothing behind but that this question is remembered as the one that was
/// shown last: a tap writes the same way.
#[component]
pub(super) fn Rehearsal(answering: Answering) -> Element {
    let mut scene = use_signal(|| None::<Step>);
    use_future(move || async move {
        let scenes = scenes(answering);
        answering.go_to(answering.position()).await;
        for step in scenes {
            platform::sleep(PAUSE).await;
            scene.set(Some(step));
        }
        platform::sleep(PAUSE).await;
        scene.set(None);
    });
    rsx! {
        if let Some(step) = scene() {
            div { hidden: true, {question_at(answering, step)} }
        }
    }
}

/// From the question on screen to the next, on to a statement, and from that to the next.
fn scenes(answering: Answering) -> Vec<Step> {
    let (here, first_statement) = (answering.position(), answering.instrument().values.len());
    let positions = [here, here + 1, first_statement, first_statement + 1];
    positions.into_iter().filter_map(|position| answering.path().step(position)).collect()
}
