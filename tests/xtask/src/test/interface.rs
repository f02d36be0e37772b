//! The server's interface as its OpenAPI document describes it, tried by Schemathesis with requests it makes up.

use super::tally::Tally;
use crate::{bundle, place, process, python, server, step::step};
use anyhow::{Context, Result};
use std::process::Command;

/// Where the server under test listens, or on the next free port.
const PORT: u16 = 8990;
/// Requests that are made up for each operation, beside those that follow from the description.
const REQUESTS: &str = "50";
/// What must be true of every answer.
const CHECKS: &str =
    "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance";
/// One visitor does all of it.
const LIMITS: [(&str, &str); 2] =
    [("SAMSON_REQUESTS_PER_SECOND", "100000"), ("SAMSON_CREATIONS_PER_HOUR", "100000")];

/// Counts the operations of the interface.
pub(crate) fn suite() -> Result<Tally> {
    bundle::bundle()?;
    let program = step("build server", server::build)?;
    let schemathesis = python::install(&place::schemathesis())?.join("schemathesis");
    let data = place::target().join("schemathesis-data");
    if data.exists() {
        std::fs::remove_dir_all(&data)?;
    }
    let port = server::free_port(PORT)?;
    let mut running = server::start(&program, &[], port, &data, &LIMITS)?;
    let mut command = Command::new(schemathesis);
    command.args(["run", &format!("http://127.0.0.1:{port}/openapi.json")]);
    command.args(["--max-examples", REQUESTS, "--checks", CHECKS, "--no-color"]);
    let mut lines = Vec::new();
    let tried = process::follow(
        command
            .current_dir(place::schemathesis())
            .env("SCHEMATHESIS_HOOKS", "hooks")
            .env("PYTHONDONTWRITEBYTECODE", "1"),
        |line| lines.push(line.to_owned()),
    );
    running.kill()?;
    running.wait()?;
    let tested = tested(&lines).context("Schemathesis printed no count")?;
    Ok(if tried? { Tally { passed: tested, failed: 0 } } else { Tally::one_failed() })
}

/// Reads `  Tested: 8` in the summary.
fn tested(lines: &[String]) -> Option<u64> {
    lines.iter().rev().find_map(|line| line.trim().strip_prefix("Tested: ")?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_of_operations_is_read_from_the_summary() {
        let lines = ["API Operations:", "  Selected: 9/9", "  Tested: 8", "Test cases:"].map(str::to_owned);
        assert_eq!(tested(&lines), Some(8));
        assert_eq!(tested(&lines[..2]), None);
    }
}
