//! Copies of the database: made while the server runs, checked, and put back.

use super::folder::{DATABASE, Folder};
use super::integrity::{self, Unsound};
use super::schema;
use crate::error::CopyError;
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Looks at every byte of the database in a data folder. A server may be running on it.
///
/// # Errors
/// [`CopyError::Missing`], [`CopyError::Damaged`], [`CopyError::Newer`].
pub fn check(folder: &Path) -> Result<(), CopyError> {
    sound(&folder.join(DATABASE)).map(drop)
}

/// Writes a copy of the database as it is at this moment. A server may be running on it and goes on meanwhile.
/// `file` appears, or is replaced, only when the copy is whole, sound and on the disk.
///
/// # Errors
/// [`CopyError`]; `file` is then as it was before.
pub fn back_up(folder: &Path, file: &Path) -> Result<(), CopyError> {
    let database = existing(&folder.join(DATABASE))?;
    let copy = copy(&database, parent(file), file)?;
    sound(copy.path())?;
    put(copy, file)
}

/// Puts a copy in the place of the database and answers where the replaced one is now, if there was one. Nothing is
/// touched when the copy is not sound, or a server uses the folder.
///
/// # Errors
/// [`CopyError`]; the folder then still holds the database that it held.
pub fn restore(folder: &Path, file: &Path) -> Result<Option<PathBuf>, CopyError> {
    let source = sound(file)?;
    let folder = Folder::take(folder)?;
    let database = folder.database();
    let copy = copy(&source, folder.path(), &database)?;
    let replaced = set_aside(&database).map_err(|reason| unwritable(&database, reason))?;
    put(copy, &database)?;
    Ok(replaced)
}

/// A file, opened for reading only.
fn existing(file: &Path) -> Result<Connection, CopyError> {
    if !file.is_file() {
        return Err(CopyError::Missing { file: file.display().to_string() });
    }
    Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(|error| damaged(file, &error.into()))
}

/// A file that is a whole database of a version that is known here.
fn sound(file: &Path) -> Result<Connection, CopyError> {
    let connection = existing(file)?;
    integrity::full(&connection).map_err(|found| damaged(file, &found))?;
    let found = schema::version(&connection).map_err(|error| damaged(file, &error.into()))?;
    let shown = file.display().to_string();
    match found {
        0 => Err(CopyError::Foreign { file: shown }),
        found if found > schema::KNOWN => Err(CopyError::Newer { file: shown, found, known: schema::KNOWN }),
        _ => Ok(connection),
    }
}

/// A copy under a temporary name in `place`, readable by its owner only, gone again unless it is put somewhere.
fn copy(database: &Connection, place: &Path, target: &Path) -> Result<NamedTempFile, CopyError> {
    let failed = |reason| unwritable(target, reason);
    let copy = NamedTempFile::new_in(place).map_err(failed)?;
    // One transaction, beside which others write; what was deleted is not copied.
    database
        .execute("VACUUM INTO ?1", [copy.path().to_string_lossy()])
        .map_err(|reason| CopyError::Copy { file: target.display().to_string(), reason })?;
    copy.as_file().sync_all().map_err(failed)?;
    Ok(copy)
}

/// Gives a copy its name, for good.
fn put(copy: NamedTempFile, file: &Path) -> Result<(), CopyError> {
    copy.persist(file).map_err(|error| unwritable(file, error.error))?;
    sync_folder(file).map_err(|reason| unwritable(file, reason))
}

/// Gives the database and its log second names, and takes the log away. At every moment either the old or the new
/// database is under the name that servers open.
fn set_aside(database: &Path) -> io::Result<Option<PathBuf>> {
    if !database.exists() {
        return Ok(None);
    }
    let free =
        |number: u32| Some(with(database, &format!(".replaced-{number}"))).filter(|name| !name.exists());
    let aside = (1..).find_map(free).ok_or(io::ErrorKind::AlreadyExists)?;
    fs::copy(database, &aside)?;
    let log = with(database, "-wal");
    if log.exists() {
        fs::copy(&log, with(&aside, "-wal"))?;
        File::open(with(&aside, "-wal"))?.sync_all()?;
    }
    File::open(&aside)?.sync_all()?;
    sync_folder(database)?;
    for leftover in [log, with(database, "-shm")] {
        if leftover.exists() {
            fs::remove_file(leftover)?;
        }
    }
    Ok(Some(aside))
}

fn with(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// A name lasts when its folder is on the disk. (Where folders cannot be opened, the system takes care of it.)
fn sync_folder(file: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(parent(file))?.sync_all() } else { Ok(()) }
}

fn parent(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

fn damaged(file: &Path, found: &Unsound) -> CopyError {
    CopyError::Damaged { file: file.display().to_string(), found: found.to_string() }
}

fn unwritable(file: &Path, reason: io::Error) -> CopyError {
    CopyError::Write { file: file.display().to_string(), reason }
}

#[cfg(test)]
mod tests;
