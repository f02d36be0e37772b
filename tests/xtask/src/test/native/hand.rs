//! The ways to use the app.

use super::screen::Screen;
use anyhow::Result;
use samson_shared::instrument::scorecard;

/// Buttons that a question has for its levels.
const LEVELS: usize = 5;

/// How somebody uses the app. Every method comes back when the app has done what was asked for.
pub(super) trait Hand {
    /// From the invitation to the first question: accepts what is promised, and chooses the first group.
    fn join(&self) -> Result<()>;

    /// Answers the question at this position, from 0: a level from `1` to `5`, or `-` to skip. Then `stored` must come
    /// true before the next question is waited for.
    fn answer(&self, position: usize, said: char, stored: &dyn Fn() -> Result<()>) -> Result<()>;

    /// Sends everything from the overview.
    fn send(&self) -> Result<()>;

    /// From the first screen back to the question at this position.
    fn go_on(&self, position: usize) -> Result<()>;
}

/// Somebody who has nothing but a keyboard.
pub(super) struct Keyboard<'a>(pub(super) &'a Screen);

impl Keyboard<'_> {
    /// Presses what is so many times Tab away.
    fn activate(&self, tabs: usize) -> Result<()> {
        self.tab(tabs)?;
        self.0.press("Return", || Ok(()))
    }

    fn tab(&self, times: usize) -> Result<()> {
        (0..times).try_for_each(|_| self.0.press("Tab", || Ok(())))
    }
}

impl Hand for Keyboard<'_> {
    fn join(&self) -> Result<()> {
        self.0.wait_for_rest()?;
        self.activate(1)?;
        self.tab(1)?;
        self.0.press("space", || Ok(()))?;
        self.activate(1)
    }

    fn answer(&self, _: usize, said: char, stored: &dyn Fn() -> Result<()>) -> Result<()> {
        if said == '-' {
            // Behind the levels stands the button to skip.
            self.tab(LEVELS + 1)?;
            return self.0.press("Return", stored);
        }
        self.0.press(&said.to_string(), stored)
    }

    fn send(&self) -> Result<()> {
        self.0.wait_for_rest()?;
        // Behind the button for the next person, the values and the fields, which are folded.
        self.activate(1 + 1 + scorecard().fields.len() + 1)
    }

    fn go_on(&self, _: usize) -> Result<()> {
        self.0.wait_for_rest()?;
        self.activate(1)
    }
}
