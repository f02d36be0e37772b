//! `cargo xtask bench`: what Samson costs and how fast it is, as a table and as `target/bench.json`.

use crate::bundle::{self, BEFORE_FIRST_STATEMENT};
use crate::test::browser;
use crate::{place, process, server, step::step};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Measures the download and runs every script in `tests/browser/bench/`.
///
/// A script prints a JSON array of `{"name", "value", "unit"}`; it finds the server's program in `SAMSON_SERVER`.
pub(crate) fn bench() -> Result<()> {
    bundle::bundle()?;
    let program = step("build server", server::build)?;
    let mut figures = sizes()?;
    browser::install()?;
    for script in scripts(&place::browser_tests().join("bench"))? {
        figures.extend(step(&format!("measure {script}"), || measure(&script, &program))?);
    }
    print!("{}", table(&figures));
    fs::write(place::target().join("bench.json"), format!("{:#}\n", Value::Array(figures)))?;
    Ok(())
}

fn sizes() -> Result<Vec<Value>> {
    let lines: Vec<Value> = serde_json::from_str(&fs::read_to_string(place::site().join("sizes.json"))?)?;
    let of_interest = |name: &str| name == BEFORE_FIRST_STATEMENT || name.ends_with(".wasm");
    let figure = |line: &Value| {
        let name = line["name"].as_str().filter(|name| of_interest(name))?;
        let short = name.rsplit('/').next()?;
        Some(["raw", "gzip", "brotli"].map(|form| figure(&format!("{short}, {form}"), &line[form])))
    };
    Ok(lines.iter().filter_map(figure).flatten().collect())
}

fn figure(name: &str, bytes: &Value) -> Value {
    json!({ "name": name, "value": bytes, "unit": "bytes" })
}

fn scripts(folder: &Path) -> Result<Vec<String>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let names = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<Result<Vec<_>>>()?;
    names.retain(|name| name.ends_with(".mjs"));
    names.sort();
    Ok(names)
}

fn measure(script: &str, server: &Path) -> Result<Vec<Value>> {
    let mut command = Command::new("node");
    command
        .arg(Path::new("bench").join(script))
        .current_dir(place::browser_tests())
        .env("SAMSON_SERVER", server);
    let printed = process::capture(&mut command)?;
    serde_json::from_str(&printed).with_context(|| format!("{script} printed no array of figures"))
}

/// One line per figure, the numbers flush right.
fn table(figures: &[Value]) -> String {
    let text = |figure: &Value, field: &str| match &figure[field] {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let width =
        |field: &str| figures.iter().map(|figure| text(figure, field).chars().count()).max().unwrap_or(0);
    let (names, values) = (width("name"), width("value"));
    let line = |figure: &Value| {
        let [name, value, unit] = ["name", "value", "unit"].map(|field| text(figure, field));
        format!("{name:<names$}  {value:>values$} {unit}\n")
    };
    figures.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_line_for_each_figure_with_its_numbers_in_a_column() {
        let figures =
            [figure("app, brotli", &json!(861_000)), json!({ "name": "tap", "value": 24, "unit": "ms" })];
        assert_eq!(table(&figures), "app, brotli  861000 bytes\ntap              24 ms\n");
    }
}
