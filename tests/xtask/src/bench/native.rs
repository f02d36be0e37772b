//! The native app: what it takes for a report, and as the hub of a full room.

use super::read_lines;
use crate::step::step;
use crate::test::native;
use crate::{package, place, process, system};
use anyhow::Result;
use serde_json::Value;
use std::process::Command;

/// Its figures.
pub(super) fn measure() -> Result<Vec<Value>> {
    let mut reports = process::cargo(&["bench", "--quiet", "--profile", "dev", "--package", "samson-report"]);
    reports.args(["--bench", "native"]);
    let mut figures = read_lines(&step("measure reports", || process::capture(&mut reports))?)?;
    step("make sure of packages", || system::ensure(&[system::NATIVE_BUILD, system::SCREEN]))?;
    let app = step("build native app", package::build_app)?;
    let driver = step("build what fills hubs", || {
        let build = ["build", "--release", "--package", "samson-tests", "--bin", "fill-hub"];
        process::run(&mut process::cargo(&build))?;
        Ok(place::target().join("release/fill-hub"))
    })?;
    let fill =
        |id: u32, origin: &str| process::capture(Command::new(&driver).args([&id.to_string(), origin]));
    figures.extend(read_lines(&step("fill the hub in the app", || native::with_hub(&app, fill))?)?);
    Ok(figures)
}
