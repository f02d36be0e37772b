//! The native app under a screen that nobody looks at: does its window come, and is there something in it?

use super::tally::Tally;
use crate::step::{now, step};
use crate::{place, process};
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// How long the app may take until its first screen is drawn.
const PATIENCE: Duration = Duration::from_secs(60);

/// A drawn screen has smoothed letters and therefore many colours; an empty window has one or two.
const COLOURS_OF_A_DRAWN_SCREEN: usize = 100;

/// Builds the app and looks at its first screen.
pub(crate) fn suite() -> Result<Tally> {
    // Everything but the last link is already there from the Rust tests: the same crates with the same features.
    step("build native app", || {
        process::run(&mut process::cargo(&["build", "--workspace", "--tests", "--bins"]))
    })?;
    let folder = place::target().join("native-smoke");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let screen = Screen::open(&folder)?;
    let mut app = Running(screen.start(&place::target().join("debug/samson-app"), &folder)?);
    let first_screen = step("the first screen is drawn", || screen.wait_for_drawing(&mut app));
    let still_running = app.0.try_wait()?.is_none();
    Ok(Tally {
        passed: u64::from(first_screen.is_ok()) + u64::from(still_running),
        failed: u64::from(first_screen.inspect_err(|error| eprintln!("error: {error:#}")).is_err())
            + u64::from(!still_running),
    })
}

/// A program that ends with us.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // That it may have ended already does not matter.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A virtual screen whose picture lies in a file.
struct Screen {
    display: String,
    picture: PathBuf,
    _server: Running,
}

impl Screen {
    /// Opens a screen of 1000x1000 under a number that is free.
    fn open(folder: &Path) -> Result<Self> {
        let number = (90..200).find(|number| !Path::new(&format!("/tmp/.X{number}-lock")).exists());
        let display = format!(":{}", number.context("no free display number")?);
        let mut command = Command::new("Xvfb");
        command
            .arg(&display)
            .args(["-screen", "0", "1000x1000x24", "-nolisten", "tcp", "-fbdir"])
            .arg(folder);
        let server =
            Running(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().context("starting Xvfb")?);
        let picture = folder.join("Xvfb_screen0");
        wait_until("Xvfb did not start", || picture.exists())?;
        Ok(Self { display, picture, _server: server })
    }

    /// Starts a program on this screen, with a home of its own.
    fn start(&self, program: &Path, home: &Path) -> Result<Child> {
        Command::new(program)
            .env("DISPLAY", &self.display)
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .env("GDK_BACKEND", "x11")
            .spawn()
            .with_context(|| format!("starting {}", program.display()))
    }

    /// Waits until a window named after Samson stands there and shows something.
    fn wait_for_drawing(&self, app: &mut Running) -> Result<()> {
        let mut ended = false;
        wait_until("the app showed no window with a first screen", || {
            ended = app.0.try_wait().is_ok_and(|status| status.is_some());
            ended || (self.has_window() && self.colours() >= COLOURS_OF_A_DRAWN_SCREEN)
        })?;
        if ended {
            bail!("the app ended by itself");
        }
        Ok(())
    }

    fn has_window(&self) -> bool {
        let mut command = Command::new("xdotool");
        command.args(["search", "--onlyvisible", "--name", "Samson"]).env("DISPLAY", &self.display);
        process::capture(&mut command).is_ok_and(|windows| !windows.trim().is_empty())
    }

    /// How many colours the screen shows: it is a dump of 32-bit pixels behind a short header.
    fn colours(&self) -> usize {
        let dump = fs::read(&self.picture).unwrap_or_default();
        dump.chunks_exact(4).skip(1024).collect::<BTreeSet<_>>().len()
    }
}

fn wait_until(complaint: &str, mut condition: impl FnMut() -> bool) -> Result<()> {
    let deadline = now() + PATIENCE;
    while !condition() {
        if now() > deadline {
            bail!("{complaint} within {} s", PATIENCE.as_secs());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}
