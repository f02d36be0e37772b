//! Texts as codes that the camera of a phone reads: the link of an invitation, and what is handed over.

use super::{DrawCode, JobError};
use fast_qr::qr::QRBuilder;
use fast_qr::{ECL, QRCode};
use rand_core::CryptoRng;
use std::fmt::Write as _;

/// White round the code, in modules: cameras need four.
const QUIET: usize = 4;

impl DrawCode {
    pub(super) fn run(
        self,
        _: &mut impl CryptoRng,
        _: &mut dyn FnMut(u32, u32),
    ) -> Result<Option<String>, JobError> {
        Ok(link(&self.link))
    }
}

/// With medium error correction: up to 15 percent of it may be hidden or dirty.
fn link(link: &str) -> Option<String> {
    svg(link, ECL::M)
}

/// One of many, with the least error correction: whichever is not read, others stand for.
pub(super) fn frame(text: &str) -> Option<String> {
    svg(text, ECL::L)
}

/// The code as SVG, black on white.
fn svg(text: &str, correction: ECL) -> Option<String> {
    let code = QRBuilder::new(text).ecl(correction).build().ok()?;
    let size = code.size + 2 * QUIET;
    let dark = dark_runs(&code);
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\" \
         aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path fill=\"#000\" d=\"{dark}\"/></svg>"
    ))
}

/// One rectangle for each run of dark modules in a row.
fn dark_runs(code: &QRCode) -> String {
    let mut path = String::new();
    for y in 0..code.size {
        let mut x = 0;
        while x < code.size {
            let length = code[y][x..code.size].iter().take_while(|module| module.value()).count();
            if length > 0 {
                // Writing to a text cannot fail.
                let _ = write!(path, "M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET);
            }
            x += length + 1;
        }
    }
    path
}

#[cfg(test)]
pub(super) mod testing {
    /// Draws the rectangles of the SVG as a camera sees them, each module eight pixels wide, and reads the code.
    pub(in crate::workbench) fn scanned(svg: &str) -> String {
        const SCALE: usize = 8;
        let number = |text: &str| text.parse::<usize>().unwrap();
        let side = number(svg.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap());
        let mut dark = vec![false; side * side];
        for run in svg.split("d=\"").nth(2).unwrap().split('"').next().unwrap().split('M').skip(1) {
            let (x, rest) = run.split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let start = number(y) * side + number(x);
            dark[start..start + number(rest.split_once('v').unwrap().0)].fill(true);
        }
        let seen = |x: usize, y: usize| if dark[y / SCALE * side + x / SCALE] { 0 } else { 255 };
        let mut photo = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, seen);
        photo.detect_grids()[0].decode().unwrap().1
    }
}

#[cfg(test)]
mod tests {
    use super::testing::scanned;
    use super::*;
    use samson_shared::crypto::carry::CarryKey;
    use samson_shared::crypto::invitation::Invitation;

    #[test]
    fn a_camera_reads_the_link_from_the_code() {
        let link = crate::state::testing::invitation().link("https://samson.example");
        let read = scanned(&super::link(&link).unwrap());
        assert_eq!(read, link);
        assert!(Invitation::parse(&read).is_ok());
    }

    /// Modules a side, without the white round it.
    fn side(invitation: &Invitation) -> usize {
        QRBuilder::new(invitation.link("https://samson.example")).ecl(ECL::M).build().unwrap().size
    }

    #[test]
    fn the_key_for_carrying_makes_the_code_little_finer() {
        let without = crate::state::testing::invitation();
        let with = Invitation { carry: Some(CarryKey::new([0x5a; 32])), ..without.clone() };
        let letters = |invitation: &Invitation| invitation.link("https://samson.example").len();
        assert_eq!(letters(&with) - letters(&without), 48);
        assert_eq!((side(&without), side(&with)), (69, 73));
        let link = with.link("https://samson.example");
        assert_eq!(scanned(&super::link(&link).unwrap()), link);
    }

    #[test]
    fn the_longest_link_has_a_code() {
        let mut invitation = crate::state::testing::invitation();
        invitation.name = "Å".repeat(60);
        invitation.title = "Ø".repeat(60);
        invitation.carry = Some(CarryKey::new([0x5a; 32]));
        let link = invitation.link("https://samson.en-kommune-med-langt-navn.example");
        assert_eq!(scanned(&super::link(&link).unwrap()), link);
    }

    #[test]
    fn there_is_white_on_every_side() {
        let svg = super::link("https://samson.example/j#a").unwrap();
        let side: usize =
            svg.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
        let first = format!("M{QUIET} {QUIET}h7v1h-7z");
        assert!(svg.contains(&first), "{svg}");
        assert!(svg.contains(&format!("M{} {QUIET}h7v1h-7z", side - QUIET - 7)), "{svg}");
    }
}
