//! What the service worker keeps: every file of the bundle but what facilitators need, which it keeps once it was asked for.
//! All under a version that changes with any of them.

use super::bind::Files;
use super::{fingerprint, is_for_facilitators};
use anyhow::{Result, ensure};

const VERSION: &str = "__VERSION__";
const FILES: &str = "[/* every file of the bundle */]";
const LATER: &str = "[/* what is kept once it was asked for */]";

/// Writes the version and the lists of files into the service worker's source.
pub(crate) fn fill(worker: &str, files: &Files) -> Result<String> {
    ensure!(
        [VERSION, FILES, LATER].iter().all(|place| worker.contains(place)),
        "sw.js lacks a place for its version or its files"
    );
    let version = fingerprint(files.iter().flat_map(|(path, bytes)| [path.as_bytes(), bytes.as_slice()]));
    let (later, at_once): (Vec<String>, Vec<String>) =
        files.keys().map(|path| format!("/{path}")).partition(|path| is_for_facilitators(path));
    let filled = worker.replace(VERSION, &version).replace(FILES, &serde_json::to_string_pretty(&at_once)?);
    Ok(filled.replace(LATER, &serde_json::to_string(&later)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORKER: &str = "const VERSION = \"__VERSION__\";\nconst FILES = [/* every file of the bundle */];\n\
        const LATER = [/* what is kept once it was asked for */];";

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
    fn what_makes_reports_and_reads_codes_is_kept_later() {
        let mut files = site("a");
        files.insert("assets/ab/scan.js".to_owned(), Vec::new());
        files.insert("assets/ab/zxing/share.js".to_owned(), Vec::new());
        files.insert("assets/ab/samson-report_bg.wasm".to_owned(), Vec::new());
        files.insert("assets/ab/press.js".to_owned(), Vec::new());
        let filled = fill(WORKER, &files).unwrap();
        let (at_once, later) = filled.split_once("const LATER").unwrap();
        assert!(!at_once.contains("report") && !at_once.contains("press"), "{at_once}");
        let all = r#"["/assets/ab/press.js","/assets/ab/samson-report_bg.wasm","/assets/ab/scan.js","/assets/ab/zxing/share.js"]"#;
        assert!(later.contains(all), "{later}");
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
