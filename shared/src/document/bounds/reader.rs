//! Reads numbers of variable length (LEB128) from bytes that nobody vouches for.

/// Bytes that are read from the front.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The next so many bytes.
    pub(super) fn take(&mut self, length: u64) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(usize::try_from(length).ok()?)?;
        self.0 = rest;
        Some(taken)
    }

    pub(super) fn unsigned(&mut self) -> Option<u64> {
        u64::try_from(self.groups()?.0).ok()
    }

    pub(super) fn signed(&mut self) -> Option<i64> {
        let (value, bits) = self.groups()?;
        let is_negative = value >> (bits - 1) & 1 == 1;
        i64::try_from(if is_negative { value - (1 << bits) } else { value }).ok()
    }

    /// Up to ten groups of seven bits, and how many bits they are.
    fn groups(&mut self) -> Option<(i128, u32)> {
        let length = self.0.iter().take(10).position(|byte| *byte < 0x80)? + 1;
        let bytes = self.take(length as u64)?;
        let value = bytes.iter().rev().fold(0, |value, byte| value << 7 | i128::from(byte & 0x7f));
        Some((value, 7 * length as u32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_the_format_writes_them() {
        for (bytes, unsigned, signed) in [
            (&[0x00][..], Some(0), Some(0)),
            (&[0x3f], Some(63), Some(63)),
            (&[0x7f], Some(127), Some(-1)),
            (&[0xe5, 0x8e, 0x26], Some(624_485), Some(624_485)),
            (&[0x80, 0x7f], Some(16_256), Some(-128)),
            (&[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01], Some(u64::MAX), None),
            (&[0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f], None, Some(i64::MIN)),
            (&[0x80], None, None),
            (&[0x80; 11], None, None),
            (&[], None, None),
        ] {
            assert_eq!(Reader::new(bytes).unsigned(), unsigned, "{bytes:?}");
            assert_eq!(Reader::new(bytes).signed(), signed, "{bytes:?}");
        }
    }

    #[test]
    fn nothing_is_read_beyond_the_end() {
        let mut reader = Reader::new(&[1, 2, 3]);
        assert_eq!(reader.take(2), Some(&[1, 2][..]));
        assert_eq!(reader.take(u64::MAX), None);
        assert_eq!(reader.take(1), Some(&[3][..]));
        assert!(reader.is_empty());
    }
}
