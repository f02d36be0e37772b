//! The native app under a screen that nobody looks at: it starts, answers and syncs, by key presses alone.

mod app;
mod participant;
mod running;
mod screen;
mod watched_round;

use super::rust::EVERYTHING;
use super::tally::Tally;
use crate::step::{now, step};
use crate::{place, process};
use anyhow::{Result, bail};
use app::App;
use participant::Participant;
use screen::Screen;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// How long the app may take for anything at all.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a debugger of a failed check looks at: the screen as it was at the end.
const LAST_PICTURE: &str = "last-picture.xwd";

/// Works on this screen, with a folder of its own.
type Check = fn(&Screen, &Path) -> Result<()>;

const CHECKS: [(&str, Check); 3] = [
    ("the first screen is drawn", first_screen),
    ("what was answered reaches the server, and the profile shows", whole_round),
    ("an app that was killed goes on at the same question", killed),
];

/// Builds the app and goes through the checks, also after one has failed.
pub(crate) fn suite() -> Result<Tally> {
    // Everything but the last link is already there from the Rust tests: the same crates with the same features.
    step("build native app", || {
        process::run(process::cargo(&["build", "--tests", "--bins"]).args(EVERYTHING))
    })?;
    let folder = place::target().join("native-smoke");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let screen = Screen::open(&folder)?;
    let mut tally = Tally::default();
    for (number, (name, check)) in CHECKS.into_iter().enumerate() {
        let own = folder.join(format!("check-{}", number + 1));
        fs::create_dir(&own)?;
        match step(name, || check(&screen, &own)) {
            Ok(()) => tally.passed += 1,
            Err(error) => {
                eprintln!("error: {error:#}");
                tally.failed += 1;
            }
        }
    }
    Ok(tally)
}

fn first_screen(screen: &Screen, folder: &Path) -> Result<()> {
    let _app = App::start(screen, folder, None)?;
    screen.wait_for_drawing()
}

fn whole_round(screen: &Screen, folder: &Path) -> Result<()> {
    let mut participant = Participant::arrive(screen, folder)?;
    participant.join()?;
    participant.answer_until(participant::questions())?;
    participant.send()?;
    participant.expect_everything_revealed()?;
    participant.see_profile()
}

fn killed(screen: &Screen, folder: &Path) -> Result<()> {
    let mut participant = Participant::arrive(screen, folder)?;
    participant.join()?;
    participant.answer_until(20)?;
    let mut participant = participant.come_back_after_a_kill()?;
    participant.answer_until(participant::questions())?;
    participant.send()?;
    participant.expect_everything_revealed()
}

/// Looks again and again until something holds. `condition` may give up with an error of its own.
fn wait_until(complaint: &str, mut condition: impl FnMut() -> Result<bool>) -> Result<()> {
    let deadline = now() + PATIENCE;
    while !condition()? {
        if now() > deadline {
            bail!("{complaint} within {} s", PATIENCE.as_secs());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}
