//! The second implementation of the protocol: its test vectors, and what the two seal for each other.

use super::browser::build_helper;
use super::tally::Tally;
use crate::{npm, place, process, step::step};
use anyhow::{Context, Result};
use std::process::Command;

/// The Rust side of the exchange.
const COUNTERPART: &str = "counterpart";

/// Runs Node's own test runner and counts from what it prints.
pub(crate) fn suite() -> Result<Tally> {
    npm::install(&place::test_vectors())?;
    let counterpart = step("build the counterpart", || build_helper(COUNTERPART))?;
    let mut command = Command::new("node");
    command.args(["--test", "--test-reporter=tap"]).current_dir(place::test_vectors());
    let mut lines = Vec::new();
    let succeeded = process::follow(command.env("SAMSON_COUNTERPART", counterpart), |line| {
        lines.push(line.to_owned());
    })?;
    let tally = counted(&lines).context("node printed no counts")?;
    // A file that does not load fails without a test of its own.
    Ok(if succeeded || tally.failed > 0 { tally } else { Tally::one_failed() })
}

/// Reads `# pass 3` and `# fail 0` at the end.
fn counted(lines: &[String]) -> Option<Tally> {
    let count = |name: &str| lines.iter().rev().find_map(|line| line.strip_prefix(name)?.parse().ok());
    Some(Tally { passed: count("# pass ")?, failed: count("# fail ")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn the_counts_at_the_end_are_read() {
        let printed = lines("TAP version 13\nok 1 - keys\n1..1\n# tests 5\n# pass 3\n# fail 2\n# skipped 0");
        assert_eq!(counted(&printed), Some(Tally { passed: 3, failed: 2 }));
    }

    #[test]
    fn a_run_without_counts_is_no_success() {
        assert_eq!(counted(&lines("TAP version 13\nok 1 - keys")), None);
    }
}
