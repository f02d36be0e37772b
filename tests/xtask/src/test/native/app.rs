//! The app's process and its window.

use super::running::Running;
use super::screen::Screen;
use super::{LAST_PICTURE, bus, wait_until};
use crate::place;
use anyhow::{Context, Result, bail};
use samson_shared::language::Language;
use samson_shared::text::Catalogue;
use std::cell::RefCell;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A running app.
pub(super) struct App<'a> {
    screen: &'a Screen,
    folder: PathBuf,
    process: RefCell<Running>,
    id: u32,
    window: String,
}

/// Where an app that was started with this folder keeps its data.
pub(super) fn data_in(folder: &Path) -> PathBuf {
    folder.join("app-data")
}

impl<'a> App<'a> {
    /// Starts the app that was built, with everything it writes in this folder, and gives it the keyboard.
    pub(super) fn start(screen: &'a Screen, folder: &Path, invitation: Option<&str>) -> Result<Self> {
        Self::start_program(&place::target().join("debug/samson-app"), screen, folder, invitation)
    }

    /// Starts the app from this file, else as [`App::start`].
    pub(super) fn start_program(
        program: &Path,
        screen: &'a Screen,
        folder: &Path,
        invitation: Option<&str>,
    ) -> Result<Self> {
        let said = File::create(folder.join("app.log"))?;
        let child = Command::new(program)
            .args(invitation)
            .env("DISPLAY", screen.display())
            .env(bus::VARIABLE, screen.bus())
            .env("HOME", folder)
            .env("XDG_DATA_HOME", folder.join("home-data"))
            .env("SAMSON_DATA", data_in(folder))
            .env_remove("SAMSON_SERVER")
            // No language that Samson speaks: the titles are those of the default one.
            .env("LC_ALL", "C.UTF-8")
            .env("LANG", "C.UTF-8")
            .env_remove("LC_MESSAGES")
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .env("GDK_BACKEND", "x11")
            .stdout(said.try_clone()?)
            .stderr(said)
            .spawn()
            .with_context(|| format!("starting {}", program.display()))?;
        let id = child.id();
        let mut app = Self {
            screen,
            folder: folder.to_owned(),
            process: RefCell::new(Running::new(child)),
            id,
            window: String::new(),
        };
        app.wait("the app showed no window", || Ok(screen.window_of(id).is_some()))?;
        app.window = screen.window_of(id).context("the window is gone again")?;
        screen.focus(&app.window)?;
        Ok(app)
    }

    /// The number of its process.
    pub(super) const fn id(&self) -> u32 {
        self.id
    }

    /// Waits until the window is named after this page.
    pub(super) fn wait_for_page(&self, title: &str) -> Result<()> {
        let title = Catalogue::of(Language::default()).text(title);
        self.wait(&format!("the page {title:?} did not come"), || {
            Ok(self.screen.title_of(&self.window)? == title)
        })
    }

    /// Closes the window as somebody does, and waits until the app has ended well.
    pub(super) fn close(self) -> Result<()> {
        self.screen.ask_to_close(&self.window)?;
        wait_until("the app did not end", || match self.process.borrow_mut().ended() {
            Some(status) if status.success() => Ok(true),
            Some(status) => bail!("the app ended badly: {status}"),
            None => Ok(false),
        })
    }

    /// Waits for something that the app does; it must not end meanwhile.
    pub(super) fn wait(&self, complaint: &str, mut condition: impl FnMut() -> Result<bool>) -> Result<()> {
        wait_until(complaint, || {
            if let Some(status) = self.process.borrow_mut().ended() {
                bail!("the app ended by itself: {status}; see {}", self.folder.join("app.log").display());
            }
            condition()
        })
    }
}

impl Drop for App<'_> {
    fn drop(&mut self) {
        // Only who looks for what went wrong misses it.
        let _ = self.screen.keep_picture(&self.folder.join(LAST_PICTURE));
    }
}
