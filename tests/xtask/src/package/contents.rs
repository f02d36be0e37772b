//! What is in the packages.

use super::deb::{Package, PackedFile};
use crate::place;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Where `cargo` and hands install to, as the unit says; packages install elsewhere.
const BY_HAND: &str = "/usr/local/bin/";

/// Pictures of the app by the folders that desktops look for them in.
const ICONS: [(&str, &str); 3] = [
    ("app/assets/icons/192.png", "192x192/apps/samson.png"),
    ("app/assets/icons/512.png", "512x512/apps/samson.png"),
    ("app/assets/favicon.svg", "scalable/apps/samson.svg"),
];

/// What the package manager runs, see `man deb-postinst` and the like.
const SCRIPTS: [&str; 3] = ["postinst", "prerm", "postrm"];

/// The native app.
pub(super) fn app(program: &Path) -> Result<Package> {
    let mut files = licences("samson")?;
    files.push(PackedFile::program("usr/bin/samson-app", read(program)?));
    files
        .push(PackedFile::text("usr/share/applications/samson.desktop", source("app/linux/samson.desktop")?));
    for (picture, place) in ICONS {
        files.push(PackedFile::text(format!("usr/share/icons/hicolor/{place}"), source(picture)?));
    }
    Ok(Package {
        name: "samson",
        section: "education",
        summary: "talk together about working together",
        description: "Everyone answers the same statements, with or without a connection. Nobody sees anybody's answers.",
        program: program.to_owned(),
        files,
        scripts: Vec::new(),
    })
}

/// The server, with the web app inside where it was built with it.
pub(super) fn server(program: &Path) -> Result<Package> {
    let mut files = licences("samson-server")?;
    files.push(PackedFile::program("usr/bin/samson", read(program)?));
    let unit =
        String::from_utf8(source("sync-server/systemd/samson.service")?)?.replace(BY_HAND, "/usr/bin/");
    files.push(PackedFile::text("lib/systemd/system/samson.service", unit.into_bytes()));
    files.push(PackedFile::text(
        "usr/share/doc/samson-server/operations.md",
        source("sync-server/docs/operations.md")?,
    ));
    let script = |name| Ok((name, source(&format!("sync-server/debian/{name}"))?));
    Ok(Package {
        name: "samson-server",
        section: "net",
        summary: "sync server and local hub of Samson",
        description: "Keeps sealed answers, reveals a round when everyone has answered, and serves the app to phones.",
        program: program.to_owned(),
        files,
        scripts: SCRIPTS.into_iter().map(script).collect::<Result<_>>()?,
    })
}

/// Under which conditions this may be passed on, where Debian looks for that.
fn licences(package: &str) -> Result<Vec<PackedFile>> {
    let mut text = b"Samson is under the MIT licence below or under the Apache licence 2.0, as you choose.\n\
        The latter is in /usr/share/common-licenses/Apache-2.0.\n\n"
        .to_vec();
    text.extend(source("LICENSE-MIT")?);
    Ok(vec![PackedFile::text(format!("usr/share/doc/{package}/copyright"), text)])
}

fn source(path: &str) -> Result<Vec<u8>> {
    read(&place::root().join(path))
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("reading {}", file.display()))
}
