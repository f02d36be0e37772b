//! The server under load, beside a peer that does the same job.

use super::read_lines;
use crate::{npm, place, process, server, step::step};
use anyhow::Result;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs the driver against the server; its figures, with the program that everybody has and then with PostgreSQL.
pub(super) fn measure(program: &Path) -> Result<Vec<Value>> {
    let peer = place::root().join("tests/load-peer");
    npm::install(&peer)?;
    let driver = step("build what loads the server", || {
        let build = ["build", "--release", "--package", "samson-tests", "--bin", "load-server"];
        process::run(&mut process::cargo(&build))?;
        Ok(place::target().join("release/load-server"))
    })?;
    let with_postgres = step("build server with PostgreSQL", build_with_postgres)?;
    let load = |program: &Path, database: &str| {
        let mut command = Command::new(&driver);
        read_lines(&process::capture(command.arg(&peer).arg(program).arg(database))?)
    };
    let mut figures = step("load the server", || load(program, "sqlite"))?;
    let postgres = step("load the server with PostgreSQL", || load(&with_postgres, "postgres"))?;
    figures.extend(postgres.into_iter().map(of_postgres));
    Ok(figures)
}

/// Builds the server with PostgreSQL beside the one without, and returns its program.
fn build_with_postgres() -> Result<PathBuf> {
    let build = ["build", "--release", "--package", "sync-server", "--features", "postgres"];
    process::run(&mut process::cargo(&build))?;
    let program = place::target().join("release/samson-postgres");
    fs::rename(place::target().join("release/samson"), &program)?;
    // Cargo has kept the other, and puts it back.
    server::build()?;
    Ok(program)
}

/// The same figure, under another name.
fn of_postgres(mut figure: Value) -> Value {
    let name = format!("PostgreSQL: {}", figure["name"].as_str().unwrap_or_default());
    figure["name"] = name.into();
    figure
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn figures_of_the_two_databases_are_told_apart() {
        let figure = json!({ "name": "writes of 1 kB", "value": 7, "goal": 50 });
        let told = json!({ "name": "PostgreSQL: writes of 1 kB", "value": 7, "goal": 50 });
        assert_eq!(of_postgres(figure), told);
    }
}
