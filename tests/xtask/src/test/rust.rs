//! The tests that cargo runs.

use super::tally::Tally;
use crate::process;
use anyhow::Result;

/// Every crate with every backend. Other features would build what the crates share once more.
pub(crate) const EVERYTHING: [&str; 3] = ["--workspace", "--features", "sync-server/postgres"];

/// One invocation for all crates: what they share is then built once, with the features of all of them.
pub(crate) fn suite() -> Result<Tally> {
    let mut tally = Tally::default();
    let mut command = process::cargo(&["test", "--no-fail-fast"]);
    command.args(EVERYTHING);
    let succeeded = process::follow(&mut command, |line| {
        if let Some(counted) = counted(line) {
            tally += counted;
        }
    })?;
    if !succeeded && tally.failed == 0 {
        // Something did not compile or ended before it could count.
        tally.failed = 1;
    }
    Ok(tally)
}

/// Reads `test result: ok. 3 passed; 0 failed; 0 ignored; ...`.
fn counted(line: &str) -> Option<Tally> {
    let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let count_of = |word: &str| {
        counts
            .split("; ")
            .find_map(|part| part.strip_suffix(word))
            .and_then(|number| number.trim().parse().ok())
    };
    Some(Tally { passed: count_of("passed")?, failed: count_of("failed")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_of_a_test_program_is_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(counted(line), Some(Tally { passed: 12, failed: 3 }));
    }

    #[test]
    fn other_lines_count_nothing() {
        assert_eq!(counted("test tests::result_of_3_passed ... ok"), None);
        assert_eq!(counted("running 4 tests"), None);
    }
}
