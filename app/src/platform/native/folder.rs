//! The folder that the app may write to.

use std::path::PathBuf;

/// `SAMSON_DATA`, or where this system keeps data of apps; none when it has no such place.
pub(super) fn data_folder() -> Option<PathBuf> {
    match std::env::var_os("SAMSON_DATA") {
        Some(chosen) => Some(chosen.into()),
        None => system_s_choice(),
    }
}

#[cfg(not(target_os = "android"))]
fn system_s_choice() -> Option<PathBuf> {
    Some(directories::ProjectDirs::from("", "", "samson")?.data_local_dir().to_owned())
}

#[cfg(target_os = "android")]
fn system_s_choice() -> Option<PathBuf> {
    super::android::files_folder()
}
