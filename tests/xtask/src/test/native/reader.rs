//! A screen reader: what an app says to it, and what it can do there.

use super::running::Running;
use super::{bus, wait_until};
use crate::place;
use anyhow::{Context, Result, bail};
use std::cell::RefCell;
use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};

/// Debian's own: only that one knows the packages which speak to the accessibility tree.
const PYTHON: &str = "/usr/bin/python3";

/// What something is, in the words of the accessibility tree.
#[derive(Debug, Clone, Copy)]
pub(super) enum Role {
    Heading,
    Link,
    /// A button that does something.
    Button,
    /// A button that stays down: an answer.
    Answer,
    /// One of several in a form.
    Radio,
    /// Where something is typed.
    Entry,
}

impl Role {
    const fn name(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Link => "link",
            Self::Button => "push button",
            Self::Answer => "toggle button",
            Self::Radio => "radio button",
            Self::Entry => "entry",
        }
    }
}

/// The program `tests/native/screen_reader.py`, which says what it takes and answers.
pub(super) struct Reader {
    pipes: RefCell<(ChildStdin, BufReader<ChildStdout>)>,
    _program: Running,
}

impl Reader {
    /// Listens to everything on a session bus.
    pub(super) fn start(bus: &str) -> Result<Self> {
        let mut child = Command::new(PYTHON)
            .arg(place::screen_reader())
            .env(bus::VARIABLE, bus)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("starting the screen reader")?;
        let input = child.stdin.take().context("the screen reader has no input")?;
        let output = child.stdout.take().context("the screen reader has no output")?;
        Ok(Self { pipes: RefCell::new((input, BufReader::new(output))), _program: Running::new(child) })
    }

    /// Waits until this is there to be heard.
    pub(super) fn wait_for(&self, role: Role, name: &str) -> Result<()> {
        self.until_done("find", role, name)
    }

    /// Presses this as soon as it is there and can be pressed.
    pub(super) fn press(&self, role: Role, name: &str) -> Result<()> {
        self.until_done("press", role, name)
    }

    /// Gives the keyboard to this as soon as it is there.
    pub(super) fn focus(&self, role: Role, name: &str) -> Result<()> {
        self.until_done("focus", role, name)
    }

    /// Whether this is there to be heard now.
    pub(super) fn hears(&self, role: Role, name: &str) -> Result<bool> {
        Ok(self.ask(&format!("find\t{}\t{name}", role.name()))? == "yes")
    }

    fn until_done(&self, task: &str, role: Role, name: &str) -> Result<()> {
        let waited = wait_until(&format!("no {role:?} {name:?} to {task}"), || {
            Ok(self.ask(&format!("{task}\t{}\t{name}", role.name()))? == "yes")
        });
        waited.with_context(|| match self.ask(&format!("read\t{}", role.name())) {
            Ok(heard) => format!("there are {heard:?}"),
            Err(error) => error.to_string(),
        })
    }

    fn ask(&self, line: &str) -> Result<String> {
        let (input, output) = &mut *self.pipes.borrow_mut();
        writeln!(input, "{line}").context("the screen reader does not listen")?;
        let mut answer = String::new();
        if output.read_line(&mut answer)? == 0 {
            bail!("the screen reader ended by itself");
        }
        Ok(answer.trim_end_matches('\n').to_owned())
    }
}
