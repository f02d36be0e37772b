//! Characters that no font can draw. PDF/UA-1 refuses a document with an empty box in it, and a reader should see that
//! something is missing, so that one visible mark stands in its place.

use crate::press::font::can_draw;
use serde_json::Value;
use std::collections::BTreeMap;

/// Stands for what cannot be drawn: in every font for this purpose.
pub(crate) const SUBSTITUTE: &str = "\u{fffd}";

/// Makes texts that can be drawn, and remembers whether anything was lost.
#[derive(Debug, Default)]
pub(crate) struct Glyphs {
    known: BTreeMap<char, bool>,
    has_replaced: bool,
}

impl Glyphs {
    /// Every text in this value made drawable.
    pub(crate) fn make_drawable(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.drawable(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.make_drawable(item)),
            Value::Object(fields) => fields.values_mut().for_each(|field| self.make_drawable(field)),
            _ => {}
        }
    }

    /// The text with one [`SUBSTITUTE`] for every run of characters that cannot be drawn. Invisible characters that
    /// only steer are dropped with what they steer; line feeds stay.
    pub(crate) fn drawable(&mut self, text: &str) -> String {
        let mut drawn = String::with_capacity(text.len());
        for character in text.chars().filter(|c| !steers(*c)) {
            if character == '\n' || self.can_draw(character) {
                drawn.push(character);
            } else if character.is_whitespace() || character.is_control() {
                drawn.push(' ');
            } else {
                self.has_replaced = true;
                if !drawn.ends_with(SUBSTITUTE) {
                    drawn.push_str(SUBSTITUTE);
                }
            }
        }
        drawn
    }

    /// Whether a text so far had something in it that cannot be drawn.
    pub(crate) const fn has_replaced(&self) -> bool {
        self.has_replaced
    }

    fn can_draw(&mut self, character: char) -> bool {
        *self.known.entry(character).or_insert_with(|| can_draw(character))
    }
}

/// Variation selectors, the tags of flags, and marks of direction: without a picture of their own.
const fn steers(character: char) -> bool {
    matches!(character, '\u{fe00}'..='\u{fe0f}' | '\u{2066}'..='\u{2069}' | '\u{e0000}'..='\u{e01ef}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn drawn(text: &str) -> (String, bool) {
        let mut glyphs = Glyphs::default();
        (glyphs.drawable(text), glyphs.has_replaced())
    }

    #[test]
    fn the_scripts_of_our_fonts_stay_as_they_are() {
        for text in [
            "Ærlig – «ja» …",
            "Łódź, Çeşme, Đà Nẵng",
            "Ще не вмерла",
            "Ελλάδα",
            "يجب أن نلتقي (2026)",
            "−0,3 · 50 %",
            "Kaia → butikken ⇒ ≥ 3, ✓ ✔ ☀ ❤",
        ] {
            assert_eq!(drawn(text), (text.to_owned(), false));
        }
    }

    #[test]
    fn what_no_font_has_is_one_visible_mark() {
        assert_eq!(drawn("Bra! 👩\u{200d}🌾 Takk"), ("Bra! \u{fffd}\u{200d}\u{fffd} Takk".to_owned(), true));
        assert_eq!(drawn("สวัสดี"), ("\u{fffd}".to_owned(), true));
        assert_eq!(drawn("👍️"), ("\u{fffd}".to_owned(), true));
    }

    #[test]
    fn control_characters_are_spaces_and_line_feeds_stay() {
        assert_eq!(drawn("a\tb\u{0}c\nd\u{2028}e"), ("a b c\nd\u{2028}e".to_owned(), false));
    }

    #[test]
    fn every_text_in_a_document_is_looked_at() {
        let mut value = json!({ "a": ["x", { "b": "สวัสดี" }], "n": 1 });
        let mut glyphs = Glyphs::default();
        glyphs.make_drawable(&mut value);
        assert_eq!(value, json!({ "a": ["x", { "b": "\u{fffd}" }], "n": 1 }));
        assert!(glyphs.has_replaced());
    }
}
