//! Reads and validates the instruments when the crate is built: a wrong one never reaches a phone, and the
//! app carries no TOML parser.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

// The parser and what it stands on, from the crate itself, so that there is one model of an instrument.
macro_rules! from_the_crate {
    ($($path:literal $name:ident),*) => {
        $(#[allow(dead_code, unreachable_pub, reason = "written for the crate, of which this needs a part")]
        #[path = $path]
        mod $name;)*
    };
}
from_the_crate!("src/codec.rs" codec, "src/ids.rs" ids, "src/language.rs" language);

#[allow(dead_code, unreachable_pub, reason = "written for the crate, of which this needs a part")]
#[path = "src/instrument"]
mod instrument {
    pub mod discussion;
    pub mod model;
    pub mod parse;
    pub use model::{Field, FieldText, Instrument, Statement, Translated, Value, ValueText};
}

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=instruments");
    println!("cargo::rerun-if-changed=locales");
    let mut problems: Vec<String> = [
        prepare("scorecard", instrument::parse::parse),
        prepare("discussion", instrument::parse::discussion::parse),
    ]
    .into_iter()
    .flat_map(|prepared| prepared.err().unwrap_or_default())
    .collect();
    problems.extend(prepare_texts().err().map(|error| format!("locales: {error}")));
    // One message a line: cargo takes no more.
    for line in problems.iter().flat_map(|problem| problem.lines()) {
        println!("cargo::error={line}");
    }
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Copies `locales/<language>/<name>.ftl` to `OUT_DIR/<language>-<name>.ftl` without the comments for translators:
/// phones do not download them.
fn prepare_texts() -> std::io::Result<()> {
    let target = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    for language in std::fs::read_dir("locales")? {
        let language = language?;
        for file in std::fs::read_dir(language.path())? {
            let file = file?;
            let text = std::fs::read_to_string(file.path())?;
            let lines: Vec<&str> =
                text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
            let (language, name) = (language.file_name(), file.file_name());
            let name = format!("{}-{}", language.to_string_lossy(), name.to_string_lossy());
            std::fs::write(target.join(name), lines.join("\n") + "\n")?;
        }
    }
    Ok(())
}

/// Turns `instruments/<name>.toml` into `OUT_DIR/<name>.cbor`, or says what is wrong with it.
fn prepare<T: serde::Serialize>(
    name: &str,
    parse: impl FnOnce(&str) -> Result<T, Vec<instrument::parse::InstrumentError>>,
) -> Result<(), Vec<String>> {
    let source = PathBuf::from(format!("instruments/{name}.toml"));
    let told = |problem: &dyn std::fmt::Display| format!("{}: {problem}", source.display());
    let text = std::fs::read_to_string(&source).map_err(|error| vec![told(&error)])?;
    let parsed =
        parse(&text).map_err(|problems| problems.iter().map(|problem| told(problem)).collect::<Vec<_>>())?;
    let directory = std::env::var_os("OUT_DIR").ok_or_else(|| vec!["cargo gave no OUT_DIR".to_owned()])?;
    let target = Path::new(&directory).join(format!("{name}.cbor"));
    std::fs::write(target, codec::encode(&parsed)).map_err(|error| vec![told(&error)])
}
