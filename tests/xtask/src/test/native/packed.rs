//! The packages: made from the programs at hand, unpacked and started.

use super::app::App;
use super::screen::Screen;
use crate::{package, place, process};
use anyhow::{Result, ensure};
use std::path::Path;
use std::process::Command;

/// What must be where desktops and the service manager look for it.
const INSTALLED: [&str; 5] = [
    "usr/share/applications/samson.desktop",
    "usr/share/icons/hicolor/scalable/apps/samson.svg",
    "usr/share/doc/samson/copyright",
    "lib/systemd/system/samson.service",
    "usr/bin/samson",
];

/// The packages hold what is needed and ask for the libraries, and what is unpacked from them starts.
pub(super) fn unpacked(screen: &Screen, folder: &Path) -> Result<()> {
    let built = |name: &str| place::target().join("debug").join(name);
    let root = folder.join("root");
    let packages = package::pack(&built("samson-app"), &built("samson"), folder)?;
    for package in &packages {
        process::capture(Command::new("dpkg-deb").arg("--extract").args([package, &root]))?;
    }
    let needs = process::capture(Command::new("dpkg-deb").arg("--field").arg(&packages[0]).arg("Depends"))?;
    ensure!(needs.contains("libwebkit2gtk-4.1-0"), "the app needs only {needs}");
    for file in INSTALLED {
        ensure!(root.join(file).exists(), "{file} was not packed");
    }
    process::capture(Command::new(root.join("usr/bin/samson")).arg("--version"))?;
    let _app = App::start_program(&root.join("usr/bin/samson-app"), screen, folder, None)?;
    screen.wait_for_drawing()
}
