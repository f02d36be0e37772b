//! `cargo xtask bundle`: everything a phone downloads, in `target/web/`.
//!
//! What never changes under its name lies in `assets/<hash>/`; beside every compressible file lie its `.br` and
//! `.gz`; `sizes.json` says what each costs on the line.

mod bind;
mod compress;
mod precache;
mod shell;
mod site;
mod sizes;

pub(crate) use sizes::BEFORE_FIRST_STATEMENT;

use crate::rust_target::{self, WASM};
use crate::{place, process, step::step};
use anyhow::{Result, anyhow};
use samson_shared::language::Language;
use std::path::PathBuf;

/// A crate with programs for browsers, and the profile they are built with.
#[derive(Clone, Copy)]
struct Part {
    package: &'static str,
    profile: &'static str,
}

const APP: Part = Part { package: "samson-app", profile: "phone" };
const PRESS: Part = Part { package: "samson-report", profile: "press" };

/// The programs of the web app: the whole app, the part of it that an invited person downloads first, the worker, and
/// what puts reports on paper, which only facilitators fetch.
const PROGRAMS: [(Part, &str); 4] =
    [(APP, "samson-app"), (APP, "samson-first"), (APP, "samson-worker"), (PRESS, "samson-report")];

/// Builds the bundle. What has not changed since the last time is not done again.
pub(crate) fn bundle() -> Result<()> {
    step("build what makes reports", || build(PRESS, &programs_of(PRESS)))?;
    // By far the largest file: one core is busy with it for minutes, and for much of that time the app needs only one.
    let ahead = std::thread::spawn(|| step("compress what makes reports", compress_press));
    let built = build_app();
    ahead.join().map_err(|_| anyhow!("compressing what makes reports broke off"))??;
    built?;
    put_together()
}

fn compress_press() -> Result<()> {
    for program in programs_of(PRESS) {
        compress::compress(bind::bind(program, PRESS.profile)?)?;
    }
    Ok(())
}

/// As [`bundle`], with what makes reports as it was built last: that takes minutes after every change of `shared`.
pub(crate) fn bundle_app() -> Result<()> {
    build_app()?;
    put_together()
}

fn build_app() -> Result<()> {
    step("build web app", || build(APP, &programs_of(APP)))
}

/// From the programs to the bundle.
fn put_together() -> Result<()> {
    let bind = |(part, program): (Part, &str)| bind::bind(program, part.profile);
    let bound =
        step("bind wasm to JavaScript", || PROGRAMS.into_iter().map(bind).collect::<Result<Vec<_>>>())?;
    let site = step("lay out", || site::Site::collect(bound))?;
    let files = step("compress", || compress::compress(site.files))?;
    step("write target/web", || compress::write(&files, &sizes::report(&files), &place::site()))
}

fn programs_of(part: Part) -> Vec<&'static str> {
    PROGRAMS.into_iter().filter(|(of, _)| of.package == part.package).map(|(_, program)| program).collect()
}

/// Builds one more program of the app for browsers, for tests only, and returns the folder with what loads it.
pub(crate) fn build_for_tests(program: &str) -> Result<PathBuf> {
    build(APP, &[program])?;
    bind::bind(program, APP.profile)?;
    Ok(bind::folder(program))
}

/// Whether a file of the bundle is fetched when a facilitator asks for a report or scans answers, and not before.
fn is_for_facilitators(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.starts_with("samson-report") || ["press.js", "scan.js"].contains(&name) || path.contains("/zxing/")
}

/// Where a language pack with what answering needs lies in the folder of the programs; none for a language that they have
/// built in. The whole one lies beside it, as `boot.js` knows.
fn language_pack(language: Language) -> Option<String> {
    (!Language::BUILT_IN.contains(&language)).then(|| format!("languages/{language}.pack"))
}

/// The ending of a pack with everything that people read in a language.
const WHOLE_PACK: &str = ".whole.pack";

fn build(part: Part, programs: &[&str]) -> Result<()> {
    let standard_library = rust_target::ensure(WASM)?;
    let mut command = process::cargo(&["build", "--package", part.package, "--profile", part.profile]);
    command.args(["--target", WASM, "--no-default-features", "--features", "web"]);
    for program in programs {
        command.args(["--bin", program]);
    }
    // Nobody's phone needs to know where this machine keeps its sources, and the same sources make the same bytes. Those of
    // the workspace are named from its root as it is; a flag with that in it would build everything anew in every checkout.
    let home =
        std::env::var("CARGO_HOME").or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo")));
    if let Ok(home) = home {
        let sources = format!("--remap-path-prefix={home}/registry/src=");
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", sources);
    }
    standard_library.apply(&mut command);
    process::run(&mut command)
}

/// The first 16 hex digits of a SHA-256: enough to tell versions of our own files apart.
fn fingerprint<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    use sha2::{Digest, Sha256};
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    data_encoding::HEXLOWER.encode(&hash.finalize()[..8])
}
