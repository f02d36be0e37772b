//! What the service worker keeps: every file of the bundle, under a version that changes with any of them.

use super::bind::Files;
use super::fingerprint;
use anyhow::{Result, ensure};

const VERSION: &str = "__VERSION__";
const FILES: &str = "[/* every file of the bundle */]";

/// Writes the version and the list of files into the service worker's source.
pub(crate) fn fill(worker: &str, files: &Files) -> Result<String> {
    ensure!(
        worker.contains(VERSION) && worker.contains(FILES),
        "sw.js lacks a place for its version or its files"
    );
    let version = fingerprint(files.iter().flat_map(|(path, bytes)| [path.as_bytes(), bytes.as_slice()]));
    let list: Vec<String> = files.keys().map(|path| format!("/{path}")).collect();
    Ok(worker.replace(VERSION, &version).replace(FILES, &serde_json::to_string_pretty(&list)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORKER: &str = "const VERSION = \"__VERSION__\";\nconst FILES = [/* every file of the bundle */];";

    fn site(page: &str) -> Files {
        Files::from([
            ("index.html".to_owned(), page.as_bytes().to_vec()),
            ("assets/ab/snippets/x/inline0.js".to_owned(), Vec::new()),
        ])
    }

    #[test]
    fn every_file_is_kept_snippets_too() {
        let filled = fill(WORKER, &site("a")).unwrap();
        assert!(
            filled.contains("\"/index.html\"") && filled.contains("\"/assets/ab/snippets/x/inline0.js\"")
        );
    }

    #[test]
    fn any_change_makes_a_new_version() {
        assert_ne!(fill(WORKER, &site("a")).unwrap(), fill(WORKER, &site("b")).unwrap());
        assert_eq!(fill(WORKER, &site("a")).unwrap(), fill(WORKER, &site("a")).unwrap());
    }

    #[test]
    fn a_service_worker_without_a_place_for_the_list_is_refused() {
        assert!(fill("self.oninstall = () => {};", &site("a")).is_err());
    }
}
