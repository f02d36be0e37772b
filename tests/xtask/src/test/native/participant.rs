//! Somebody who has been invited and has nothing but a keyboard.

use super::app::{self, App};
use super::screen::Screen;
use super::watched_round::WatchedRound;
use anyhow::Result;
use samson_shared::instrument::scorecard;
use std::path::{Path, PathBuf};

/// Buttons that a question has for its levels.
const LEVELS: usize = 5;

/// How many questions there are.
pub(super) fn questions() -> usize {
    scorecard().len()
}

/// Somebody at the app.
pub(super) struct Participant<'a> {
    screen: &'a Screen,
    folder: PathBuf,
    round: WatchedRound,
    app: App<'a>,
    /// What was answered so far, a character for each question, as `watch-round` writes it.
    said: String,
}

impl<'a> Participant<'a> {
    /// Opens an invitation.
    pub(super) fn arrive(screen: &'a Screen, folder: &Path) -> Result<Self> {
        let round = WatchedRound::open(&folder.join("server-data"), &app::data_in(folder))?;
        let app = App::start(screen, folder, Some(&round.next("invitation")?))?;
        app.wait_for_page("join-page-title")?;
        Ok(Self { screen, folder: folder.to_owned(), round, app, said: String::new() })
    }

    /// Accepts what is promised and goes on to the first question.
    pub(super) fn join(&self) -> Result<()> {
        self.screen.wait_for_rest()?;
        self.activate(1)?;
        // The one group is chosen already.
        self.activate(2)?;
        self.app.wait_for_page("answer-page-title")?;
        self.screen.wait_for_rest()
    }

    /// Answers on until so many questions are answered. Each answer must be stored and the next question on screen
    /// before the next key goes down.
    pub(super) fn answer_until(&mut self, count: usize) -> Result<()> {
        for position in self.said.len()..count {
            let (key, said) = self.reach_answer(position)?;
            let stored = (position + 1).to_string();
            self.screen.press(&key, || self.round.expect("position", &stored))?;
            self.said.push(said);
        }
        Ok(())
    }

    /// Makes ready for another answer each time: the key to press, and what it says.
    fn reach_answer(&self, position: usize) -> Result<(String, char)> {
        if position % 9 == 8 {
            // Behind the levels stands the button to skip.
            self.tab(LEVELS + 1)?;
            return Ok(("Return".to_owned(), '-'));
        }
        let digit = char::from(b'1' + (position % LEVELS) as u8);
        Ok((digit.to_string(), digit))
    }

    /// Sends everything from the overview.
    pub(super) fn send(&self) -> Result<()> {
        self.app.wait_for_page("review-page-title")?;
        self.screen.wait_for_rest()?;
        // Behind the values and the fields, which are folded.
        self.activate(1 + scorecard().fields.len() + 1)
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

    /// Has the app killed, starts it again and goes on from its first screen.
    pub(super) fn come_back_after_a_kill(self) -> Result<Self> {
        let Self { screen, folder, round, app, said } = self;
        drop(app);
        let app = App::start(screen, &folder, None)?;
        screen.wait_for_drawing()?;
        let again = Self { screen, folder, round, app, said };
        screen.wait_for_rest()?;
        again.activate(1)?;
        again.app.wait_for_page("answer-page-title")?;
        screen.wait_for_rest()?;
        Ok(again)
    }

    /// Presses what is so many times Tab away.
    fn activate(&self, tabs: usize) -> Result<()> {
        self.tab(tabs)?;
        self.screen.press("Return", || Ok(()))
    }

    fn tab(&self, times: usize) -> Result<()> {
        (0..times).try_for_each(|_| self.screen.press("Tab", || Ok(())))
    }
}
