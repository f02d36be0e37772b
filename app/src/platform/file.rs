//! Files that were made here, on their way to the person.

use samson_shared::textual;

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

impl MadeFile {
    /// The media type of a file that nobody but Samson reads.
    pub const BYTES: &str = "application/octet-stream";

    /// The same as a line of text, for browsers that share only files that people can look at: texts, pictures, PDFs. None
    /// for a file that is one of those, or as good as one.
    pub fn as_text(&self) -> Option<Self> {
        (self.media_type == Self::BYTES).then(|| Self {
            name: format!("{}.txt", self.name),
            media_type: "text/plain",
            bytes: textual::write(&self.bytes).into_bytes(),
        })
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, media_type: &'static str) -> MadeFile {
        MadeFile { name: name.into(), media_type, bytes: b"\x01\x02".to_vec() }
    }

    #[test]
    fn what_only_samson_reads_has_a_text_that_reads_as_the_same() {
        let text = file("farm.samson-svar", MadeFile::BYTES).as_text().unwrap();
        assert_eq!((text.name.as_str(), text.media_type), ("farm.samson-svar.txt", "text/plain"));
        assert_eq!(textual::read(text.bytes), Ok(b"\x01\x02".to_vec()));
    }

    #[test]
    fn what_people_look_at_stays_as_it_is() {
        assert_eq!(file("farm.pdf", "application/pdf").as_text(), None);
    }
}
