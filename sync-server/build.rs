//! Embeds the deployable web app, when one has been built: a table of files for `src/assets.rs`.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed=SAMSON_WEB_DIR");
    println!("cargo::rerun-if-changed=build.rs");
    let folder = folder()?;
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    if folder.is_dir() {
        collect(&folder, &mut files)?;
    }
    files.sort();
    let table = Path::new(&env::var("OUT_DIR")?).join("web.rs");
    fs::write(table, rust(&folder, &files)?)?;
    Ok(())
}

/// Where the web app is: as the environment says, or in the workspace's own target folder.
fn folder() -> Result<PathBuf, Box<dyn Error>> {
    if let Some(chosen) = env::var_os("SAMSON_WEB_DIR") {
        return Ok(chosen.into());
    }
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../target/web");
    // Cargo takes a missing path for a changed one and would build this crate again every time. Harmless when it fails.
    let _ = fs::create_dir_all(&folder);
    Ok(folder)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

/// The table, sorted by path. Compressed versions belong to the file they stand beside.
fn rust(folder: &Path, files: &[PathBuf]) -> Result<String, Box<dyn Error>> {
    let mut entries = Vec::new();
    for file in files {
        let path = file.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        let twin = ["br", "gz"].iter().any(|extension| {
            path.strip_suffix(&format!(".{extension}")).is_some_and(|plain| folder.join(plain).is_file())
        });
        if !twin {
            entries.push((path, file));
        }
    }
    entries.sort();
    let mut table = String::from("&[\n");
    for (path, file) in entries {
        let hash = HEXLOWER.encode(&Sha256::digest(fs::read(file)?)[..16]);
        let (br, gz) = (twin(file, "br"), twin(file, "gz"));
        let is_packed = [&br, &gz].iter().any(|twin| *twin != "None");
        let plain = if is_packed { "None".to_owned() } else { format!("Some({})", include(file)) };
        let link = link(&path, file)?;
        writeln!(
            table,
            "File {{ path: {path:?}, hash: {hash:?}, link: {link:?}, plain: {plain}, br: {br}, gz: {gz} }},"
        )?;
    }
    table.push(']');
    Ok(table)
}

/// What a page has the browser fetch at once, as the value of a `Link` header. A browser reads it before the page, whose
/// first line a slow phone takes a moment to reach.
fn link(path: &str, file: &Path) -> Result<Option<String>, Box<dyn Error>> {
    if !path.ends_with(".html") {
        return Ok(None);
    }
    let page = fs::read_to_string(file)?;
    let address = page.lines().filter(|line| line.contains(r#"rel="preload""#)).find_map(|line| {
        let (_, rest) = line.split_once(r#"href=""#)?;
        Some(rest.split_once('"')?.0)
    });
    Ok(address
        .map(|address| format!("<{address}>; rel=preload; as=fetch; type=\"application/wasm\"; crossorigin")))
}

fn twin(file: &Path, extension: &str) -> String {
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".{extension}"));
    let twin = PathBuf::from(name);
    if twin.is_file() { format!("Some({})", include(&twin)) } else { "None".to_owned() }
}

fn include(file: &Path) -> String {
    format!("include_bytes!({:?})", file.display().to_string())
}
