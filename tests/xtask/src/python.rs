//! Packages from the Python package index, pinned by a `requirements.txt`.

use crate::{place, process, step::step};
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Installs what the `requirements.txt` of a folder lists into an environment of its own, unless it is there already;
/// returns the folder of its programs.
pub(crate) fn install(folder: &Path) -> Result<PathBuf> {
    let environment = place::target().join("python");
    let programs = environment.join("bin");
    let wanted = folder.join("requirements.txt");
    let installed = environment.join("installed.txt");
    if fs::read(&installed).ok() == Some(fs::read(&wanted)?) {
        return Ok(programs);
    }
    step("pip install", || {
        process::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&environment))?;
        let mut command = Command::new(programs.join("python"));
        command.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
        process::run(command.arg(&wanted))
    })?;
    fs::copy(&wanted, &installed)?;
    Ok(programs)
}
