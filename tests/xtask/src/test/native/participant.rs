//! Somebody who has been invited.

use super::app::{self, App};
use super::hand::Hand;
use super::screen::Screen;
use super::watched_round::WatchedRound;
use anyhow::Result;
use samson_shared::instrument::scorecard;
use std::path::{Path, PathBuf};

/// How many questions there are.
pub(super) fn questions() -> usize {
    scorecard().len()
}

/// Somebody at the app.
pub(super) struct Participant<'a, H> {
    screen: &'a Screen,
    folder: PathBuf,
    hand: H,
    round: WatchedRound,
    app: App<'a>,
    /// What was answered so far, a character for each question, as `watch-round` writes it.
    said: String,
}

impl<'a, H: Hand> Participant<'a, H> {
    /// Opens an invitation.
    pub(super) fn arrive(screen: &'a Screen, folder: &Path, hand: H) -> Result<Self> {
        let round = WatchedRound::open(&folder.join("server-data"), &app::data_in(folder))?;
        let app = App::start(screen, folder, Some(&round.next("invitation")?))?;
        app.wait_for_page("join-page-title")?;
        Ok(Self { screen, folder: folder.to_owned(), hand, round, app, said: String::new() })
    }

    /// Accepts what is promised and goes on to the first question.
    pub(super) fn join(&self) -> Result<()> {
        self.hand.join()?;
        self.app.wait_for_page("answer-page-title")?;
        self.round.expect("position", "0")?;
        self.screen.wait_for_rest()
    }

    /// Answers on until so many questions are answered. Each answer must be stored and the next question on screen
    /// before the next answer is given.
    pub(super) fn answer_until(&mut self, count: usize) -> Result<()> {
        for position in self.said.len()..count {
            let said = answer_at(position);
            let stored = (position + 1).to_string();
            self.hand.answer(position, said, &|| self.round.expect("position", &stored))?;
            self.said.push(said);
        }
        Ok(())
    }

    /// Sends everything from the overview.
    pub(super) fn send(&self) -> Result<()> {
        self.app.wait_for_page("review-page-title")?;
        self.hand.send()
    }

    /// The round is complete with this one response, and holds what was answered.
    pub(super) fn expect_everything_revealed(&self) -> Result<()> {
        self.round.expect("answers", &self.said)
    }

    /// The app leads on to the profile.
    pub(super) fn see_profile(&self) -> Result<()> {
        self.app.wait_for_page("profile-title")?;
        self.screen.wait_for_rest()
    }

    /// Has the app killed, starts it again and goes on from its first screen to the question that comes next.
    pub(super) fn come_back_after_a_kill(self) -> Result<Self> {
        let Self { screen, folder, hand, round, app, said } = self;
        drop(app);
        let app = App::start(screen, &folder, None)?;
        screen.wait_for_drawing()?;
        let again = Self { screen, folder, hand, round, app, said };
        again.hand.go_on(again.said.len())?;
        again.app.wait_for_page("answer-page-title")?;
        screen.wait_for_rest()?;
        Ok(again)
    }
}

/// Another answer each time, and now and then none. Values, which come first, cannot be skipped.
fn answer_at(position: usize) -> char {
    match position % 9 {
        8 => '-',
        _ => char::from(b'1' + (position % 5) as u8),
    }
}
