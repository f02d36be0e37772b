//! What the machine must have: Debian or Ubuntu packages.

use crate::process;
use anyhow::{Result, bail};
use std::path::Path;
use std::process::Command;

/// Where Debian puts the browser.
pub(crate) const CHROMIUM: &str = "/usr/bin/chromium";

/// Something the machine must have, and the Debian package that brings it.
pub(crate) struct Need {
    package: &'static str,
    found: fn(package: &str) -> bool,
}

const fn package(package: &'static str) -> Need {
    Need { package, found: is_installed }
}

const fn program(package: &'static str, found: fn(&str) -> bool) -> Need {
    Need { package, found }
}

/// What the native app is built against.
pub(crate) const NATIVE_BUILD: &[Need] = &[
    package("libwebkit2gtk-4.1-dev"),
    package("libxdo-dev"),
    package("libgtk-3-dev"),
    package("libayatana-appindicator3-dev"),
    package("librsvg2-dev"),
    package("libssl-dev"),
    package("pkg-config"),
];

/// What looks at the C parts of the app for Android. There are no packages with Android's own headers: another system's
/// for the same processor will do, since nothing of this is ever linked.
pub(crate) const ANDROID_CHECK: &[Need] =
    &[program("clang", |_| process::exists("clang")), package("libc6-dev-arm64-cross")];

/// A screen that nobody looks at and what reads it out, for the native app.
pub(crate) const SCREEN: &[Need] = &[
    package("xvfb"),
    package("xdotool"),
    package("dbus"),
    package("at-spi2-core"),
    package("gir1.2-atspi-2.0"),
    package("python3-gi"),
];

/// What makes packages.
pub(crate) const PACKING: &[Need] = &[package("dpkg-dev")];

/// What the server's tests run on, beside what the server brings along.
pub(crate) const DATABASE: &[Need] = &[package("postgresql")];

/// What the report's tests read and look at PDFs with.
pub(crate) const PDF: &[Need] = &[package("poppler-utils")];

/// What the browser tests run on. Node may come from anywhere.
pub(crate) const BROWSER: &[Need] = &[
    program("nodejs", |_| process::exists("node")),
    program("npm", |_| process::exists("npm")),
    program("chromium", |_| Path::new(CHROMIUM).exists() || !is_debian()),
];

/// What Schemathesis runs on.
pub(crate) const PYTHON: &[Need] = &[program("python3-venv", |_| process::has_python_venv())];

/// Installs what is missing when we are root, else names the command that does.
pub(crate) fn ensure(needs: &[&[Need]]) -> Result<()> {
    if !process::exists("dpkg-query") {
        println!("    not Debian or Ubuntu: taking the packages for granted");
        return Ok(());
    }
    let missing: Vec<&str> =
        needs.iter().copied().flatten().filter(|n| !(n.found)(n.package)).map(|n| n.package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if process::capture(Command::new("id").arg("-u"))?.trim() != "0" {
        bail!("packages are missing. Install them with\n  sudo apt-get install -y {}", missing.join(" "));
    }
    process::capture(Command::new("apt-get").arg("update"))?;
    process::capture(
        Command::new("apt-get")
            .args(["install", "-y", "--no-install-recommends"])
            .args(&missing)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )?;
    println!("    installed {}", missing.join(" "));
    Ok(())
}

fn is_installed(package: &str) -> bool {
    let status = process::capture(Command::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", package]));
    status.is_ok_and(|status| status == "installed")
}

/// Only Debian has a `chromium` that is no snap: elsewhere the browser tests fetch Playwright's own.
fn is_debian() -> bool {
    std::fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=debian"))
}
