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
from_the_crate!("src/ids.rs" ids, "src/language.rs" language);

#[allow(dead_code, unreachable_pub, reason = "written for the crate, of which this needs a part")]
#[path = "src/instrument"]
mod instrument {
    pub mod discussion;
    pub mod kind;
    pub mod model;
    pub mod pack;
    pub mod parse;
    pub mod parts;
    pub mod plan;
    pub mod survey;
    pub use discussion::Discussion;
    pub use kind::{Choice, Kind};
    pub use model::{Field, FieldText, Instrument, Statement, Translated, Value, ValueText};
    pub use parts::Parts;
    pub use plan::PlanGuide;
    pub use survey::Survey;
}

use instrument::pack::{LanguagePack, LaterPack};
use instrument::parse::{self, InstrumentError};
use language::Language;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=instruments");
    println!("cargo::rerun-if-changed=locales");
    let problems: Vec<String> =
        Language::ALL.into_iter().flat_map(|language| prepare(language).err().unwrap_or_default()).collect();
    // One message a line: cargo takes no more.
    for line in problems.iter().flat_map(|problem| problem.lines()) {
        println!("cargo::error={line}");
    }
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The files with the texts of the screens from the invitation until the answers are sent. All others come later.
const WHILE_ANSWERING: [&str; 6] = ["answer", "common", "join", "problems", "survey", "units"];

/// Turns what lies in `locales/<language>/` into `<language>.pack` and `<language>.later` in `OUT_DIR`, or says what is
/// wrong with it.
fn prepare(language: Language) -> Result<(), Vec<String>> {
    let folder = PathBuf::from("locales").join(language.code());
    let texts = |while_answering: bool| {
        texts(&folder, while_answering).map_err(|error| vec![format!("{}: {error}", folder.display())])
    };
    let pack = LanguagePack {
        language,
        texts: texts(true)?,
        scorecard: instrument("scorecard", language, parse::parse)?,
        survey: instrument("partnership", language, parse::survey::parse)?,
        later: serde_bytes::ByteBuf::new(),
    };
    let later = LaterPack {
        texts: texts(false)?,
        discussion: instrument("discussion", language, parse::discussion::parse)?,
        plan: instrument("plan", language, parse::plan::parse)?,
    };
    write(&format!("{language}.pack"), pack.write())?;
    write(&format!("{language}.later"), later.write())
}

/// Writes a file into `OUT_DIR`.
fn write(name: &str, content: postcard::Result<Vec<u8>>) -> Result<(), Vec<String>> {
    let directory = std::env::var_os("OUT_DIR").ok_or_else(|| vec!["cargo gave no OUT_DIR".to_owned()])?;
    let told = |error: &dyn std::fmt::Display| vec![format!("{name}: {error}")];
    let content = content.map_err(|error| told(&error))?;
    std::fs::write(Path::new(&directory).join(name), content).map_err(|error| told(&error))
}

/// The texts of the screens, without the comments for translators: phones do not download them.
fn texts(folder: &Path, while_answering: bool) -> std::io::Result<String> {
    let mut files = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::io::Result<Vec<PathBuf>>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.retain(|file| {
        WHILE_ANSWERING.iter().any(|name| file.ends_with(format!("{name}.ftl"))) == while_answering
    });
    files.sort();
    let mut texts = String::new();
    for file in files {
        let text = std::fs::read_to_string(file)?;
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            texts.extend([line, "\n"]);
        }
    }
    Ok(texts)
}

/// Reads `instruments/<name>.toml` and its texts in a language.
fn instrument<T>(
    name: &str,
    language: Language,
    parse: impl FnOnce(&str, Language, &str) -> Result<T, Vec<InstrumentError>>,
) -> Result<T, Vec<String>> {
    let read = |file: &Path| {
        std::fs::read_to_string(file).map_err(|error| vec![format!("{}: {error}", file.display())])
    };
    let texts = PathBuf::from(format!("locales/{language}/{name}.toml"));
    let structure = read(Path::new(&format!("instruments/{name}.toml")))?;
    let told = |problem: &InstrumentError| format!("{}: {problem}", texts.display());
    parse(&structure, language, &read(&texts)?).map_err(|problems| problems.iter().map(told).collect())
}
