//! The server under load, beside a peer that does the same job.

use super::read_lines;
use crate::{npm, place, process, step::step};
use anyhow::Result;
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// Runs the driver against this server program; its figures.
pub(super) fn measure(program: &Path) -> Result<Vec<Value>> {
    let peer = place::root().join("tests/load-peer");
    npm::install(&peer)?;
    let driver = step("build what loads the server", || {
        let build = ["build", "--release", "--package", "samson-tests", "--bin", "load-server"];
        process::run(&mut process::cargo(&build))?;
        Ok(place::target().join("release/load-server"))
    })?;
    let mut command = Command::new(driver);
    step("load the server", || read_lines(&process::capture(command.arg(peer).arg(program))?))
}
