//! Makes a package for Debian and Ubuntu, with the tools that Debian has for that.

use crate::process;
use anyhow::{Context, Result};
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the program of a package links to, for `dpkg-shlibdeps`: it wants to see a source package around it.
const SOURCE_PACKAGE: &str = "Source: samson\n\nPackage: samson\nArchitecture: any\n";

/// A package of one program.
pub(super) struct Package {
    /// How it is called.
    pub(super) name: &'static str,
    /// Debian's name for the kind of program.
    pub(super) section: &'static str,
    /// What it is, in half a line.
    pub(super) summary: &'static str,
    /// What it does, in a sentence or two.
    pub(super) description: &'static str,
    /// The program as it was built: what it links to must be installed with it.
    pub(super) program: PathBuf,
    /// What is installed.
    pub(super) files: Vec<PackedFile>,
    /// What is run before or after, with its name.
    pub(super) scripts: Vec<(&'static str, Vec<u8>)>,
}

/// One file of a package.
pub(super) struct PackedFile {
    path: PathBuf,
    bytes: Vec<u8>,
    mode: u32,
}

impl PackedFile {
    /// Something that is run; the path begins below the root.
    pub(super) fn program(path: impl Into<PathBuf>, bytes: Vec<u8>) -> Self {
        Self { path: path.into(), bytes, mode: 0o755 }
    }

    /// Something that is read; the path begins below the root.
    pub(super) fn text(path: impl Into<PathBuf>, bytes: Vec<u8>) -> Self {
        Self { path: path.into(), bytes, mode: 0o644 }
    }

    fn write_below(&self, root: &Path) -> Result<()> {
        let file = root.join(&self.path);
        let folder = file.parent().context("a file of a package stands in a folder")?;
        fs::create_dir_all(folder)?;
        // Whoever builds with a strict umask gives away the same package.
        for folder in folder.ancestors().take_while(|ancestor| ancestor.starts_with(root)) {
            fs::set_permissions(folder, Permissions::from_mode(0o755))?;
        }
        fs::write(&file, &self.bytes).with_context(|| format!("writing {}", file.display()))?;
        Ok(fs::set_permissions(&file, Permissions::from_mode(self.mode))?)
    }
}

/// Makes the package and returns its file.
pub(super) fn make(package: &Package, folder: &Path) -> Result<PathBuf> {
    let root = folder.join(package.name);
    if root.exists() {
        fs::remove_dir_all(&root)?;
    }
    for file in &package.files {
        file.write_below(&root)?;
    }
    for (name, script) in &package.scripts {
        PackedFile::program(format!("DEBIAN/{name}"), script.clone()).write_below(&root)?;
    }
    let architecture = process::capture(Command::new("dpkg").arg("--print-architecture"))?;
    let control = control(package, architecture.trim(), &needed_libraries(&package.program, folder)?);
    PackedFile::text("DEBIAN/control", control.into_bytes()).write_below(&root)?;
    let file = folder.join(format!("{}_{}_{}.deb", package.name, version(), architecture.trim()));
    process::capture(
        Command::new("dpkg-deb").args(["--build", "--root-owner-group", "-Zzstd"]).args([&root, &file]),
    )?;
    fs::remove_dir_all(&root)?;
    Ok(file)
}

/// The version of the whole workspace.
const fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The packages of the libraries that a program links to, in Debian's notation.
fn needed_libraries(program: &Path, folder: &Path) -> Result<String> {
    let place = folder.join("shlibdeps");
    fs::create_dir_all(place.join("debian"))?;
    fs::write(place.join("debian/control"), SOURCE_PACKAGE)?;
    let found = process::capture(Command::new("dpkg-shlibdeps").arg("-O").arg(program).current_dir(&place))?;
    fs::remove_dir_all(&place)?;
    let libraries = found.trim().strip_prefix("shlibs:Depends=");
    libraries.map(str::to_owned).with_context(|| format!("dpkg-shlibdeps said {found:?}"))
}

fn control(package: &Package, architecture: &str, libraries: &str) -> String {
    let Package { name, section, summary, description, files, .. } = package;
    let kilobytes = files.iter().map(|file| file.bytes.len().div_ceil(1024)).sum::<usize>();
    let (version, home) = (version(), env!("CARGO_PKG_REPOSITORY"));
    format!(
        "Package: {name}\nVersion: {version}\nArchitecture: {architecture}\nMaintainer: The Samson project <{home}>\n\
         Installed-Size: {kilobytes}\nDepends: {libraries}\nSection: {section}\nPriority: optional\nHomepage: {home}\n\
         Description: {summary}\n {description}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package() -> Package {
        Package {
            name: "greeting",
            section: "misc",
            summary: "says hello",
            description: "Says hello.",
            program: "/bin/true".into(),
            files: vec![
                PackedFile::program("usr/bin/hello", b"#!/bin/sh\necho hello\n".to_vec()),
                PackedFile::text("usr/share/doc/greeting/copyright", vec![b'c'; 1025]),
            ],
            scripts: Vec::new(),
        }
    }

    #[test]
    fn the_package_says_what_it_is_and_what_it_needs() {
        let control = control(&package(), "amd64", "libc6 (>= 2.36)");
        assert!(control.contains("\nDepends: libc6 (>= 2.36)\n"), "{control}");
        assert!(control.contains("\nInstalled-Size: 3\n"), "{control}");
        assert!(control.ends_with("\nDescription: says hello\n Says hello.\n"), "{control}");
    }

    #[test]
    fn programs_can_be_run_and_texts_cannot() {
        let root = std::env::temp_dir().join(format!("samson-deb-{}", std::process::id()));
        let mode = |path: &str| fs::metadata(root.join(path)).unwrap().permissions().mode() & 0o777;
        package().files.iter().for_each(|file| file.write_below(&root).unwrap());
        assert_eq!(mode("usr/bin/hello"), 0o755);
        assert_eq!(mode("usr/share"), 0o755);
        assert_eq!(mode("usr/share/doc/greeting/copyright"), 0o644);
        fs::remove_dir_all(&root).unwrap();
    }
}
