//! QR codes: for a terminal, and for a page.

use fast_qr::convert::svg::SvgBuilder;
use fast_qr::qr::QRBuilder;

/// With half blocks, for a terminal. None for a text that is too long for a code.
pub(super) fn blocks(text: &str) -> Option<String> {
    Some(QRBuilder::new(text).build().ok()?.to_str())
}

/// As SVG, black on white with the margin that cameras need.
pub(super) fn svg(text: &str) -> Option<String> {
    Some(SvgBuilder::default().to_str(&QRBuilder::new(text).build().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a camera reads from half blocks, two modules to a letter, dark where nothing is printed.
    fn scanned(blocks: &str) -> String {
        let rows: Vec<Vec<(bool, bool)>> =
            blocks.lines().map(|line| line.chars().map(halves).collect()).collect();
        const SCALE: usize = 4;
        let (width, height) = (rows[0].len() * SCALE, rows.len() * 2 * SCALE);
        let light = |x: usize, y: usize| {
            let (upper, lower) = rows[y / SCALE / 2].get(x / SCALE).copied().unwrap_or((true, true));
            if (y / SCALE).is_multiple_of(2) { upper } else { lower }
        };
        let photo = |x: usize, y: usize| if light(x, y) { 255 } else { 0 };
        let mut photo = rqrr::PreparedImage::prepare_from_greyscale(width, height, photo);
        photo.detect_grids()[0].decode().unwrap().1
    }

    fn halves(letter: char) -> (bool, bool) {
        match letter {
            '█' => (true, true),
            '▀' => (true, false),
            '▄' => (false, true),
            _ => (false, false),
        }
    }

    #[test]
    fn a_camera_reads_the_code_in_the_terminal() {
        let text = "WIFI:T:WPA;S:a\\;b;P:grønnkål;;";
        assert_eq!(scanned(&blocks(text).unwrap()), text);
    }

    #[test]
    fn a_text_that_is_too_long_has_no_code() {
        assert_eq!((blocks(&"x".repeat(8000)), svg(&"x".repeat(8000))), (None, None));
    }
}
