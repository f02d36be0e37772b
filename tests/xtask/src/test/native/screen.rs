//! A virtual screen with a keyboard, and what a screen reader needs.

use super::bus::Bus;
use super::running::Running;
use super::{picture, wait_until};
use crate::process;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt, EventMask};

/// A drawn screen has smoothed letters and therefore many colours; an empty window has one or two.
const COLOURS_OF_A_DRAWN_SCREEN: usize = 100;

/// Looks without a change after which a picture is at rest.
const LOOKS_AT_REST: usize = 5;

/// A virtual screen whose picture lies in a file.
pub(super) struct Screen {
    display: String,
    dump: PathBuf,
    bus: Bus,
    _server: Running,
}

impl Screen {
    /// Opens a screen of 1000x1000 under a number that is free.
    pub(super) fn open(folder: &Path) -> Result<Self> {
        let number = (90..200).find(|number| !Path::new(&format!("/tmp/.X{number}-lock")).exists());
        let display = format!(":{}", number.context("no free display number")?);
        let mut command = Command::new("Xvfb");
        // Without `-noreset` the screen starts anew when its last window goes, and refuses who comes just then.
        command
            .arg(&display)
            .args(["-screen", "0", "1000x1000x24", "-nolisten", "tcp", "-noreset", "-fbdir"])
            .arg(folder);
        let server = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().context("starting Xvfb")?;
        let server = Running::new(server);
        let dump = folder.join("Xvfb_screen0");
        wait_until("Xvfb did not start", || Ok(dump.exists()))?;
        let bus = Bus::open(&display, folder)?;
        Ok(Self { display, dump, bus, _server: server })
    }

    /// What X programs find this screen by.
    pub(super) fn display(&self) -> &str {
        &self.display
    }

    /// Where programs on this screen say what is on it.
    pub(super) fn bus(&self) -> &str {
        self.bus.address()
    }

    /// The window of a process that can be seen, if there is one.
    pub(super) fn window_of(&self, process: u32) -> Option<String> {
        let process = process.to_string();
        let found = self.xdotool(&["search", "--onlyvisible", "--pid", &process]).ok()?;
        found.lines().next().map(str::to_owned)
    }

    /// What a window is called.
    pub(super) fn title_of(&self, window: &str) -> Result<String> {
        Ok(self.xdotool(&["getwindowname", window])?.trim_end().to_owned())
    }

    /// Gives the keyboard to a window: there is no window manager that would.
    pub(super) fn focus(&self, window: &str) -> Result<()> {
        self.xdotool(&["windowfocus", "--sync", window]).map(drop)
    }

    /// Presses a key, does what else must happen then, and waits until another picture has come and is at rest.
    pub(super) fn press(&self, key: &str, and_then: impl FnOnce() -> Result<()>) -> Result<()> {
        let before = self.picture();
        self.xdotool(&["key", key])?;
        and_then()?;
        wait_until(&format!("the key {key} changed nothing on screen"), || Ok(self.picture() != before))?;
        self.wait_for_rest()
    }

    /// Types into what has the keyboard, at the pace of a careful hand: in a window, a field is drawn anew after every letter, and a letter that comes before that is lost.
    pub(super) fn type_text(&self, text: &str) -> Result<()> {
        self.xdotool(&["type", "--delay", "250", text]).map(drop)
    }

    /// Asks a window to close, as the window manager does when somebody presses the button in its corner; xdotool can only
    /// tear it away.
    pub(super) fn ask_to_close(&self, window: &str) -> Result<()> {
        let (screen, _) = x11rb::connect(Some(&self.display)).context("reaching the screen")?;
        let atom = |name: &[u8]| -> Result<u32> { Ok(screen.intern_atom(false, name)?.reply()?.atom) };
        let (protocols, close) = (atom(b"WM_PROTOCOLS")?, atom(b"WM_DELETE_WINDOW")?);
        let window = window.parse().context("a window without a number")?;
        let asked = ClientMessageEvent::new(32, window, protocols, [close, x11rb::CURRENT_TIME, 0, 0, 0]);
        screen.send_event(false, window, EventMask::NO_EVENT, asked)?.check()?;
        Ok(())
    }

    /// What a camera reads that looks at the screen.
    pub(super) fn codes(&self) -> Result<Vec<String>> {
        picture::codes(&self.picture())
    }

    /// Waits until the picture no longer changes: a page is drawn in several strokes.
    pub(super) fn wait_for_rest(&self) -> Result<()> {
        let (mut last, mut unchanged) = (self.picture(), 0);
        wait_until("the screen did not come to rest", || {
            let before = std::mem::replace(&mut last, self.picture());
            unchanged = if last == before { unchanged + 1 } else { 0 };
            Ok(unchanged == LOOKS_AT_REST)
        })
    }

    /// Waits until something is drawn.
    pub(super) fn wait_for_drawing(&self) -> Result<()> {
        wait_until("nothing was drawn", || {
            let picture = self.picture();
            // Pixels of 32 bits behind a short header.
            let colours = picture.chunks_exact(4).skip(1024).collect::<BTreeSet<_>>();
            Ok(colours.len() >= COLOURS_OF_A_DRAWN_SCREEN)
        })
    }

    /// The picture as it is now, in the format of `xwd`.
    pub(super) fn picture(&self) -> Vec<u8> {
        fs::read(&self.dump).unwrap_or_default()
    }

    /// Keeps the picture as it is now in a PNG file.
    pub(super) fn keep_picture(&self, file: &Path) -> Result<()> {
        picture::keep(&self.picture(), file)
    }

    fn xdotool(&self, arguments: &[&str]) -> Result<String> {
        process::capture(Command::new("xdotool").args(arguments).env("DISPLAY", &self.display))
    }
}
