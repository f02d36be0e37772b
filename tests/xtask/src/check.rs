//! `cargo xtask check`: format, lints, documentation and tidiness.

use crate::rust_target::{self, ANDROID, WASM};
use crate::step::step;
use crate::{android, process, system};
use anyhow::Result;
use std::process::Command;

/// Everything that can be said about the code without running the app.
pub(crate) fn check() -> Result<()> {
    step("make sure of packages", || system::ensure(&[system::NATIVE_BUILD, system::ANDROID_CHECK]))?;
    for (name, arguments, variables) in CHECKS {
        step(name, || process::run(process::cargo(arguments).envs(variables.iter().copied())))?;
    }
    step("lints of the web app", || process::run(&mut lints_of_the_app(WASM, "web")?))?;
    step("lints of the app on Android", || {
        process::run(android::stand_in(&mut lints_of_the_app(ANDROID, "mobile")?))
    })
}

/// What looks at the app as it is built elsewhere.
fn lints_of_the_app(triple: &str, feature: &str) -> Result<Command> {
    let standard_library = rust_target::ensure(triple)?;
    let mut command = process::cargo(&["clippy", "--package", "samson-app", "--target", triple, "--quiet"]);
    command.args(["--no-default-features", "--features", feature]);
    standard_library.apply(&mut command);
    command.args(["--", "-D", "warnings"]);
    Ok(command)
}

type Check = (&'static str, &'static [&'static str], &'static [(&'static str, &'static str)]);

const CHECKS: &[Check] = &[
    ("format", &["fmt", "--all", "--check"], &[]),
    ("lints", &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"], &[]),
    // On its own, since only here `shared` is built as the server gets it: without documents, scoring and texts.
    (
        "lints of the server alone",
        &["clippy", "--package", "sync-server", "--quiet", "--", "-D", "warnings"],
        &[],
    ),
    (
        "lints of the server with PostgreSQL",
        &[
            "clippy",
            "--package",
            "sync-server",
            "--features",
            "postgres",
            "--all-targets",
            "--quiet",
            "--",
            "-D",
            "warnings",
        ],
        &[],
    ),
    ("documentation", &["doc", "--workspace", "--no-deps", "--quiet"], &[("RUSTDOCFLAGS", "-D warnings")]),
    ("tidiness", &["test", "--package", "samson-tests", "--test", "cases", "--quiet", "tidy"], &[]),
];
