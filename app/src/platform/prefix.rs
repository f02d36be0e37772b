//! Ranges of keys that start alike. Keys are compared as bytes, by every backend.

/// The first key after all keys that start with `prefix`; none when there is no such key.
pub(super) fn end_of(prefix: &str) -> Option<Vec<u8>> {
    // UTF-8 has no byte 255, so counting the last byte up never overflows.
    let mut end = prefix.as_bytes().to_vec();
    let last = end.last_mut()?;
    *last = last.checked_add(1)?;
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_lies_after_every_key_with_the_prefix_and_before_the_next_one() {
        let end = end_of("round/å").unwrap();
        for inside in ["round/å", "round/å\u{10ffff}", "round/å/1"] {
            assert!(inside.as_bytes() < end.as_slice(), "{inside}");
        }
        for outside in ["round/æ", "round0", "s"] {
            assert!(outside.as_bytes() >= end.as_slice(), "{outside}");
        }
    }

    #[test]
    fn an_empty_prefix_has_no_end() {
        assert_eq!(end_of(""), None);
    }
}
