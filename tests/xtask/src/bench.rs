//! `cargo xtask bench`: what Samson costs and how fast it is, as a table and as `target/bench.json`.

mod load;
mod native;

use crate::bundle::{self, BEFORE_FIRST_STATEMENT};
use crate::test::browser;
use crate::{place, process, server, step::step};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// What can be measured.
const PARTS: [&str; 3] = ["browser", "native", "server"];

/// What a participant may have to download before the first statement, in bytes.
const DOWNLOAD_GOAL: u32 = 500_000;

/// What a facilitator may have to download for the first report, in bytes.
const REPORT_GOAL: u32 = 8_000_000;

/// Measures what is named, or everything: the `browser` (with what a phone downloads), what a `native` app takes for a
/// report and as a hub, and the `server` under load.
///
/// A figure is a line of JSON, `{"name", "value", "unit", "goal"?}`; a `goal` is the highest value that is good enough.
pub(crate) fn bench(arguments: &[String]) -> Result<()> {
    if let Some(other) = arguments.iter().find(|name| !PARTS.contains(&name.as_str())) {
        bail!("there is nothing called {other} to measure: {}", PARTS.join(", "));
    }
    let wanted = |part: &str| arguments.is_empty() || arguments.iter().any(|name| name == part);
    bundle::bundle()?;
    let program = step("build server", server::build)?;
    let (mut figures, mut succeeded) = (Vec::new(), true);
    if wanted("browser") {
        succeeded = browser(&program, &mut figures)?;
    }
    if wanted("native") {
        figures.extend(native::measure()?);
    }
    if wanted("server") {
        figures.extend(load::measure(&program)?);
    }
    print!("{}", table(&figures));
    fs::write(place::target().join("bench.json"), format!("{:#}\n", Value::Array(figures)))?;
    if !succeeded {
        bail!("not everything could be measured");
    }
    Ok(())
}

/// Measures the download, and the browser with the measurements in `tests/browser/bench/`, which write their figures
/// to the file that `SAMSON_FIGURES` names. False when one of them failed.
fn browser(program: &Path, figures: &mut Vec<Value>) -> Result<bool> {
    let mut variables = step("build what fills rounds and plans", browser::build_fillers)?;
    browser::install()?;
    let lines = place::target().join("bench.jsonl");
    fs::write(&lines, "")?;
    variables.extend([("SAMSON_PROGRAM", program.to_owned()), ("SAMSON_FIGURES", lines.clone())]);
    let succeeded = step("measure in the browser", || measure(&variables))?;
    figures.extend(sizes()?);
    figures.extend(read_lines(&fs::read_to_string(&lines)?)?);
    Ok(succeeded)
}

/// Runs the measurements; false when one of them failed. A missed goal is no failure: machines differ.
fn measure(variables: &[(&str, PathBuf)]) -> Result<bool> {
    let mut command = browser::node_program("playwright");
    command.args(["test", "--config", "bench.config.ts"]).envs(variables.iter().cloned());
    process::follow(&mut command, |_| {})
}

fn read_lines(lines: &str) -> Result<Vec<Value>> {
    lines
        .lines()
        .map(|line| serde_json::from_str(line).with_context(|| format!("no figure: {line}")))
        .collect()
}

fn sizes() -> Result<Vec<Value>> {
    let lines: Vec<Value> = serde_json::from_str(&fs::read_to_string(place::site().join("sizes.json"))?)?;
    let of_interest = |name: &str| name == BEFORE_FIRST_STATEMENT || name.ends_with(".wasm");
    let figures_of = |line: &Value| {
        let name = line["name"].as_str().filter(|name| of_interest(name))?;
        let short = name.rsplit('/').next()?;
        let goal = |form: &str| match short {
            _ if form != "brotli" => None,
            BEFORE_FIRST_STATEMENT => Some(DOWNLOAD_GOAL),
            "samson-report_bg.wasm" => Some(REPORT_GOAL),
            _ => None,
        };
        Some(
            ["raw", "gzip", "brotli"]
                .map(|form| figure(&format!("{short}, {form}"), &line[form], goal(form))),
        )
    };
    Ok(lines.iter().filter_map(figures_of).flatten().collect())
}

fn figure(name: &str, bytes: &Value, goal: Option<u32>) -> Value {
    let mut figure = json!({ "name": name, "value": bytes, "unit": "bytes" });
    if let Some(goal) = goal {
        figure["goal"] = goal.into();
    }
    figure
}

/// One line per figure, the numbers flush right: what it is, the goal, and what was measured.
fn table(figures: &[Value]) -> String {
    let text = |figure: &Value, field: &str| match &figure[field] {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let heading = json!({ "name": "", "goal": "goal", "value": "measured", "unit": "" });
    let lines: Vec<&Value> = std::iter::once(&heading).chain(figures).collect();
    let width = |field: &str| lines.iter().map(|line| text(line, field).chars().count()).max().unwrap_or(0);
    let (names, goals, values) = (width("name"), width("goal"), width("value"));
    let line = |figure: &&Value| {
        let [name, goal, value, unit] = ["name", "goal", "value", "unit"].map(|field| text(figure, field));
        let verdict = if is_missed(figure) { "  missed" } else { "" };
        let line = format!("{name:<names$}  {goal:>goals$}  {value:>values$} {unit}{verdict}");
        format!("{}\n", line.trim_end())
    };
    lines.iter().map(line).collect()
}

fn is_missed(figure: &Value) -> bool {
    matches!((figure["value"].as_f64(), figure["goal"].as_f64()), (Some(value), Some(goal)) if value > goal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_line_for_each_figure_and_says_which_goals_are_missed() {
        let figures = [
            figure("app, brotli", &json!(861_000), Some(500_000)),
            json!({ "name": "tap", "value": 24.5, "unit": "ms", "goal": 80 }),
            json!({ "name": "tap, median", "value": 20, "unit": "ms" }),
        ];
        let lines = [
            "               goal  measured",
            "app, brotli  500000    861000 bytes  missed",
            "tap              80      24.5 ms",
            "tap, median                20 ms",
            "",
        ];
        assert_eq!(table(&figures), lines.join("\n"));
    }

    #[test]
    fn what_cannot_be_measured_is_named() {
        let error = bench(&["server".to_owned(), "phone".to_owned()]).unwrap_err().to_string();
        assert!(error.contains("phone"), "{error}");
    }

    #[test]
    fn every_line_is_a_figure_and_anything_else_is_named() {
        let figures =
            read_lines("{\"name\":\"tap\",\"value\":1}\n{\"name\":\"visit\",\"value\":2}\n").unwrap();
        assert_eq!(figures.len(), 2);
        assert!(read_lines("Samson is ready").unwrap_err().to_string().contains("Samson is ready"));
    }
}
