//! Precompression, remembered by content, and writing the finished bundle.

use super::bind::Files;
use super::{bind::read_folder, fingerprint};
use crate::place;
use anyhow::{Result, anyhow};
use flate2::{Compression, write::GzEncoder};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::Mutex;
use std::thread;

/// A file in the forms in which a server may send it.
pub(crate) struct Packed {
    /// As it is.
    pub(crate) raw: Vec<u8>,
    /// Smaller forms; none for a file that is compressed by nature.
    pub(crate) smaller: Option<Smaller>,
}

/// The precompressed forms of one file.
pub(crate) struct Smaller {
    /// Brotli, quality 11.
    pub(crate) brotli: Vec<u8>,
    /// Gzip, level 9, for browsers on plain http, which are not offered Brotli. None for a very large file: the server
    /// carries everything, and unpacks this for them.
    pub(crate) gzip: Option<Vec<u8>>,
}

/// Every file of the bundle by its path.
pub(crate) type PackedFiles = BTreeMap<String, Packed>;

/// Above so many bytes, a file has no second compressed form.
const VERY_LARGE: usize = 4_000_000;

const COMPRESSIBLE: [&str; 8] = ["html", "js", "css", "json", "pack", "svg", "wasm", "webmanifest"];

/// Packs every file of the bundle, on all cores.
pub(crate) fn compress(files: Files) -> Result<PackedFiles> {
    let cache = place::bundle_cache().join("compressed");
    fs::create_dir_all(&cache)?;
    let pack = |(path, raw): (String, Vec<u8>)| {
        let smaller = if is_compressible(&path) { Some(smaller(&cache, &raw)?) } else { None };
        Ok((path, Packed { raw, smaller }))
    };
    let queue = Mutex::new(files.into_iter());
    let next = || queue.lock().ok()?.next();
    let work = || std::iter::from_fn(next).map(pack).collect::<Result<PackedFiles>>();
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores()).map(|_| scope.spawn(work)).collect();
        let mut packed = PackedFiles::new();
        for worker in workers {
            packed.extend(worker.join().map_err(|_| anyhow!("compressing broke off"))??);
        }
        Ok(packed)
    })
}

fn cores() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// Writes the bundle to a folder: changed files only (a server that embeds them is then not built again for
/// nothing), and removes whatever else lies there.
pub(crate) fn write(files: &PackedFiles, sizes: &str, folder: &Path) -> Result<()> {
    let mut wanted: BTreeMap<String, &[u8]> = BTreeMap::from([("sizes.json".to_owned(), sizes.as_bytes())]);
    for (path, packed) in files {
        wanted.insert(path.clone(), &packed.raw);
        if let Some(smaller) = &packed.smaller {
            wanted.insert(format!("{path}.br"), &smaller.brotli);
            if let Some(gzip) = &smaller.gzip {
                wanted.insert(format!("{path}.gz"), gzip);
            }
        }
    }
    let present = read_folder(folder)?;
    for path in present.keys().filter(|path| !wanted.contains_key(*path)) {
        remove(folder, path)?;
    }
    for (path, bytes) in
        wanted.iter().filter(|(path, bytes)| present.get(*path).map(Vec::as_slice) != Some(**bytes))
    {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, bytes)?;
    }
    Ok(())
}

/// Removes a file and the folders that are empty without it.
fn remove(folder: &Path, path: &str) -> Result<()> {
    fs::remove_file(folder.join(path))?;
    // Fails at the first folder that still holds something.
    Path::new(path).ancestors().skip(1).all(|above| fs::remove_dir(folder.join(above)).is_ok());
    Ok(())
}

fn is_compressible(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| COMPRESSIBLE.contains(&extension))
}

fn smaller(cache: &Path, raw: &[u8]) -> Result<Smaller> {
    let name = fingerprint([raw]);
    let gzipped = || remembered(&cache.join(format!("{name}.gz")), || gzip(raw));
    Ok(Smaller {
        brotli: remembered(&cache.join(format!("{name}.br")), || brotli(raw))?,
        gzip: if raw.len() > VERY_LARGE { None } else { Some(gzipped()?) },
    })
}

fn remembered(file: &Path, make: impl FnOnce() -> Result<Vec<u8>>) -> Result<Vec<u8>> {
    if let Ok(bytes) = fs::read(file) {
        return Ok(bytes);
    }
    let bytes = make()?;
    // Renamed into place, so that an interrupted run leaves no half file to be believed later.
    let unfinished = file.with_extension("part");
    fs::write(&unfinished, &bytes)?;
    fs::rename(&unfinished, file)?;
    Ok(bytes)
}

fn brotli(raw: &[u8]) -> Result<Vec<u8>> {
    let options = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: raw.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &raw[..], &mut packed, &options)?;
    Ok(packed)
}

fn gzip(raw: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(raw)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn both_forms_unpack_to_the_same_bytes() {
        let raw = b"the same sentence again and again, ".repeat(50);
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut brotli(&raw).unwrap().as_slice(), &mut unpacked).unwrap();
        assert_eq!(unpacked, raw);
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(gzip(&raw).unwrap().as_slice()).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, raw);
    }

    #[test]
    fn a_very_large_file_has_one_compressed_form() {
        let folder = std::env::temp_dir().join(format!("samson-compress-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let forms = |length: usize| smaller(&folder, &vec![0; length]).unwrap().gzip.is_some();
        assert!(forms(1000) && !forms(VERY_LARGE + 1));
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_belongs_to_an_older_bundle_goes_with_its_folders() {
        let folder = std::env::temp_dir().join(format!("samson-bundle-{}", std::process::id()));
        let site =
            |path: &str| PackedFiles::from([(path.to_owned(), Packed { raw: b"x".to_vec(), smaller: None })]);
        write(&site("assets/old/snippets/a.js"), "[]", &folder).unwrap();
        write(&site("assets/new/a.js"), "[]", &folder).unwrap();
        let left: Vec<String> = read_folder(&folder).unwrap().into_keys().collect();
        assert_eq!(left, ["assets/new/a.js", "sizes.json"]);
        assert!(!folder.join("assets/old").exists());
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn pictures_and_fonts_are_left_as_they_are() {
        assert!(is_compressible("assets/1/samson-app_bg.wasm") && is_compressible("manifest.webmanifest"));
        assert!(!is_compressible("icons/512.png") && !is_compressible("assets/1/fonts/text.woff2"));
    }
}
