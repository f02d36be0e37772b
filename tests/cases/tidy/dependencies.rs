//! Which crate may know which.

use super::expect_none;
use super::sources::root;
use std::collections::BTreeSet;
use std::fs;
use toml::{Table, Value};

/// What would give the domain a clock, a network, a disk or a screen.
const OUTSIDE_THE_DOMAIN: [&str; 12] = [
    "axum",
    "dioxus",
    "gloo-timers",
    "hyper",
    "js-sys",
    "reqwest",
    "rusqlite",
    "sqlx",
    "tokio",
    "tokio-postgres",
    "wasm-bindgen",
    "web-sys",
];

/// Of our own crates, which each may use. The native app may hold the server, as a hub.
const ARROWS: [(&str, &[&str]); 4] = [
    ("shared", &[]),
    ("sync-server", &["samson-shared"]),
    ("app", &["samson-shared", "sync-server", "samson-report"]),
    ("app/report", &["samson-shared"]),
];

#[test]
fn the_domain_does_no_io() {
    let used = dependencies("shared");
    let breaches: Vec<String> = OUTSIDE_THE_DOMAIN
        .iter()
        .filter(|name| used.contains(**name))
        .map(|name| (*name).to_owned())
        .collect();
    expect_none("shared must not depend on", &breaches);
}

#[test]
fn our_crates_know_only_what_stands_below_them() {
    let ours = ["samson-shared", "sync-server", "samson-app", "samson-report", "samson-tests"];
    let mut breaches = Vec::new();
    for (folder, allowed) in ARROWS {
        let used = dependencies(folder);
        let unexpected = ours.iter().filter(|name| used.contains(**name) && !allowed.contains(name));
        breaches.extend(unexpected.map(|name| format!("{folder} uses {name}")));
    }
    expect_none("an arrow in the wrong direction", &breaches);
}

#[test]
fn the_server_is_built_without_code_that_could_open_a_slot() {
    let manifest = manifest("sync-server");
    let shared = &manifest["dependencies"]["samson-shared"];
    assert!(shared.get("features").is_none(), "samson-shared stands in the server with features: {shared:?}");
    let workspace = &manifest_at("Cargo.toml")["workspace"]["dependencies"]["samson-shared"];
    assert_eq!(workspace.get("default-features"), Some(&Value::Boolean(false)));
}

/// Everything a crate can be built with, on any target; what only its tests use is its own affair.
fn dependencies(folder: &str) -> BTreeSet<String> {
    fn from(table: &Table, names: &mut BTreeSet<String>) {
        for key in ["dependencies", "build-dependencies"] {
            if let Some(Value::Table(found)) = table.get(key) {
                names.extend(found.keys().cloned());
            }
        }
    }
    let manifest = manifest(folder);
    let mut names = BTreeSet::new();
    from(&manifest, &mut names);
    if let Some(Value::Table(targets)) = manifest.get("target") {
        targets.values().filter_map(Value::as_table).for_each(|table| from(table, &mut names));
    }
    names
}

fn manifest(folder: &str) -> Table {
    manifest_at(&format!("{folder}/Cargo.toml"))
}

fn manifest_at(path: &str) -> Table {
    toml::from_str(&fs::read_to_string(root().join(path)).unwrap()).unwrap()
}
