//! The standard library for another target than this machine: from rustup, or built from Debian's source package where
//! rustup cannot download.

use crate::{place, process};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Browsers.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Phones with Android.
pub(crate) const ANDROID: &str = "aarch64-linux-android";

/// How a build comes by its standard library.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StandardLibrary {
    /// The toolchain has it.
    Installed,
    /// Cargo builds it along with the app (once, about 75 s).
    FromSource,
}

impl StandardLibrary {
    /// Adds to a cargo command what it needs for this.
    pub(crate) fn apply(self, command: &mut Command) {
        if self == Self::FromSource {
            command.args(["-Z", "build-std=std,panic_abort"]).env("RUSTC_BOOTSTRAP", "1");
        }
    }
}

/// Makes sure that there is a standard library for this target.
pub(crate) fn ensure(triple: &str) -> Result<StandardLibrary> {
    let toolchain = toolchain_folder()?;
    if toolchain.join("lib/rustlib").join(triple).join("lib").exists() {
        return Ok(StandardLibrary::Installed);
    }
    let refusal = match process::capture(Command::new("rustup").args(["target", "add", triple])) {
        Ok(_) => return Ok(StandardLibrary::Installed),
        Err(refusal) => refusal,
    };
    println!("    rustup cannot add the target ({refusal}); building the standard library from source");
    let source = toolchain.join("lib/rustlib/src/rust/library");
    if !source.exists() {
        let unpacked = fetch_source_package(triple)?;
        fs::create_dir_all(source.parent().unwrap_or(&toolchain))?;
        std::os::unix::fs::symlink(unpacked, &source)
            .context("linking the library source into the toolchain")?;
    }
    Ok(StandardLibrary::FromSource)
}

fn toolchain_folder() -> Result<PathBuf> {
    Ok(PathBuf::from(process::capture(Command::new("rustc").args(["--print", "sysroot"]))?.trim()))
}

/// Downloads Debian's `rust-src` of the compiler's own version and returns its `library` folder.
fn fetch_source_package(triple: &str) -> Result<PathBuf> {
    let folder = place::target().join("rust-src");
    let version = compiler_version()?;
    let library = folder.join(format!("usr/src/rustc-{version}/library"));
    if library.exists() {
        return Ok(library);
    }
    fs::create_dir_all(&folder)?;
    let lists = private_package_lists(&folder)?;
    process::capture(Command::new("apt-get").args(&lists).arg("update"))?;
    process::capture(
        Command::new("apt-get").args(&lists).args(["download", "rust-src"]).current_dir(&folder),
    )?;
    let package = fs::read_dir(&folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "deb"))
        .context("apt-get downloaded no package")?;
    process::capture(Command::new("dpkg-deb").arg("-x").arg(package).arg(&folder))?;
    if !library.exists() {
        bail!(
            "Debian's rust-src is not version {version}; install the target by hand: rustup target add {triple}"
        );
    }
    Ok(library)
}

/// Options that make apt-get read Debian's backports and keep its lists away from the system's.
fn private_package_lists(folder: &Path) -> Result<Vec<String>> {
    let sources = folder.join("sources.list");
    let keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";
    let line = format!("deb [signed-by={keyring}] http://deb.debian.org/debian trixie-backports main\n");
    fs::write(&sources, line)?;
    let lists = folder.join("lists");
    fs::create_dir_all(lists.join("partial"))?;
    let options = [
        format!("Dir::Etc::sourcelist={}", sources.display()),
        "Dir::Etc::sourceparts=-".to_owned(),
        format!("Dir::State::lists={}", lists.display()),
        "APT::Sandbox::User=root".to_owned(),
    ];
    Ok(options.into_iter().flat_map(|option| ["-o".to_owned(), option]).collect())
}

fn compiler_version() -> Result<String> {
    let line = process::capture(Command::new("rustc").arg("--version"))?;
    line.split_whitespace().nth(1).map(str::to_owned).context("rustc does not say its version")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_toolchain_without_the_target_builds_the_standard_library_along() {
        let mut command = Command::new("cargo");
        StandardLibrary::FromSource.apply(&mut command);
        assert!(command.get_args().any(|argument| argument == "build-std=std,panic_abort"));
        let mut command = Command::new("cargo");
        StandardLibrary::Installed.apply(&mut command);
        assert_eq!(command.get_args().count(), 0);
    }
}
