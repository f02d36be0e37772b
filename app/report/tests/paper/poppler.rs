//! Looks at a PDF with poppler's programs, as its readers do.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A PDF on disk.
pub(crate) struct Pdf(PathBuf);

/// A page as grey and coloured dots.
pub(crate) struct Picture {
    pub(crate) width: usize,
    /// Red, green and blue of every dot, row by row.
    pub(crate) dots: Vec<[u8; 3]>,
}

impl Pdf {
    /// Writes the bytes down under a name that no other test uses.
    pub(crate) fn new(name: &str, bytes: &[u8]) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
        std::fs::write(&path, bytes).unwrap();
        Self(path)
    }

    /// All text in reading order, every run of white space a single space.
    pub(crate) fn text(&self) -> String {
        let text = run("pdftotext", &["-raw", "-enc", "UTF-8", self.path(), "-"]);
        String::from_utf8(text).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// What `pdfinfo` says of a property.
    pub(crate) fn info(&self, property: &str) -> String {
        let told = String::from_utf8(run("pdfinfo", &[self.path()])).unwrap();
        let line = told.lines().find_map(|line| line.strip_prefix(&format!("{property}:")));
        line.unwrap_or_else(|| panic!("no {property} in {told}")).trim().to_owned()
    }

    pub(crate) fn pages(&self) -> usize {
        self.info("Pages").parse().unwrap()
    }

    /// The tags of the structure tree, with the words of alternative texts.
    pub(crate) fn structure(&self) -> String {
        // It may cut a text in the middle of a letter.
        String::from_utf8_lossy(&run("pdfinfo", &["-struct-text", self.path()])).into_owned()
    }

    /// A page at so many dots per inch; the first is 1.
    pub(crate) fn picture(&self, page: usize, dots_per_inch: u32) -> Picture {
        let (page, resolution) = (page.to_string(), dots_per_inch.to_string());
        Picture::of(&run("pdftoppm", &["-r", &resolution, "-f", &page, "-l", &page, self.path()]))
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Picture {
    /// Reads a binary PPM: "P6", width, height, 255, then the dots.
    pub(crate) fn of(ppm: &[u8]) -> Self {
        let mut words = ppm.split(u8::is_ascii_whitespace);
        let mut word = || std::str::from_utf8(words.next().unwrap()).unwrap();
        assert_eq!(word(), "P6");
        let (width, height): (usize, usize) = (word().parse().unwrap(), word().parse().unwrap());
        let bytes = &ppm[ppm.len() - width * height * 3..];
        let dots = bytes.chunks_exact(3).map(|dot| [dot[0], dot[1], dot[2]]).collect();
        Self { width, dots }
    }

    /// The share of dots that are as good as this colour.
    pub(crate) fn share_of(&self, colour: [u8; 3]) -> f64 {
        let near = |dot: &&[u8; 3]| dot.iter().zip(colour).all(|(one, other)| one.abs_diff(other) < 4);
        self.dots.iter().filter(near).count() as f64 / self.dots.len() as f64
    }
}

fn run(program: &str, arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program} (of poppler-utils): {error}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}
