//! The folder that the app may write to.

use std::path::PathBuf;

/// A folder that tests share, and nothing else: they write nowhere that anybody would miss it.
#[cfg(test)]
pub(super) fn data_folder() -> Option<PathBuf> {
    static FOLDER: std::sync::LazyLock<Option<tempfile::TempDir>> =
        std::sync::LazyLock::new(|| tempfile::tempdir().ok());
    FOLDER.as_ref().map(|folder| folder.path().to_owned())
}

/// `SAMSON_DATA`, or where this system keeps data of apps; none when it has no such place.
#[cfg(not(test))]
pub(super) fn data_folder() -> Option<PathBuf> {
    match std::env::var_os("SAMSON_DATA") {
        Some(chosen) => Some(chosen.into()),
        None => system_s_choice(),
    }
}

#[cfg(all(not(test), not(target_os = "android")))]
fn system_s_choice() -> Option<PathBuf> {
    Some(directories::ProjectDirs::from("", "", "samson")?.data_local_dir().to_owned())
}

#[cfg(all(not(test), target_os = "android"))]
fn system_s_choice() -> Option<PathBuf> {
    super::android::files_folder()
}
