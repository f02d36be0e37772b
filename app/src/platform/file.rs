//! Files that were made here, on their way to the person.

/// A file that was made here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeFile {
    /// With its ending, without a folder; safe on every system.
    pub name: String,
    /// Media type, for instance `application/pdf`.
    pub media_type: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What came of [`save_file`](super::save_file).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// It is among the browser's downloads.
    Downloaded,
    /// It is in this folder, under this name.
    At(String),
    /// This device did not take it.
    Failed,
}
