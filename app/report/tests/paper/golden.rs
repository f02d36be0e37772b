//! What documents looked like when somebody last looked at them. `SAMSON_LOOK_AGAIN=1 cargo test -p samson-report`
//! writes the files anew: look at what changed before you commit it.

use crate::poppler::{Pdf, Picture};
use std::fs;
use std::path::PathBuf;

/// Enough to see every shape, too little for the edges of letters, which each version of poppler draws its own way.
const DOTS_PER_INCH: u32 = 20;
/// Dots are compared in squares of this side, by their mean: this much of 255 may differ.
const SIDE: usize = 5;
const TOLERANCE: f64 = 14.0;

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

fn looks_again() -> bool {
    std::env::var_os("SAMSON_LOOK_AGAIN").is_some()
}

/// The document says what it said, word for word.
pub(crate) fn assert_says_the_same(name: &str, pdf: &Pdf) {
    let (file, text) = (file(&format!("{name}.txt")), pdf.text().replace(". ", ".\n"));
    if looks_again() {
        fs::write(&file, format!("{text}\n")).unwrap();
    }
    let expected = fs::read_to_string(&file).unwrap();
    for (said, expected) in text.lines().zip(expected.lines()) {
        assert_eq!(said, expected, "{name}");
    }
    assert_eq!(text.lines().count(), expected.lines().count(), "{name}");
}

/// Every page looks as it did.
pub(crate) fn assert_looks_the_same(name: &str, pdf: &Pdf) {
    for page in 1..=pdf.pages() {
        let file = file(&format!("{name}-{page:02}.png"));
        let picture = Grey::of(&pdf.picture(page, DOTS_PER_INCH));
        if looks_again() {
            fs::write(&file, picture.encoded()).unwrap();
        }
        let expected = Grey::decoded(&fs::read(&file).unwrap());
        let worst = picture.worst_difference(&expected);
        assert!(worst <= TOLERANCE, "{name}, page {page}: {worst:.1} of 255 differ somewhere");
    }
}

/// A picture in grey.
struct Grey {
    width: usize,
    dots: Vec<u8>,
}

impl Grey {
    fn of(picture: &Picture) -> Self {
        let grey = |dot: &[u8; 3]| (dot.iter().map(|part| u16::from(*part)).sum::<u16>() / 3) as u8;
        Self { width: picture.width, dots: picture.dots.iter().map(grey).collect() }
    }

    fn encoded(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let height = self.dots.len() / self.width;
        let mut encoder = png::Encoder::new(&mut bytes, self.width as u32, height as u32);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.write_header().unwrap().write_image_data(&self.dots).unwrap();
        bytes
    }

    fn decoded(bytes: &[u8]) -> Self {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut dots = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut dots).unwrap();
        Self { width: info.width as usize, dots }
    }

    /// The largest difference between the means of squares at the same place, in 0..=255.
    fn worst_difference(&self, other: &Self) -> f64 {
        assert_eq!((self.width, self.dots.len()), (other.width, other.dots.len()), "another size");
        let height = self.dots.len() / self.width;
        let corners =
            (0..height).step_by(SIDE).flat_map(|y| (0..self.width).step_by(SIDE).map(move |x| (x, y)));
        corners.map(|corner| (self.mean(corner) - other.mean(corner)).abs()).fold(0.0, f64::max)
    }

    fn mean(&self, (left, top): (usize, usize)) -> f64 {
        let rows = self.dots.chunks(self.width).skip(top).take(SIDE);
        let square: Vec<f64> =
            rows.flat_map(|row| row.iter().skip(left).take(SIDE)).map(|dot| f64::from(*dot)).collect();
        square.iter().sum::<f64>() / square.len() as f64
    }
}
