//! How the answers to one statement are spread.

use super::{
    canvas::Type,
    document::document,
    frame::{Caption, Frame},
    place::Side,
    token::Token,
};

/// Sizes in em: the tallest bar, the space between bars, and what marks an answer nobody gave.
const TALLEST: f64 = 2.4;
const BETWEEN: f64 = 0.32;
const NOBODY: f64 = 0.12;

/// Draws five bars for the answers 1 to 5, with how many gave each above its bar and the answer's number below.
///
/// `counts` begins with answer 1. The tallest bar always has the same height: bars compare answers, not statements.
/// The caller words the caption, since only it knows what the answers are called.
pub fn distribution(counts: &[u32; 5], caption: &Caption, frame: &Frame) -> String {
    let em = frame.font_size();
    let type_size = em * 0.88;
    let line = type_size * 1.18;
    let foot = line + TALLEST * em;
    let most = f64::from(counts.iter().copied().max().unwrap_or(0).max(1));
    let pitch = (frame.width() + BETWEEN * em) / counts.len() as f64;
    document("distribution", caption, frame, foot + 1.4 * line, |canvas| {
        for (index, &count) in counts.iter().enumerate() {
            let (left, right) = (index as f64 * pitch, (index + 1) as f64 * pitch - BETWEEN * em);
            let middle = (left + right) / 2.0;
            let height = (TALLEST * f64::from(count) / most).max(NOBODY) * em;
            let token = if count == 0 { Token::Weight } else { Token::Bar };
            canvas.rectangle([(left, foot - height), (right, foot)], token);
            let look = |token| Type { side: Side::Middle, size: type_size, token };
            if count > 0 {
                canvas.text_below(&count.to_string(), (middle, foot - height - line), look(Token::Value));
            }
            canvas.text_below(&(index + 1).to_string(), (middle, foot + 0.2 * line), look(Token::Tick));
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{chart::testing::Picture, language::Language};

    fn drawn(counts: [u32; 5]) -> Picture {
        let caption = Caption { title: "Svar".into(), description: "To svarte helt uenig.".into() };
        Picture::of(&distribution(&counts, &caption, &Frame::phone("d", Language::Bokmal)))
    }

    #[test]
    fn a_bar_is_as_tall_as_its_share_of_the_tallest() {
        let heights = drawn([2, 4, 1, 0, 3]).numbers("chart-bar", "height");
        assert_eq!(heights, [15.0, 30.0, 7.5, 22.5]);
    }

    #[test]
    fn answers_nobody_gave_keep_their_place_without_a_figure() {
        let picture = drawn([2, 4, 0, 0, 3]);
        assert_eq!(picture.count("chart-bar"), 3);
        assert_eq!(picture.texts("chart-value"), ["2", "4", "3"]);
        assert_eq!(picture.texts("chart-tick"), ["1", "2", "3", "4", "5"]);
    }

    #[test]
    fn no_answers_and_very_many_answers_can_be_drawn() {
        for counts in [[0; 5], [99_999; 5], [99_999, 0, 1, 0, 0]] {
            drawn(counts).assert_readable();
        }
    }
}
