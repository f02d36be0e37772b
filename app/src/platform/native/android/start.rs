//! What the app starts with.

use super::{ask, text};
use std::path::PathBuf;

/// The folder that no other app can read, and that goes when the app goes.
pub(in super::super) fn files_folder() -> Option<PathBuf> {
    let path = ask(|env, activity| {
        let folder = env.call_method(activity, "getFilesDir", "()Ljava/io/File;", &[])?.l()?;
        let path = env.call_method(folder, "getAbsolutePath", "()Ljava/lang/String;", &[])?.l()?;
        text(env, path)
    });
    path.map(PathBuf::from)
}

/// The link that the app was opened with; once, since it carries a secret.
pub(in super::super) fn take_link() -> Option<String> {
    ask(|env, activity| {
        let link = env.call_method(activity, "takeLink", "()Ljava/lang/String;", &[])?.l()?;
        text(env, link)
    })
}
