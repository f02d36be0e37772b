//! Pictures of the screen, for people to look at.

use anyhow::{Context, Result, bail};
use png::{BitDepth, ColorType, Encoder};
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

/// A picture: its width, its height, and a red, a green and a blue byte for each pixel.
struct Picture {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
}

/// Reads a dump of the screen: `xwd`, a header of big-endian numbers, a table of colours, rows of blue, green, red and an
/// unused byte.
fn read(dump: &[u8]) -> Result<Picture> {
    let number = |index: usize| -> Result<usize> {
        let bytes =
            dump.get(index * 4..).and_then(|rest| rest.first_chunk()).context("the dump has no header")?;
        Ok(u32::from_be_bytes(*bytes) as usize)
    };
    let (header, width, height, colours) = (number(0)?, number(4)?, number(5)?, number(19)?);
    let pixels = dump.get(header + colours * 12..).unwrap_or_default();
    let rgb: Vec<u8> = pixels
        .chunks_exact(4)
        .take(width * height)
        .flat_map(|pixel| [pixel[2], pixel[1], pixel[0]])
        .collect();
    if rgb.len() != width * height * 3 {
        bail!("the dump is cut off");
    }
    Ok(Picture { width, height, rgb })
}

/// Writes a dump of the screen as PNG.
pub(super) fn keep(dump: &[u8], file: &Path) -> Result<()> {
    let Picture { width, height, rgb } = read(dump)?;
    let mut encoder =
        Encoder::new(BufWriter::new(File::create(file)?), width.try_into()?, height.try_into()?);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.write_header()?.write_image_data(&rgb)?;
    Ok(())
}

/// What the codes in a dump of the screen say; those that cannot be read are left out.
pub(super) fn codes(dump: &[u8]) -> Result<Vec<String>> {
    let Picture { width, height, rgb } = read(dump)?;
    let grey = |x: usize, y: usize| rgb[(y * width + x) * 3 + 1];
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    let grids = prepared.detect_grids();
    Ok(grids.iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A dump of one pixel behind a header of 25 numbers and one colour.
    fn dump(pixel: &[u8]) -> Vec<u8> {
        let mut numbers = [0_u32; 25 + 3];
        (numbers[0], numbers[4], numbers[5], numbers[19]) = (100, 1, 1, 1);
        numbers.iter().flat_map(|number| number.to_be_bytes()).chain(pixel.iter().copied()).collect()
    }

    #[test]
    fn a_picture_has_the_colours_of_the_screen() {
        let file = std::env::temp_dir().join(format!("samson-picture-{}.png", std::process::id()));
        keep(&dump(&[3, 2, 1, 0]), &file).unwrap();
        let mut reader =
            png::Decoder::new(std::io::BufReader::new(File::open(&file).unwrap())).read_info().unwrap();
        let mut rgb = [0; 3];
        reader.next_frame(&mut rgb).unwrap();
        std::fs::remove_file(&file).unwrap();
        assert_eq!(rgb, [1, 2, 3]);
    }

    #[test]
    fn what_is_cut_off_is_no_picture() {
        assert!(keep(&dump(&[3, 2]), Path::new("/dev/null")).is_err());
        assert!(keep(&[], Path::new("/dev/null")).is_err());
    }
}
