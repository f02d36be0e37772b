//! `cargo xtask check`: format, lints, documentation and tidiness.

use crate::bundle::wasm_target;
use crate::step::step;
use crate::{process, system};
use anyhow::Result;

/// Everything that can be said about the code without running the app.
pub(crate) fn check() -> Result<()> {
    step("make sure of packages", || system::ensure(&[system::NATIVE_BUILD]))?;
    for (name, arguments, variables) in CHECKS {
        step(name, || process::run(process::cargo(arguments).envs(variables.iter().copied())))?;
    }
    step("lints of the web app", lint_web_app)
}

/// Brings the standard library for wasm along where the toolchain lacks it, as every build of the web app does.
fn lint_web_app() -> Result<()> {
    let standard_library = wasm_target::ensure()?;
    let mut command = process::cargo(&["clippy", "--package", "samson-app", "--target", wasm_target::TRIPLE]);
    command.args(["--no-default-features", "--features", "web", "--quiet"]);
    standard_library.apply(&mut command);
    process::run(command.args(["--", "-D", "warnings"]))
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
