//! Everything the typesetter can see: the templates, the document's data and pictures, the fonts. No disk, no network,
//! no clock.

use crate::press::font::fonts;
use std::collections::HashMap;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// The templates by name; the first one is laid out.
const TEMPLATES: [(&str, &str); 3] = [
    ("/document.typ", include_str!("../../templates/document.typ")),
    ("/blocks.typ", include_str!("../../templates/blocks.typ")),
    ("/style.typ", include_str!("../../templates/style.typ")),
];

/// The typesetter's view of one document.
pub(crate) struct Paper {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

impl Paper {
    /// A world with these files beside the templates. `None` when a name is no path.
    pub(crate) fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Option<Self> {
        let sources: Vec<Source> = TEMPLATES
            .into_iter()
            .map(|(name, text)| Some(Source::new(file(name)?, text.to_owned())))
            .collect::<Option<_>>()?;
        let files = files.into_iter().map(|(name, bytes)| Some((file(&name)?, Bytes::new(bytes))));
        Some(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(fonts())),
            main: sources.first()?.id(),
            sources: sources.into_iter().map(|source| (source.id(), source)).collect(),
            files: files.collect::<Option<_>>()?,
        })
    }
}

fn file(name: &str) -> Option<FileId> {
    VirtualPath::new(name).ok().map(|path| RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
