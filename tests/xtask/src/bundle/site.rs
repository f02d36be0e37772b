//! Which files the bundle consists of, and under which paths.

use super::bind::{Files, read_folder};
use super::{fingerprint, precache, shell};
use crate::place;
use anyhow::{Context, Result, ensure};
use samson_shared::{instrument, language::Language};
use std::fs;
use std::path::Path;

/// The finished bundle before compression.
pub(crate) struct Site {
    /// Every file by its path on the server, without the leading slash.
    pub(crate) files: Files,
}

impl Site {
    /// Puts the programs, the styles, the scripts and the pages together.
    pub(crate) fn collect(programs: Vec<Files>) -> Result<Self> {
        let source = place::root().join("app/assets");
        let mut assets: Files = programs.into_iter().flatten().collect();
        assets.insert("styles.css".into(), styles(&source.join("styles"))?);
        assets.extend(read_folder(&source.join("scripts"))?);
        tell_size(&mut assets)?;
        let vendored = read_folder(&place::root().join("app/vendor"))?;
        assets.extend(vendored.into_iter().filter(|(path, _)| !path.ends_with("README.md")));
        for language in Language::ALL {
            let pack = super::language_pack(language).zip(instrument::packed(language));
            assets.extend(pack);
        }
        assets.extend(in_folder("fonts", read_folder(&source.join("fonts"))?));

        let folder = format!("assets/{}", fingerprint_of(&assets));
        let mut files = in_folder(&folder, assets).collect::<Files>();
        files.extend(in_folder("icons", read_folder(&source.join("icons"))?));
        for name in ["manifest.webmanifest", "favicon.svg"] {
            files.insert(name.into(), read(&source.join(name))?);
        }
        for page in shell::PAGES {
            let html = shell::render(&source.join("shell"), page, &folder, &Language::ALL)?;
            files.insert(page.file.into(), html.into_bytes());
        }
        let worker = String::from_utf8(read(&source.join("sw.js"))?)?;
        files.insert("sw.js".into(), precache::fill(&worker, &files)?.into_bytes());
        Ok(Self { files })
    }
}

/// Writes into the script that fetches what makes reports how large that is: a browser tells only what it is on the line.
fn tell_size(assets: &mut Files) -> Result<()> {
    const PLACE: &str = "0 /* bytes of the program */";
    let size = assets.get("samson-report_bg.wasm").context("nothing makes reports")?.len();
    let script = assets.get_mut("press.js").context("there is no press.js")?;
    let text = String::from_utf8_lossy(script);
    ensure!(text.contains(PLACE), "press.js lacks a place for the size of the program");
    *script = text.replace(PLACE, &size.to_string()).into_bytes();
    Ok(())
}

/// All style sheets as one, in the order of their names, but the theme first: it declares the layers.
fn styles(folder: &Path) -> Result<Vec<u8>> {
    let mut sheets: Vec<(String, Vec<u8>)> =
        read_folder(folder)?.into_iter().filter(|(name, _)| name.ends_with(".css")).collect();
    ensure!(
        sheets.iter().any(|(name, _)| name == "theme.css"),
        "there is no theme.css in {}",
        folder.display()
    );
    sheets.sort_by_key(|(name, _)| name != "theme.css");
    let sheets: Vec<u8> = sheets.into_iter().flat_map(|(_, bytes)| bytes).collect();
    Ok(without_comments(&String::from_utf8(sheets)?).into_bytes())
}

/// A style sheet as phones need it: comments and indentation are for us. No text in our styles holds `/*`.
fn without_comments(styles: &str) -> String {
    let mut rest = styles;
    let mut kept = String::with_capacity(styles.len());
    while let Some((before, comment)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn in_folder(folder: &str, files: Files) -> impl Iterator<Item = (String, Vec<u8>)> {
    files.into_iter().map(move |(path, bytes)| (format!("{folder}/{path}"), bytes))
}

fn fingerprint_of(files: &Files) -> String {
    fingerprint(files.iter().flat_map(|(path, bytes)| [path.as_bytes(), bytes.as_slice()]))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("reading {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_that_fetches_a_program_knows_its_size() {
        let mut assets = Files::from([
            ("samson-report_bg.wasm".to_owned(), vec![0; 1234]),
            ("press.js".to_owned(), b"const SIZE = 0 /* bytes of the program */;".to_vec()),
        ]);
        tell_size(&mut assets).unwrap();
        assert_eq!(assets["press.js"], b"const SIZE = 1234;");
        assert!(tell_size(&mut assets).is_err(), "there is no place left");
    }

    #[test]
    fn phones_get_rules_without_comments() {
        let styles =
            "/* theme\n */\n:root {\n  --ink: #123; /* dark */\n}\n\n.a::after { content: \"x\"; }\n";
        assert_eq!(without_comments(styles), ":root {\n--ink: #123;\n}\n.a::after { content: \"x\"; }");
    }
}
