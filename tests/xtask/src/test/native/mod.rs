//! The native app under a screen that nobody looks at: it starts, answers and syncs, by key presses alone and through the
//! accessibility tree alone.

mod app;
mod bus;
mod facilitator;
mod hand;
mod hub_in_app;
mod listener;
mod packed;
mod participant;
mod picture;
mod reader;
mod running;
mod screen;
mod watched_round;

use super::rust::EVERYTHING;
use super::tally::Tally;
use crate::step::{now, step};
use crate::{place, process};
use anyhow::{Result, bail};
use app::App;
use hand::{Hand, Keyboard};
use listener::Listener;
use participant::Participant;
use reader::Reader;
use screen::Screen;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// How long the app may take for anything at all.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a debugger of a failed check looks at: the screen as it was at the end.
const LAST_PICTURE: &str = "last-picture.png";

/// Works on this screen, with a folder of its own.
type Check = fn(&Screen, &Path) -> Result<()>;

const CHECKS: [(&str, Check); 5] = [
    ("the first screen is drawn", first_screen),
    ("a whole round by keyboard alone, with a kill in the middle", by_keyboard),
    ("a whole round by screen reader alone, with a kill in the middle", by_screen_reader),
    ("a facilitator is the hub of a room, with a kill at the end", facilitator::at_the_hub),
    ("an unpacked package starts", packed::unpacked),
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

/// Does something with the hub that this app is, which was switched on as a person does it: the number of its process, and its
/// address.
pub(crate) fn with_hub<T>(program: &Path, work: impl FnOnce(u32, &str) -> Result<T>) -> Result<T> {
    let folder = place::target().join("native-hub");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let screen = Screen::open(&folder)?;
    let listener = Listener::new(Reader::start(screen.bus())?);
    let app = App::start_program(program, &screen, &folder, None)?;
    let port = hub_in_app::switch_on(&screen, &app, &listener)?;
    work(app.id(), &format!("http://127.0.0.1:{port}"))
}

fn first_screen(screen: &Screen, folder: &Path) -> Result<()> {
    let _app = App::start(screen, folder, None)?;
    screen.wait_for_drawing()
}

fn by_keyboard(screen: &Screen, folder: &Path) -> Result<()> {
    whole_round(screen, folder, Keyboard(screen))
}

fn by_screen_reader(screen: &Screen, folder: &Path) -> Result<()> {
    whole_round(screen, folder, Listener::new(Reader::start(screen.bus())?))
}

/// From the invitation to the profile, with a kill in the middle: the app goes on at the same question, and the server
/// reveals exactly what was answered.
fn whole_round(screen: &Screen, folder: &Path, hand: impl Hand) -> Result<()> {
    let mut participant = Participant::arrive(screen, folder, hand)?;
    participant.join()?;
    participant.answer_until(20)?;
    let mut participant = participant.come_back_after_a_kill()?;
    screen.keep_picture(&folder.join("after-the-kill.png"))?;
    participant.answer_until(participant::questions())?;
    participant.send()?;
    participant.expect_everything_revealed()?;
    participant.see_profile()
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
