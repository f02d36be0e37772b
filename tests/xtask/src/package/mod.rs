//! `cargo xtask package`: packages for Debian and Ubuntu, in `target/package/`.

mod contents;
mod deb;

use crate::{bundle, place, process, server, step::step, system};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// Builds the programs as they are given out, and packs them.
pub(crate) fn package() -> Result<()> {
    step("make sure of packages", || system::ensure(&[system::NATIVE_BUILD, system::PACKING]))?;
    bundle::bundle()?;
    let server = step("build server", server::build)?;
    let app = step("build native app", build_app)?;
    for file in step("pack", || pack(&app, &server, &place::packages()))? {
        println!("    {}", file.display());
    }
    Ok(())
}

/// Packs the native app and the server, into this folder: `samson_<version>_<architecture>.deb` and
/// `samson-server_<version>_<architecture>.deb`.
pub(crate) fn pack(app: &Path, server: &Path, folder: &Path) -> Result<[PathBuf; 2]> {
    Ok([deb::make(&contents::app(app)?, folder)?, deb::make(&contents::server(server)?, folder)?])
}

/// Builds the native app around `target/web`, which it serves as a hub, and returns its program.
pub(crate) fn build_app() -> Result<PathBuf> {
    let mut command =
        process::cargo(&["build", "--package", "samson-app", "--release", "--bin", "samson-app"]);
    process::run(command.env("SAMSON_WEB_DIR", place::site()))?;
    Ok(place::target().join("release/samson-app"))
}
