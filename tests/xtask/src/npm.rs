//! Packages from npm, pinned by a lock file.

use crate::{process, step::step};
use anyhow::Result;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Installs the packages of a folder's lock file, unless they are the installed ones.
pub(crate) fn install(folder: &Path) -> Result<()> {
    let installed = folder.join("node_modules/.installed-lock.json");
    let lock = fs::read(folder.join("package-lock.json"))?;
    if fs::read(&installed).ok().as_ref() == Some(&lock) {
        return Ok(());
    }
    step("npm ci", || {
        let mut command = Command::new("npm");
        command.args(["ci", "--no-audit", "--no-fund"]).current_dir(folder);
        process::run(command.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
    })?;
    Ok(fs::write(&installed, lock)?)
}
