//! `cargo xtask test`: everything that runs by itself, summed up in one line.

pub(crate) mod browser;
mod native;
mod rust;
mod tally;

use crate::{bundle, server, step::step, system};
use anyhow::{Result, bail};
use tally::Tally;

/// A suite that runs by itself and counts.
type Suite = fn() -> Result<Tally>;

const SUITES: [(&str, Suite); 3] =
    [("Rust tests", rust::suite), ("browser tests", browser_suite), ("native app", native::suite)];

/// Runs every suite, also after one has failed, and ends with `N passed, N failed`.
pub(crate) fn test() -> Result<()> {
    step("make sure of packages", || {
        system::ensure(&[system::NATIVE_BUILD, system::SCREEN, system::BROWSER])
    })?;
    let mut total = Tally::default();
    for (name, suite) in SUITES {
        let tally = step(name, suite).unwrap_or_else(|error| {
            eprintln!("error: {error:#}");
            Tally::one_failed()
        });
        println!("    {name}: {tally}");
        total += tally;
    }
    println!("{total}");
    if total.failed > 0 {
        bail!("not everything passed");
    }
    Ok(())
}

fn browser_suite() -> Result<Tally> {
    bundle::bundle()?;
    let server = step("build server", server::build)?;
    let conformance = step("build the storage suite", || bundle::build_for_tests("samson-conformance"))?;
    browser::suite(&[("SAMSON_SERVER", &server), ("SAMSON_CONFORMANCE", &conformance)])
}
