//! What is got ready before the first tap: a browser prepares each part of a program when it is first used, and on a slow
//! phone the first taps waited half as long again as later ones for their next question.

use super::Answering;
use crate::platform;
use dioxus::prelude::ReadableExt;
use samson_shared::response::Step;
use std::time::Duration;

/// Between two drawings, for whatever else the phone has to do.
const PAUSE: Duration = Duration::from_millis(30);

impl Answering {
    /// Remembers the question on screen as the one that was shown last, which writes as a tap writes, and has the next
    /// questions drawn, one after the other, and then none any more: somewhere where nobody sees them.
    pub async fn rehearse(self, mut draw: impl FnMut(Option<Step>)) {
        let here = *self.position.peek();
        self.go_to(here).await;
        for scene in self.scenes(here).into_iter().map(Some).chain([None]) {
            platform::sleep(PAUSE).await;
            draw(scene);
        }
    }

    /// From the question on screen to the next, on to a statement, and from that to the next.
    fn scenes(self, here: usize) -> Vec<Step> {
        let first_statement = self.instrument().values.len();
        let positions = [here, here + 1, first_statement, first_statement + 1];
        positions.into_iter().filter_map(|position| self.path().step(position)).collect()
    }
}
