//! `cargo xtask test`: everything that runs by itself, summed up in one line.

pub(crate) mod browser;
mod interface;
pub(crate) mod native;
mod rust;
mod tally;
mod vectors;

use crate::{bundle, server, step::step, system};
use anyhow::{Result, bail};
use tally::Tally;

/// A suite that runs by itself and counts.
type Suite = fn() -> Result<Tally>;

const SUITES: [(&str, Suite); 5] = [
    ("rust", rust::suite),
    ("vectors", vectors::suite),
    ("browser", browser_suite),
    ("interface", interface::suite),
    ("native", native::suite),
];

/// Runs every suite, or only those named, also after one has failed, and ends with `N passed, N failed`.
pub(crate) fn test(names: &[String]) -> Result<()> {
    let chosen = choose(names)?;
    step("make sure of packages", || {
        system::ensure(&[
            system::NATIVE_BUILD,
            system::SCREEN,
            system::PACKING,
            system::DATABASE,
            system::PDF,
            system::BROWSER,
            system::PYTHON,
        ])
    })?;
    let mut total = Tally::default();
    for (name, suite) in chosen {
        let tally = step(&format!("{name} tests"), suite).unwrap_or_else(|error| {
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

fn choose(names: &[String]) -> Result<Vec<(&'static str, Suite)>> {
    if let Some(unknown) = names.iter().find(|name| SUITES.iter().all(|(known, _)| known != name)) {
        bail!("there is no suite called {unknown}; there are rust, vectors, browser, interface and native");
    }
    Ok(SUITES
        .into_iter()
        .filter(|(name, _)| names.is_empty() || names.iter().any(|chosen| chosen == name))
        .collect())
}

fn browser_suite() -> Result<Tally> {
    bundle::bundle()?;
    let server = step("build server", server::build)?;
    let conformance = step("build the storage suite", || bundle::build_for_tests("samson-conformance"))?;
    let expected =
        step("build what computes expected profiles", || browser::build_helper(browser::EXPECTED_PROFILE))?;
    let mut built = step("build what fills rounds and plans", browser::build_fillers)?;
    built.extend([
        ("SAMSON_PROGRAM", server),
        ("SAMSON_CONFORMANCE", conformance),
        ("SAMSON_EXPECTED_PROFILE", expected),
    ]);
    browser::suite(&built)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(names: &[&str]) -> Vec<&'static str> {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        choose(&names).unwrap().into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn everything_runs_unless_suites_are_named() {
        assert_eq!(chosen(&[]), ["rust", "vectors", "browser", "interface", "native"]);
        assert_eq!(chosen(&["native"]), ["native"]);
    }

    #[test]
    fn a_suite_that_does_not_exist_is_no_silent_success() {
        assert!(choose(&["brwoser".to_owned()]).is_err());
    }
}
