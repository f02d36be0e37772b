//! The browser tests: Playwright against the built server.

use super::tally::Tally;
use crate::{npm, place, process, step::step, system};
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs Playwright and counts from its JSON report. The variables say where the specs find what was built for them.
pub(crate) fn suite(built: &[(&str, PathBuf)]) -> Result<Tally> {
    install()?;
    let report = place::target().join("browser-tests.json");
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let mut command = node_program("playwright");
    command.arg("test").envs(built.iter().cloned()).env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report);
    // Failures are in the report; without one there is an error to show.
    let outcome = step("Playwright", || process::follow(&mut command, |_| {}));
    let text =
        fs::read_to_string(&report).with_context(|| format!("Playwright wrote no report ({outcome:?})"))?;
    counted(&serde_json::from_str(&text)?)
}

/// Computes from the same answers what the screens must show.
pub(crate) const EXPECTED_PROFILE: &str = "expected-profile";
/// What answers a round as many people at once and what fills an impact plan, and the variables that say where they are.
const FILLERS: [(&str, &str); 2] = [("SAMSON_FILL_ROUND", "fill-round"), ("SAMSON_FILL_PLAN", "fill-plan")];

/// Builds what fills rounds and plans, for tests and measurements alike.
pub(crate) fn build_fillers() -> Result<Vec<(&'static str, PathBuf)>> {
    FILLERS.into_iter().map(|(variable, program)| Ok((variable, build_helper(program)?))).collect()
}

/// Builds a program that helps the browser tests, and returns it.
pub(crate) fn build_helper(name: &str) -> Result<PathBuf> {
    process::run(&mut process::cargo(&["build", "--package", "samson-tests", "--bin", name]))?;
    Ok(place::target().join("debug").join(name))
}

/// Installs the packages of the lock file, and a browser where there is none.
pub(crate) fn install() -> Result<()> {
    npm::install(&place::browser_tests())?;
    if !Path::new(system::CHROMIUM).exists() {
        step("fetch a browser", || {
            process::run(node_program("playwright").args(["install", "--with-deps", "chromium"]))
        })?;
    }
    Ok(())
}

/// A program of the installed packages.
pub(crate) fn node_program(name: &str) -> Command {
    let mut command = Command::new(place::browser_tests().join("node_modules/.bin").join(name));
    command.current_dir(place::browser_tests());
    command
}

/// A test that passed only when tried again has failed: what is flaky is broken.
fn counted(report: &Value) -> Result<Tally> {
    let stats = report.get("stats").context("the report has no stats")?;
    let count =
        |name: &str| stats.get(name).and_then(Value::as_u64).with_context(|| format!("stats lack {name}"));
    let broken_files = report.get("errors").and_then(Value::as_array).map_or(0, |errors| errors.len() as u64);
    Ok(Tally { passed: count("expected")?, failed: count("unexpected")? + count("flaky")? + broken_files })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_flaky_test_and_a_file_that_does_not_load_count_as_failed() {
        let report = json!({
            "stats": { "expected": 5, "skipped": 1, "unexpected": 1, "flaky": 1 },
            "errors": [{ "message": "cannot read specs/x.spec.ts" }],
        });
        assert_eq!(counted(&report).unwrap(), Tally { passed: 5, failed: 3 });
    }

    #[test]
    fn a_report_without_counts_is_an_error_and_no_success() {
        assert!(counted(&json!({})).is_err());
    }
}
