//! LIX (Björnsson 1968), the readability index used for Scandinavian languages.
//!
//! `LIX = words / sentences + 100 * long words / words`, where a long word has more than six letters. Below 30 reads
//! like a children's book, 30 to 40 is easy, above 50 is hard. Single sentences are too short for it.

/// Words and sentences of a text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counts {
    pub(crate) words: usize,
    pub(crate) long_words: usize,
    pub(crate) sentences: usize,
}

impl Counts {
    /// Counts texts together: every text ends its last sentence.
    pub(crate) fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut counts = Self::default();
        for sentence in texts.into_iter().flat_map(sentences) {
            counts.words += words(sentence).count();
            counts.long_words += words(sentence).filter(|word| letters(word) > 6).count();
            counts.sentences += 1;
        }
        counts
    }

    /// The index; 0 for no words.
    pub(crate) fn lix(&self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let (words, sentences) = (self.words as f64, self.sentences as f64);
        words / sentences + 100.0 * self.long_words as f64 / words
    }
}

/// Sentences that have a word. One ends at '.', '!' or '?' unless a small letter or a digit goes on ("f.eks. slik",
/// "23. november", "7.5"); a colon does not end one, so that no long sentence hides behind it.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (index, mark) in text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?')) {
        let end = index + mark.len_utf8();
        let rest = &text[end..];
        let next =
            rest.trim_start_matches(|c: char| c.is_whitespace() || "»\"”)«“(".contains(c)).chars().next();
        let goes_on = next.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit());
        if !goes_on {
            found.push(&text[start..end]);
            start = end;
        }
    }
    found.push(&text[start..]);
    found.retain(|sentence| words(sentence).next().is_some());
    found
}

/// What stands between spaces and has a letter or a digit. "og/eller" and "IT-avdeling" are one word each.
pub(crate) fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric))
}

fn letters(word: &str) -> usize {
    word.chars().filter(|c| c.is_alphabetic()).count()
}
