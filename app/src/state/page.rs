//! What a screen asks of the page it is shown on.

use super::Samson;
use crate::platform;
use crate::services::sync;
use futures_util::future::select;
use samson_shared::sync::delivery::BackOff;
use std::pin::pin;
use std::time::Duration;

/// How long the reveal is announced at least. Everybody sees the profile within three seconds of the last answer.
const MOMENT: Duration = Duration::from_millis(1_200);

/// What is written or chosen in the first field that tells a problem.
const FIRST_PROBLEM: &str = ".field:has(> .problem) :is(input, textarea)";

impl Samson {
    /// Names the page: for the tab, the history and screen readers.
    pub fn set_title(self, title: &str) {
        platform::set_title(title);
    }

    /// Says whether a newer version of the app may take over now: never while somebody answers.
    pub fn allow_update(self, allowed: bool) {
        platform::allow_update(allowed);
    }

    /// Comes back when the page can be loaded anew with the whole app. `on_late` hears that it takes longer.
    pub async fn until_whole_app(self, mut on_late: impl FnMut()) {
        let mut back_off = BackOff::default();
        loop {
            let nudged = self.next_nudge();
            if platform::has_whole_app().await {
                return;
            }
            on_late();
            select(nudged, pin!(sync::pause(&mut back_off))).await;
        }
    }

    /// Leads to the first field that is not right yet.
    pub fn show_first_problem(self) {
        platform::focus(FIRST_PROBLEM);
    }

    /// A small moment to take something in; none for who wants as little movement as possible.
    pub async fn moment(self) {
        if !platform::prefers_reduced_motion() {
            platform::sleep(MOMENT).await;
        }
    }
}
