//! wasm-bindgen as a library: from cargo's wasm to what a browser loads.

use crate::place;
use crate::rust_target::WASM;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// Files by their path inside a folder, with `/` between the parts.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Makes the JavaScript, the wasm and the snippets of one program that was built with this profile.
pub(crate) fn bind(program: &str, profile: &str) -> Result<Files> {
    let wasm = place::target().join(WASM).join(profile).join(format!("{program}.wasm"));
    let folder = folder(program);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    Bindgen::new()
        .input_path(&wasm)
        .web(true)?
        .omit_default_module_path(false)
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder)?;
    let mut files = read_folder(&folder)?;
    if let Some(script) = files.get_mut(&format!("{program}.js")) {
        *script = slim(&String::from_utf8_lossy(script)).into_bytes();
    }
    Ok(files)
}

/// wasm-bindgen's script without its documentation and indentation: phones need neither.
fn slim(script: &str) -> String {
    let mut in_comment = false;
    let kept = script.lines().map(str::trim).filter(|line| {
        in_comment |= line.starts_with("/**");
        let keep = !in_comment && !line.is_empty() && !line.starts_with("//");
        in_comment &= !line.ends_with("*/");
        keep
    });
    kept.collect::<Vec<_>>().join("\n")
}

/// Where the files of a program are put.
pub(crate) fn folder(program: &str) -> PathBuf {
    place::bundle_cache().join(program)
}

/// All files of a folder and of those below it; none when the folder does not exist.
pub(crate) fn read_folder(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    if !folder.exists() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            let below = read_folder(&entry.path())?;
            files.extend(below.into_iter().map(|(path, bytes)| (format!("{name}/{path}"), bytes)));
        } else {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_keeps_its_code_only() {
        let script =
            "/**\n * @param {number} a\n */\nfunction f(a) {\n    // one\n    return a; /* two */\n}\n";
        assert_eq!(slim(script), "function f(a) {\nreturn a; /* two */\n}");
    }
}
