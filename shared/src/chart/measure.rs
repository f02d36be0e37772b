//! How wide text is, and where it may break, from a table instead of a platform.

/// Advance widths of U+0020..U+007E in thousandths of an em: Noto Sans, wider than most system fonts.
const ASCII: [u16; 95] = [
    260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572, 572, 572,
    572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556, 519, 728, 741, 339,
    273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572,
    444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479,
    361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
];

/// The same for U+00A0..U+00FF.
const LATIN_1: [u16; 96] = [
    260, 269, 572, 572, 572, 572, 551, 513, 580, 832, 357, 509, 572, 0, 832, 500, 428, 572, 350, 350, 281,
    623, 655, 268, 225, 350, 376, 509, 745, 771, 781, 434, 639, 639, 639, 639, 639, 639, 881, 632, 556, 556,
    556, 556, 339, 339, 339, 339, 730, 760, 781, 781, 781, 781, 781, 572, 781, 731, 731, 731, 731, 566, 605,
    631, 561, 561, 561, 561, 561, 561, 864, 480, 564, 564, 564, 564, 258, 258, 258, 258, 605, 618, 605, 605,
    605, 605, 605, 572, 605, 618, 618, 618, 618, 510, 615, 510,
];

/// The same for U+0400..U+045F.
const CYRILLIC: [u16; 96] = [
    556, 556, 716, 509, 639, 549, 284, 284, 273, 1010, 1027, 715, 625, 756, 616, 731, 638, 614, 650, 509,
    729, 556, 905, 577, 756, 756, 625, 698, 907, 743, 761, 733, 605, 640, 556, 616, 817, 588, 740, 673, 1035,
    1026, 685, 849, 607, 647, 999, 638, 556, 597, 564, 438, 607, 551, 759, 488, 621, 621, 531, 587, 768, 614,
    594, 606, 608, 493, 465, 509, 737, 511, 612, 589, 894, 897, 623, 759, 545, 494, 799, 577, 551, 551, 619,
    438, 493, 468, 258, 258, 258, 859, 890, 621, 531, 621, 509, 606,
];

/// Bold type is wider than regular type by about this factor; digits are the same.
pub(super) const BOLD: f64 = 1.08;

const SOFT_HYPHEN: char = '\u{ad}';

/// Width of a line in em.
pub(super) fn ems(text: &str) -> f64 {
    text.chars().map(advance).sum()
}

fn advance(c: char) -> f64 {
    let code = c as usize;
    let known = match code {
        0x20..=0x7e => ASCII.get(code - 0x20),
        0xa0..=0xff => LATIN_1.get(code - 0xa0),
        0x400..=0x45f => CYRILLIC.get(code - 0x400),
        _ => None,
    };
    match (known, c) {
        (Some(&thousandths), _) => f64::from(thousandths) / 1000.0,
        (None, '\u{2039}' | '\u{203a}') => 0.31,
        // Arabic: vowel signs stand above the letters, and joined letters are narrower than those that stand alone.
        (None, '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}') => 0.0,
        (None, '\u{600}'..='\u{6ff}') => 0.6,
        // Other European alphabets are as wide as this on average; ideographs and emoji fill their square.
        (None, c) if c < '\u{2e80}' => 0.68,
        (None, _) => 1.0,
    }
}

/// A text broken into lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrapped {
    pub(super) lines: Vec<String>,
    /// How many words were broken at a soft hyphen.
    pub(super) hyphens: usize,
}

/// Breaks a text at spaces, after '-' and '/', and inside a word at its soft hyphens, but only when the word has no
/// room on a line of its own. `None` when a piece is wider than `limit` (in em).
pub(super) fn wrap(text: &str, limit: f64) -> Option<Wrapped> {
    let mut wrapping =
        Wrapping { limit, line: String::new(), done: Wrapped { lines: Vec::new(), hyphens: 0 } };
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        wrapping.add_word(word)?;
    }
    wrapping.end_line();
    Some(wrapping.done)
}

/// Breaks a text as [`wrap`] does, and between any two letters where nothing else helps.
pub(super) fn wrap_anywhere(text: &str, limit: f64) -> Vec<String> {
    let loosened = || text.chars().flat_map(|c| [c, SOFT_HYPHEN]).collect::<String>();
    wrap(text, limit)
        .or_else(|| wrap(&loosened(), limit))
        .map_or_else(|| vec![text.to_owned()], |wrapped| wrapped.lines)
}

struct Wrapping {
    limit: f64,
    line: String,
    done: Wrapped,
}

impl Wrapping {
    fn fits(&self, pieces: &[&str]) -> bool {
        pieces.iter().map(|piece| ems(piece)).sum::<f64>() <= self.limit
    }

    const fn glue(&self) -> &'static str {
        if self.line.is_empty() { "" } else { " " }
    }

    fn end_line(&mut self) {
        if !self.line.is_empty() {
            self.done.lines.push(std::mem::take(&mut self.line));
        }
    }

    fn add_word(&mut self, word: &str) -> Option<()> {
        let whole = word.replace(SOFT_HYPHEN, "");
        if whole.is_empty() {
            return Some(());
        }
        let glue = self.glue();
        if !self.fits(&[&self.line, glue, &whole]) {
            if !self.fits(&[&whole]) {
                return self.add_pieces(word);
            }
            self.end_line();
        }
        self.line.push_str(self.glue());
        self.line.push_str(&whole);
        Some(())
    }

    fn add_pieces(&mut self, word: &str) -> Option<()> {
        let mut glue = self.glue();
        let mut broken = false;
        for piece in word.split_inclusive([SOFT_HYPHEN, '-', '/']) {
            let (text, soft) = match piece.strip_suffix(SOFT_HYPHEN) {
                Some(text) => (text, true),
                None => (piece, false),
            };
            let room_for_hyphen = if soft { "-" } else { "" };
            if !self.fits(&[&self.line, glue, text, room_for_hyphen]) {
                if broken {
                    self.line.push('-');
                    self.done.hyphens += 1;
                }
                self.end_line();
                glue = "";
                if !self.fits(&[text, room_for_hyphen]) {
                    return None;
                }
            }
            self.line.push_str(glue);
            self.line.push_str(text);
            (glue, broken) = ("", soft);
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, limit: f64) -> Vec<String> {
        wrap(text, limit).unwrap().lines
    }

    #[test]
    fn words_stay_whole_where_a_line_has_room_for_them() {
        assert_eq!(lines("Ærlige tilbake\u{ad}meldinger", 9.0), ["Ærlige", "tilbakemeldinger"]);
        assert_eq!(lines("Ærlige tilbake\u{ad}meldinger", 20.0), ["Ærlige tilbakemeldinger"]);
    }

    #[test]
    fn a_word_without_room_breaks_at_its_soft_hyphen() {
        let wrapped = wrap("Kompetanse\u{ad}mangfold", 7.0).unwrap();
        assert_eq!(wrapped, Wrapped { lines: vec!["Kompetanse-".into(), "mangfold".into()], hyphens: 1 });
        assert_eq!(lines("Ærlige tilbake\u{ad}meldinger", 7.5), ["Ærlige tilbake-", "meldinger"]);
    }

    #[test]
    fn a_written_hyphen_and_a_slash_may_end_a_line() {
        assert_eq!(lines("IT-avdeling og/eller", 5.0), ["IT-", "avdeling", "og/eller"]);
        assert_eq!(lines("og/eller", 3.0), ["og/", "eller"]);
    }

    #[test]
    fn what_cannot_fit_is_refused_or_broken_anywhere() {
        assert_eq!(wrap("Kompetansemangfold", 7.0), None);
        let broken = wrap_anywhere("Kompetansemangfold", 7.0);
        assert!(broken.len() > 1 && broken.iter().all(|line| ems(line) <= 7.0), "{broken:?}");
        assert_eq!(wrap_anywhere("W", 0.1), ["W"]);
    }

    #[test]
    fn nothing_makes_no_lines_and_spaces_do_not_count() {
        assert_eq!(lines(" \u{ad} ", 5.0), Vec::<String>::new());
        assert_eq!(lines("  a   b \u{ad}", 5.0), ["a b"]);
    }

    proptest::proptest! {
        #[test]
        fn no_line_is_too_wide_and_no_letter_is_lost(text in "[a-zæøå\u{ad}/ -]{0,40}", limit in 1.5..20.0_f64) {
            let letters = |text: &str| text.replace([' ', '-', SOFT_HYPHEN], "");
            if let Some(wrapped) = wrap(&text, limit) {
                proptest::prop_assert!(wrapped.lines.iter().all(|line| ems(line) <= limit + 1e-9));
                proptest::prop_assert_eq!(letters(&wrapped.lines.concat()), letters(&text));
            }
        }
    }
}
