//! What a facilitator's device does for the room besides storing and sending.

use super::Samson;
use crate::platform::{self, Shared};
use crate::services::bench;
use crate::workbench::{DrawCode, DrawTestCode};
use samson_shared::text::Date;
use std::time::Duration;

/// How long somebody who taps or types a number may pause before it counts.
const SETTLED: Duration = Duration::from_millis(800);

impl Samson {
    /// Today, for the name of a new round.
    pub fn today(self) -> Date {
        Date::at(platform::now())
    }

    /// Offers the system's own way of sharing an invitation, or puts its link on the clipboard. Only shortly after a
    /// tap.
    pub async fn share(self, title: &str, words: &str, link: &str) -> Shared {
        platform::share(title, words, link).await
    }

    /// An invitation's link as a code that cameras read, as SVG. None when there is no worker to draw it, or the link is too
    /// long for any code: then the link itself has to do.
    pub async fn draw_code(self, link: String) -> Option<String> {
        bench::run(DrawCode { link }).await.ok().flatten()
    }

    /// A code to try a camera with, as SVG. None when there is no worker to draw it.
    pub async fn draw_test_code(self) -> Option<String> {
        bench::run(DrawTestCode {}).await.ok()
    }

    /// Comes back when somebody who taps or types a number has probably come to its end.
    pub async fn settle(self) {
        platform::sleep(SETTLED).await;
    }
}
