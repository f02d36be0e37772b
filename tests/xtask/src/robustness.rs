//! `cargo xtask bench --simulate | --fuzz`: looks longer than the tests do for what should never happen.

use crate::{process, step::step};
use anyhow::{Result, bail};

/// Runs the simulation, or the fuzzing, in an optimised build.
pub(crate) fn look_longer(flag: &str, count: &[String]) -> Result<()> {
    let what = match flag {
        "--simulate" => "simulate",
        "--fuzz" => "fuzz",
        _ => bail!("bench knows --simulate [steps] and --fuzz [inputs], not {flag}"),
    };
    let program = ["run", "--release", "-p", "samson-tests", "--bin", "robustness", "--", what];
    step(what, || process::run(process::cargo(&program).args(count)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flag_that_does_not_exist_is_no_silent_success() {
        assert!(look_longer("--simulte", &[]).is_err());
    }
}
