//! Files that people choose.

use dioxus::html::FileData;

/// The largest file that is read, in bytes: a collaboration of years is a few megabytes.
const LARGEST: u64 = 64 << 20;

/// What is in a file; none for one that cannot be read, or is far too large to be ours.
pub(crate) async fn read_file(file: &FileData) -> Option<Vec<u8>> {
    if file.size() > LARGEST {
        return None;
    }
    Some(file.read_bytes().await.ok()?.to_vec())
}
