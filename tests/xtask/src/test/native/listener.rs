//! Somebody who hears the app instead of seeing it.

use super::hand::Hand;
use super::reader::{Reader, Role};
use super::screen::Screen;
use anyhow::{Context, Result};
use samson_shared::instrument::scorecard;
use samson_shared::language::Language;
use samson_shared::response::{Path, Step};
use samson_shared::text::Catalogue;

/// Finds everything by what it is and how it is called, and never looks.
pub(super) struct Listener(Reader);

impl Listener {
    pub(super) const fn new(reader: Reader) -> Self {
        Self(reader)
    }

    /// Presses what this text names.
    pub(super) fn press(&self, role: Role, key: &str) -> Result<()> {
        self.0.press(role, &text(key))
    }

    /// Presses what is called so.
    pub(super) fn press_words(&self, role: Role, words: &str) -> Result<()> {
        self.0.press(role, words)
    }

    /// Whether this is there now, in so many words.
    pub(super) fn hears(&self, role: Role, words: &str) -> Result<bool> {
        self.0.hears(role, words)
    }

    /// Goes to the field that this text names and types.
    pub(super) fn write(&self, screen: &Screen, key: &str, words: &str) -> Result<()> {
        self.0.focus(Role::Entry, &text(key))?;
        screen.type_text(words)
    }

    /// Waits until the question at this position is read out; behind the last one there is the overview.
    fn hear_question(&self, position: usize) -> Result<()> {
        match Path::new(scorecard()).step(position) {
            Some(step) => self.0.wait_for(Role::Heading, words(&step)?),
            None => self.0.wait_for(Role::Heading, &text("review-heading")),
        }
    }
}

impl Hand for Listener {
    fn join(&self) -> Result<()> {
        self.press(Role::Button, "join-accept-open")?;
        self.press(Role::Radio, "group-citizen")?;
        self.press(Role::Button, "join-begin")?;
        self.hear_question(0)
    }

    fn answer(&self, position: usize, said: char, stored: &dyn Fn() -> Result<()>) -> Result<()> {
        let kind = match Path::new(scorecard()).step(position) {
            Some(Step::Value(_)) => "importance",
            _ => "level",
        };
        match said {
            '-' => self.press(Role::Button, "answer-skip")?,
            level => self.press(Role::Answer, &format!("answer-{kind}-{level}"))?,
        }
        stored()?;
        self.hear_question(position + 1)
    }

    fn send(&self) -> Result<()> {
        self.press(Role::Button, "review-send")
    }

    fn go_on(&self, position: usize) -> Result<()> {
        self.press(Role::Link, "home-go-on")?;
        self.hear_question(position)
    }
}

/// A text of the app, in the language that it starts in.
pub(super) fn text(key: &str) -> String {
    Catalogue::of(Language::default()).text(key)
}

/// What a question asks.
fn words(step: &Step) -> Result<&'static str> {
    let (instrument, language) = (scorecard(), Language::default());
    match step {
        Step::Value(id) => instrument
            .value(id)
            .and_then(|value| value.text.get(language))
            .map(|words| words.question.as_str())
            .with_context(|| format!("no value {id}")),
        Step::Statement(id) => instrument
            .statement(id)
            .map(|statement| statement.text.text(language))
            .with_context(|| format!("no statement {id}")),
    }
}
