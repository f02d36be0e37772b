//! Where things are: the workspace and its build output.

use std::path::PathBuf;

/// The root of the workspace that cargo runs this in: with a build folder for several checkouts, another may have built it.
pub(crate) fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    own.ancestors().nth(2).unwrap_or(&own).to_path_buf()
}

/// Cargo's build folder: `CARGO_TARGET_DIR` where it is set, else `target` in the workspace.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// The finished bundle: what a server embeds and a phone downloads.
pub(crate) fn site() -> PathBuf {
    target().join("web")
}

/// The packages for Debian and Ubuntu.
pub(crate) fn packages() -> PathBuf {
    target().join("package")
}

/// Half-finished pieces of the bundle, kept so that unchanged ones are not made again.
pub(crate) fn bundle_cache() -> PathBuf {
    target().join("bundle")
}

/// The browser tests with their own `package.json`.
pub(crate) fn browser_tests() -> PathBuf {
    root().join("tests/browser")
}

/// What Schemathesis is told of the interface beside its description, with its own `requirements.txt`.
pub(crate) fn schemathesis() -> PathBuf {
    root().join("tests/schemathesis")
}

/// What listens to the native app and presses its buttons through the accessibility tree.
pub(crate) fn screen_reader() -> PathBuf {
    root().join("tests/native/screen_reader.py")
}

/// The second implementation of the protocol, with its own `package.json`.
pub(crate) fn test_vectors() -> PathBuf {
    root().join("tests/vectors")
}
