//! Saving a file where people look for their files.

use super::folder::data_folder;
use crate::platform::{MadeFile, Saved, Shared};
use directories::UserDirs;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// How many files of the same name there may be.
const NAMESAKES: u32 = 1_000;

/// Saves a file among the downloads, or as near to it as this device has. Nothing that is there is written over.
pub async fn save_file(file: &MadeFile) -> Saved {
    let saved = people_s_folder().and_then(|folder| write_new(&folder, file).ok());
    saved.map_or(Saved::Failed, |path| Saved::At(path.display().to_string()))
}

/// A window has no way of sharing a file.
pub const fn can_share_file(_file: &MadeFile) -> bool {
    false
}

/// A window has no way of sharing a file.
pub async fn share_file(_file: &MadeFile) -> Shared {
    Shared::Failed
}

/// The downloads, else the documents, else the folder of the app. On an iPhone the documents, which is what it shows.
fn people_s_folder() -> Option<PathBuf> {
    let people_s = UserDirs::new().and_then(|dirs| {
        let downloads = dirs.download_dir().filter(|_| !cfg!(target_os = "ios"));
        let folder = downloads.or(dirs.document_dir())?;
        Some(folder.to_owned())
    });
    people_s.or_else(data_folder)
}

/// Writes the file under its name, or under that name and a number.
fn write_new(folder: &Path, file: &MadeFile) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let (stem, ending) = file.name.rsplit_once('.').unwrap_or((&file.name, ""));
    for number in 1..=NAMESAKES {
        let name = if number == 1 { file.name.clone() } else { format!("{stem}-{number}.{ending}") };
        let path = folder.join(name);
        match File::create_new(&path) {
            Ok(mut created) => {
                created.write_all(&file.bytes)?;
                created.sync_all()?;
                return Ok(path);
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(bytes: &[u8]) -> MadeFile {
        MadeFile { name: "samson-hagen.pdf".into(), media_type: "application/pdf", bytes: bytes.to_vec() }
    }

    #[test]
    fn a_file_never_takes_the_place_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let first = write_new(folder.path(), &file(b"one")).unwrap();
        let second = write_new(folder.path(), &file(b"two")).unwrap();
        assert_eq!(
            (fs::read(&first).unwrap(), fs::read(&second).unwrap()),
            (b"one".to_vec(), b"two".to_vec())
        );
        assert!(second.ends_with("samson-hagen-2.pdf"), "{second:?}");
    }

    #[test]
    fn a_folder_that_is_not_there_yet_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let path = write_new(&folder.path().join("Nedlastinger"), &file(b"one")).unwrap();
        assert_eq!(fs::read(path).unwrap(), b"one");
    }
}
